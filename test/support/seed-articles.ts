/** Five real articles of other publishers: read where they lie beside the project, never kept in it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.ts";

export const SEEDS_FOLDER = join(PROJECT_ROOT, "..", "shared", "seeds");

/** Says so once when the articles are not there, so that a skip is never silent. */
export function hasSeedArticles(): boolean {
  const present = existsSync(SEEDS_FOLDER);
  if (!present) process.stderr.write(`SKIPPED: no articles in ${SEEDS_FOLDER}\n`);
  return present;
}
