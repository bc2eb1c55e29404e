/** Outcomes and the summary as JSON lines. */
import type { ProblemError } from "../core/runtime/problem-error.ts";
import type { RunOutcome, RunSummary } from "./tally.ts";

function toProblem({ code, detail, errors }: ProblemError) {
  return { code, detail: detail.en, ...(errors.length > 0 ? { errors } : {}) };
}

/** One line for an outcome; the `outcome` is added, replaced, unchanged, failed, pruned or skipped. */
export function outcomeToJson(outcome: RunOutcome): string {
  return `${JSON.stringify(toLine(outcome))}\n`;
}

function toLine(outcome: RunOutcome) {
  const { kind, path } = outcome;
  if (kind === "indexed") return { path, ...outcome.receipt };
  if (kind === "failed") return { path, outcome: kind, ...toProblem(outcome.problem) };
  return kind === "pruned" ? { path, id: outcome.id, outcome: kind } : { path, outcome: kind };
}

/** The last line: `{ "summary": { … } }` with the numbers of the run. */
export function summaryToJson(summary: RunSummary): string {
  const { added, replaced, unchanged, pruned, skipped, nearDuplicates, failures } = summary;
  const { passages, seconds, interrupted, error, exitCode } = summary;
  return `${JSON.stringify({
    summary: {
      added,
      replaced,
      unchanged,
      pruned,
      skipped,
      nearDuplicates,
      failed: failures.map(({ path, problem }) => ({ path, ...toProblem(problem) })),
      passages,
      seconds,
      interrupted,
      exitCode,
      error: error ? toProblem(error) : null,
    },
  })}\n`;
}
