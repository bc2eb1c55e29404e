/** Why a command ended, for the person who started it. */
import { ProblemError } from "../core/runtime/problem-error.ts";
import { SettingsError } from "../core/runtime/settings.ts";

export function explainFailure(error: unknown): string {
  if (error instanceof SettingsError) {
    return ["The settings need attention:", ...error.lines.map((line) => `  ${line}`)].join("\n");
  }
  if (error instanceof ProblemError) return `${error.code}: ${error.detail.en}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
