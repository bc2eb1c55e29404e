/** What became of a run: each outcome as it is known, and their sum. */
import type { ArticleReceipt } from "../core/contract/article.ts";
import type { ProblemError } from "../core/runtime/problem-error.ts";

export type RunOutcome =
  | { readonly kind: "indexed"; readonly path: string; readonly receipt: ArticleReceipt }
  | { readonly kind: "failed"; readonly path: string; readonly problem: ProblemError }
  | { readonly kind: "pruned"; readonly path: string; readonly id: string }
  | { readonly kind: "skipped"; readonly path: string };

export interface Failure {
  readonly path: string;
  readonly problem: ProblemError;
}

interface NearDuplicate {
  readonly path: string;
  readonly id: string;
  readonly nearDuplicateOf: string;
}

export interface Tally {
  added: number;
  replaced: number;
  unchanged: number;
  pruned: number;
  skipped: number;
  readonly nearDuplicates: NearDuplicate[];
  readonly failures: Failure[];
}

export interface RunSummary extends Readonly<Tally> {
  readonly passages: number;
  readonly seconds: number;
  readonly interrupted: boolean;
  /** What ended the run before its time: the index or the encoder failed. */
  readonly error: ProblemError | null;
  readonly exitCode: number;
}

export function createTally(): Tally {
  return {
    added: 0,
    replaced: 0,
    unchanged: 0,
    pruned: 0,
    skipped: 0,
    nearDuplicates: [],
    failures: [],
  };
}

/** Adds one outcome. */
export function count(tally: Tally, outcome: RunOutcome): void {
  if (outcome.kind === "failed") {
    tally.failures.push({ path: outcome.path, problem: outcome.problem });
  } else if (outcome.kind === "indexed") {
    const { id, nearDuplicateOf } = outcome.receipt;
    tally[outcome.receipt.outcome] += 1;
    if (nearDuplicateOf !== null) {
      tally.nearDuplicates.push({ path: outcome.path, id, nearDuplicateOf });
    }
  } else {
    tally[outcome.kind] += 1;
  }
}
