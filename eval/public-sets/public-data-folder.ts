/** Where the public sets lie. */
import { join, resolve } from "node:path";

/** `MANJAM_EVAL_DATA`, relative to the working folder, else the folder beside the project. */
export function publicDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  projectRoot: string,
): string {
  const named = environment["MANJAM_EVAL_DATA"]?.trim() ?? "";
  return named === "" ? join(projectRoot, "..", "shared", "eval") : resolve(named);
}
