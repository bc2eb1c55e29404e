import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_FONT_BYTES, MOST_SCRIPT_BYTES } from "../../eval/page/format-report.ts";
import { measureFiles, type FileSizes } from "../../eval/page/measure-files.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";

let folder: string;
let sizes: FileSizes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "manjam-build-"));
  const root = join(PROJECT_ROOT, "web");
  await build({ root, logLevel: "error", build: { outDir: folder } });
  sizes = await measureFiles(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe("the build of the page", () => {
  it("keeps its scripts below 150 kB, and its fonts below 250 kB", () => {
    expect(sizes.scripts).toBeGreaterThan(10_000);
    expect(sizes.scripts).toBeLessThan(MOST_SCRIPT_BYTES);
    expect(sizes.fontFiles).toBeGreaterThanOrEqual(4);
    expect(sizes.fonts).toBeLessThan(MOST_FONT_BYTES);
  });

  it("has no script, style or handler in the page itself, and loads nothing from elsewhere", async () => {
    const html = await readFile(join(folder, "index.html"), "utf8");
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [script] of html.matchAll(/<script[^>]*>[^]*?<\/script>/g)) {
      expect(script).toMatch(/^<script[^>]* src="\/[^/][^>]*><\/script>$/);
    }
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) {
      expect(address).toMatch(/^(?:\/(?!\/)|#)/);
    }
  });
});
