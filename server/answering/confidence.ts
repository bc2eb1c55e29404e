/** Whether the chosen sentences tell what was asked, as a probability that was fitted, not guessed. */
import type { Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { CONFIDENCE_MODEL } from "./confidence-model.ts";
import { coverageOf } from "./question-coverage.ts";
import type { ScoredSentence } from "./score-sentences.ts";

export const CONFIDENCE_FEATURES = [
  "sentenceCosine",
  "passageCosine",
  "missingPlaces",
  "missingNames",
  "missingNumbers",
  "missingFocus",
  "missingTogether",
  "anchors",
] as const;

export type ConfidenceFeatures = Readonly<Record<(typeof CONFIDENCE_FEATURES)[number], number>>;

/**
 * What the decision rests on; every feature lies between 0 and 1.
 * @param chosen the sentences to answer with, at least one
 * @param candidates all sentences that were judged
 */
export function confidenceFeatures(
  question: UnderstoodQuestion,
  { passages }: Retrieval,
  chosen: readonly ScoredSentence[],
  candidates: readonly ScoredSentence[],
): ConfidenceFeatures {
  const context = [...new Set(chosen.map(({ passage }) => passage))].map(({ article, chunk }) =>
    [article.title, article.publishedAt, article.eventDate, chunk.header, chunk.text].join("\n"),
  );
  return {
    sentenceCosine: Math.max(...chosen.map(({ cosine }) => cosine)),
    passageCosine: Math.max(...passages.map(({ cosine }) => cosine)),
    ...coverageOf(question.text, context.join("\n"), chosen, candidates),
  };
}

/** The probability, 0 to 1, that the question is answered by what was found. */
export function confidenceOf(features: ConfidenceFeatures): number {
  const { bias, weights } = CONFIDENCE_MODEL;
  const logit = CONFIDENCE_FEATURES.reduce<number>(
    (sum, name) => sum + weights[name] * features[name],
    bias,
  );
  return 1 / (1 + Math.exp(-logit));
}
