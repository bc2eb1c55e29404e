/** Settings as a user would have them, on an index of the test's own. */
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { readSettings, type Settings } from "../../core/runtime/settings.ts";

export const PROJECT_ROOT = findProjectRoot(import.meta.url);

export function testSettings(
  index: string,
  environment: Readonly<Record<string, string>> = {},
): Settings {
  return readSettings({ MANJAM_INDEX: index, LOG_LEVEL: "silent", ...environment }, PROJECT_ROOT);
}
