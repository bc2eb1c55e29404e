/** The product's version, as its package names it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function readProductVersion(projectRoot: string): string {
  const text = readFileSync(join(projectRoot, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version; // the project's own file
}
