/** The retrieval with parts of it left out. */
import { RANKING, type LexicalWeights, type Ranking } from "../../server/retrieval/ranking.ts";

export interface Variant {
  readonly name: string;
  readonly ranking: Ranking;
}

/** The one that the product runs with. */
export const CHOSEN = "hybrid";

export const VARIANTS: readonly Variant[] = [
  { name: CHOSEN, ranking: RANKING },
  { name: "dense only", ranking: withWords({ words: 0, grams: 0, names: 0 }) },
  { name: "lexical only", ranking: { ...RANKING, dense: 0 } },
  { name: "without names", ranking: withWords({ names: 0 }) },
  { name: "without grams", ranking: withWords({ grams: 0 }) },
  { name: "without best sentence", ranking: { ...RANKING, bestSentence: 0 } },
];

function withWords(change: Partial<LexicalWeights>): Ranking {
  return {
    ...RANKING,
    sameLanguage: { ...RANKING.sameLanguage, ...change },
    crossLanguage: { ...RANKING.crossLanguage, ...change },
  };
}
