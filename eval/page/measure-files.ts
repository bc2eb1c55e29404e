/** What the build of the page weighs. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

export interface FileSizes {
  /** Bytes after gzip: scripts, style sheets and the page itself. */
  readonly scripts: number;
  readonly styles: number;
  readonly pages: number;
  /** Bytes as they are: compressed in themselves. */
  readonly fonts: number;
  readonly fontFiles: number;
}

/** @param folder of a build */
export async function measureFiles(folder: string): Promise<FileSizes> {
  const names = await readdir(folder, { recursive: true });
  const contents = async (extension: string): Promise<readonly Buffer[]> =>
    Promise.all(
      names
        .filter((name) => extname(name) === extension)
        .map(async (name) => readFile(join(folder, name))),
    );
  const zipped = async (extension: string): Promise<number> =>
    sum((await contents(extension)).map((content) => gzipSync(content).length));
  const fonts = await contents(".woff2");
  return {
    scripts: await zipped(".js"),
    styles: await zipped(".css"),
    pages: await zipped(".html"),
    fonts: sum(fonts.map(({ length }) => length)),
    fontFiles: fonts.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
