/** Whether the chosen sentences tell what was asked, as a probability that was fitted, not guessed. */
import type { Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { CONFIDENCE_MODEL } from "./confidence-model.ts";
import { coverageOf } from "./question-coverage.ts";
import { offersAnswer } from "./offers-answer.ts";
import { answerKindOf } from "./question-cues.ts";
import { elementsAsked } from "./question-elements.ts";
import { likelihoods, type ScoredSentence } from "./score-sentences.ts";

export const CONFIDENCE_FEATURES = [
  /** Of the sentence nearest to the question, of the best one with its neighbours, and of the nearest passage. */
  "sentenceCosine",
  "windowCosine",
  "passageCosine",
  /** How far the nearest sentence stands out from all that were judged, as a difference of cosines. */
  "lift",
  /** The probability of the best sentence to be the answer, if one of them is. */
  "certainty",
  /** Of the best sentence: see sentence-features.ts. */
  "overlap",
  "concepts",
  "otherSubject",
  /** 1 where every chosen sentence is in the other language, in which the question's words cannot be met. */
  "otherLanguage",
  /** 1 where no chosen sentence has what could be the answer, its kind of figure, or (in part) its time. */
  "missingKind",
  "missingQuantity",
  "missingTime",
  /** Share of the places, companies, coins and numbers of the question that no one chosen sentence is about. */
  "missingSubjects",
  /** How old the newest chosen sentence is where the latest is asked for, from 0 for today towards 1; else 0. */
  "stale",
  /** See question-coverage.ts. */
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
  { passages, time }: Retrieval,
  chosen: readonly ScoredSentence[],
  candidates: readonly ScoredSentence[],
): ConfidenceFeatures {
  const context = [...new Set(chosen.map(({ passage }) => passage))].map(({ article, chunk }) =>
    [article.title, article.publishedAt, article.eventDate, chunk.header, chunk.text].join("\n"),
  );
  const best = chosen.reduce((left, right) => (right.score > left.score ? right : left));
  const nearest = Math.max(...chosen.map(({ cosine }) => cosine));
  const kind = answerKindOf(question.text);
  const asked = elementsAsked(question.text);
  const isMissing = (shows: (sentence: ScoredSentence) => boolean) => (chosen.some(shows) ? 0 : 1);
  return {
    sentenceCosine: nearest,
    windowCosine: best.features.window,
    passageCosine: Math.max(...passages.map(({ cosine }) => cosine)),
    lift: nearest - meanOf(candidates.map(({ cosine }) => cosine)),
    certainty: likelihoods(candidates).get(best) ?? 0,
    overlap: best.features.overlap,
    concepts: best.features.concepts,
    otherSubject: best.otherSubjects > 0 ? 1 : 0,
    otherLanguage: isMissing(({ language }) => language === question.language),
    missingKind: isMissing((sentence) => offersAnswer(sentence, question.text, asked, kind)),
    missingQuantity: isMissing(({ features }) => features.quantity === 1),
    missingTime: 1 - Math.max(...chosen.map(({ features }) => features.time)),
    missingSubjects: 1 - Math.max(...chosen.map(({ features }) => features.subjects)),
    stale: time.wantsLatest ? 1 - Math.max(...chosen.map(({ recency }) => recency)) : 0,
    ...coverageOf(question.text, context.join("\n"), chosen, candidates),
  };
}

/** Today's price is not told by an article of last year, however near it is: 0.95 is nine months where now is asked for. */
const OUT_OF_DATE = 0.95;

/** The probability, 0 to 1, that the question is answered by what was found. */
export function confidenceOf(features: ConfidenceFeatures): number {
  if (features.stale > OUT_OF_DATE) return 0;
  const { bias, weights } = CONFIDENCE_MODEL;
  const logit = CONFIDENCE_FEATURES.reduce<number>(
    (sum, name) => sum + weights[name] * features[name],
    bias,
  );
  return 1 / (1 + Math.exp(-logit));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
