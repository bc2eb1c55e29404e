/** Whether the best passages tell what was asked, as a probability that was fitted, not guessed. */
import type { Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import type { ScoredSentence } from "./score-sentences.ts";

export interface ConfidenceFeatures {
  readonly sentenceCosine: number;
  readonly passageCosine: number;
  readonly overlap: number;
}

/** Logistic regression, fitted by eval/fit-answering.ts on the questions under eval/questions. */
export const CONFIDENCE_MODEL = {
  bias: -60,
  sentenceCosine: 40,
  passageCosine: 32,
  overlap: 1,
  threshold: 0.5,
} as const;

export function confidenceFeatures(
  _question: UnderstoodQuestion,
  retrieval: Retrieval,
  best: ScoredSentence,
): ConfidenceFeatures {
  return {
    sentenceCosine: best.cosine,
    passageCosine: Math.max(...retrieval.passages.map(({ cosine }) => cosine)),
    overlap: best.overlap,
  };
}

/** The probability, 0 to 1, that the question is answered by what was found. */
export function confidenceOf(features: ConfidenceFeatures): number {
  const { bias, sentenceCosine, passageCosine, overlap } = CONFIDENCE_MODEL;
  const logit =
    bias +
    sentenceCosine * features.sentenceCosine +
    passageCosine * features.passageCosine +
    overlap * features.overlap;
  return 1 / (1 + Math.exp(-logit));
}
