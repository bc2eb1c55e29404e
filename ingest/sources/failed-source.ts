/** An argument from which nothing can be read. */
import type { ProblemError } from "../../core/runtime/problem-error.ts";
import type { ArticleSource } from "./types.ts";

/** Tells `problem` when its turn comes, so that the other arguments go on. */
export function createFailedSource(
  path: string,
  origin: string | null,
  problem: ProblemError,
): ArticleSource {
  return {
    folder: null,
    count: () => Promise.resolve(1),
    async *read() {
      yield { kind: "failed", path, origin, problem };
    },
  };
}
