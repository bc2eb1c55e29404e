/** How many of a question's words a sentence has, rare words counting more. */

/** A question's words, each with what it tells: little when most candidates have it. */
export type WordWeights = ReadonlyMap<string, number>;

/**
 * Weighs `words` by how rare they are among the candidates at hand, whose words are given as sets: the passages
 * that a search brought back all share its common words, so the collection as a whole would weigh them too high.
 */
export function weighWords(
  words: readonly string[],
  candidates: readonly ReadonlySet<string>[],
): WordWeights {
  return new Map(
    [...new Set(words)].map((word) => {
      const having = candidates.filter((candidate) => candidate.has(word)).length;
      return [word, Math.log((candidates.length + 1) / (having + 0.5))];
    }),
  );
}

/** The share, 0 to 1, of the question's weight that `present` has; 0 for a question without weight. */
export function weightedOverlap(weights: WordWeights, present: ReadonlySet<string>): number {
  let total = 0;
  let shared = 0;
  for (const [word, weight] of weights) {
    total += weight;
    if (present.has(word)) shared += weight;
  }
  return total <= 0 ? 0 : shared / total;
}
