/** Names the questions whose article was not found near the top. */
import type { FoundRank } from "./rank-articles.ts";

const NEAR_THE_TOP = 5;

/** A line for each question whose article is not among the first five. */
export function describeMisses(found: readonly FoundRank[]): readonly string[] {
  return found.flatMap(({ question, slices, rank }) => {
    if (rank !== null && rank <= NEAR_THE_TOP) return [];
    const direction = slices.find((slice) => slice !== "") ?? "";
    const place = rank === null ? "not found" : `found at ${rank}`;
    return [`  ${question.id} ${direction}: ${place}: ${question.text}`];
  });
}
