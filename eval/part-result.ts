/** What one part of the evaluation hands to the report. */
import type { Measure } from "./metrics/measure.ts";

export interface PartResult {
  readonly measures: readonly Measure[];
  /** Sets that could not be measured here, each with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** Lines about the questions that went wrong. */
  readonly wrong: readonly string[];
}
