/** Whether the chosen sentences tell what was asked, as a probability that was fitted, not guessed. */
import type { Retrieval } from "../retrieval/retriever.ts";
import { CONFIDENCE_MODEL } from "./confidence-model.ts";
import { coverageOf } from "./question-coverage.ts";
import { isOfAnyArticle } from "./question-elements.ts";
import type { QuestionReading } from "./question-reading.ts";
import { likelihoods, type ScoredSentence } from "./score-sentences.ts";

export const CONFIDENCE_FEATURES = [
  /** Of the question and the best sentence with its neighbours. */
  "windowCosine",
  /**
   * The probability of the best sentence to be the answer, if one of them is; together with that of the sentence that
   * disagrees with it, since then both are told.
   */
  "certainty",
  /** Of the best sentence: see sentence-features.ts. */
  "otherSubject",
  /** 1 where every chosen sentence is in the other language, in which the question's words cannot be met. */
  "otherLanguage",
  /** 1 where the best sentence has no figure of the kind asked for, though others may. */
  "missingFigure",
  /** 1 where the best sentence has no date, person, place or organisation, and such a one is asked for. */
  "missingKind",
  /** 1 where no chosen sentence speaks of the time asked for; in part where one does in part. */
  "missingTime",
  /**
   * What the best sentence, any chosen one and any of all that were judged do not bring together of what an answer
   * needs: what is asked for, with the figure, name or date that tells it, about what the question names, at its time.
   */
  "missingInBest",
  "missingInOne",
  "missingAnywhere",
  /** How old the newest chosen sentence is where the latest is asked for, from 0 for today towards 1; else 0. */
  "stale",
  /** 1 where the question names neither mining nor coins nor a company, and no name that a chosen sentence has. */
  "unrelated",
  /** See question-coverage.ts. */
  "missingPlaces",
  "missingNames",
  "missingFocus",
  "anchors",
] as const;

export type ConfidenceFeatures = Readonly<Record<(typeof CONFIDENCE_FEATURES)[number], number>>;

/**
 * What the decision rests on; every feature lies between 0 and 1.
 * @param chosen the sentences to answer with, at least one
 * @param candidates all sentences that were judged
 * @param rival the one of `chosen` that gives another figure than the best
 */
export function confidenceFeatures(
  question: QuestionReading,
  { time }: Retrieval,
  chosen: readonly ScoredSentence[],
  candidates: readonly ScoredSentence[],
  rival: ScoredSentence | null = null,
): ConfidenceFeatures {
  const context = [...new Set(chosen.map(({ passage }) => passage))].map(({ article, chunk }) =>
    [article.title, article.publishedAt, article.eventDate, chunk.header, chunk.text].join("\n"),
  );
  const likelihoodOf = likelihoods(candidates);
  const together = (sentence: ScoredSentence) => togetherIn(sentence, question);
  const best = chosen.reduce((left, right) => (right.score > left.score ? right : left));
  return {
    windowCosine: best.features.window,
    certainty:
      (likelihoodOf.get(best) ?? 0) + (rival === null ? 0 : (likelihoodOf.get(rival) ?? 0)),
    otherSubject: best.otherSubjects > 0 ? 1 : 0,
    otherLanguage: chosen.some(({ language }) => language === question.language) ? 0 : 1,
    missingFigure: 1 - best.features.quantity,
    missingKind: isTold(question) && best.features.kind === 0 ? 1 : 0,
    missingTime: 1 - Math.max(...chosen.map(({ features }) => features.time)),
    missingInBest: 1 - together(best),
    missingInOne: 1 - Math.max(...chosen.map(together)),
    missingAnywhere: 1 - Math.max(...candidates.map(together)),
    stale: time.wantsLatest ? 1 - Math.max(...chosen.map(({ recency }) => recency)) : 0,
    unrelated: isUnrelated(question, chosen) ? 1 : 0,
    ...coverageOf(question, context.join("\n"), chosen),
  };
}

/** Who asks where to eat in Texas names a place of the news and means something else. */
function isUnrelated(
  { elements, names }: QuestionReading,
  chosen: readonly ScoredSentence[],
): boolean {
  return (
    ![...elements].some(
      (element) => isOfAnyArticle(element) || /^(?:company|asset):/u.test(element),
    ) && chosen.every((sentence) => names.matchesIn(sentence.names) === 0)
  );
}

/** Whether the answer is a thing that a sentence either names or does not; a reason has no such shape. */
function isTold({ kind }: QuestionReading): boolean {
  return kind === "date" || kind === "person" || kind === "place" || kind === "organisation";
}

/** A reason may be told without "because", a meaning without "is"; a person by an office, if rarely. */
const OTHER_SHAPE = 0.5;
const NOT_TOLD = 0.2;

/** How much of what an answer needs a sentence brings together, 0 to 1. */
function togetherIn({ features, subjects }: ScoredSentence, question: QuestionReading): number {
  const { head, quantity, kind, time } = features;
  const without = isTold(question) || question.kind === "number" ? NOT_TOLD : OTHER_SHAPE;
  return head * quantity * (kind > 0 ? 1 : without) * subjects * time;
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
