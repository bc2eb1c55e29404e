/** Fitted models are source files, so that a change of one is seen in review. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "./fitting-place.ts";

/** @param lines what stands between the braces of the constant, without indentation */
export async function writeModel(
  file: string,
  constant: string,
  origin: string,
  lines: readonly string[],
): Promise<void> {
  const text = [
    `/** Written by \`npm run fit\`; see ${origin} for the data and the method. */`,
    `export const ${constant} = {`,
    ...lines.map((line) => `  ${line}`),
    "} as const;",
    "",
  ].join("\n");
  await writeFile(join(projectRoot, "server", "answering", file), text);
  process.stdout.write(text);
}
