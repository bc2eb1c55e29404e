/** A question as the groups of terms that full-text search weighs. */
import type { WeightedTerms } from "../../core/knowledge/article-index.ts";
import { toAskedNamedTerms } from "../../core/text/gazetteer/named-terms.ts";
import { isGram, toSearchTerms } from "../../core/text/search-terms.ts";
import type { LexicalWeights } from "./ranking.ts";

/** A question of 2,000 characters has some hundreds of terms; the first ones tell enough. */
const MAX_TERMS = 256;

export interface QuestionTerms {
  readonly words: readonly string[];
  readonly grams: readonly string[];
  readonly names: readonly string[];
}

export function toQuestionTerms(question: string): QuestionTerms {
  const terms = [...new Set(toSearchTerms(question))].slice(0, MAX_TERMS);
  return {
    words: terms.filter((term) => !isGram(term)),
    grams: terms.filter(isGram),
    names: toAskedNamedTerms(question).slice(0, MAX_TERMS),
  };
}

/** Groups of weight 0 are left out. */
export function toLexicalQuery(
  terms: QuestionTerms,
  weights: LexicalWeights,
): readonly WeightedTerms[] {
  return [
    { terms: terms.words, weight: weights.words },
    { terms: terms.grams, weight: weights.grams },
    { terms: terms.names, weight: weights.names },
  ].filter(({ weight }) => weight > 0);
}
