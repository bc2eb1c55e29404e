/** How well each sentence of the retrieved passages answers the question. */
import type { Language } from "../../core/contract/language.ts";
import type { Span } from "../../core/knowledge/chunk.ts";
import { dotProduct, meanDirection } from "../../core/knowledge/vectors.ts";
import type { Passage, Retrieval } from "../retrieval/retriever.ts";
import { pointsBack } from "./antecedents.ts";
import { offersAnswer, offersFigure } from "./offers-answer.ts";
import { showsAnswerKind } from "./question-cues.ts";
import { isConcept, isOfAnyArticle } from "./question-elements.ts";
import { tellsHead } from "./question-head.ts";
import type { QuestionReading } from "./question-reading.ts";
import type { AnalyseSentence, SentenceAnalysis } from "./sentence-analysis.ts";
import { SENTENCE_FEATURES, type SentenceFeatures } from "./sentence-features.ts";
import { SENTENCE_MODEL } from "./sentence-model.ts";
import { fitsTime, recencyOf } from "./sentence-time.ts";
import { weighWords, weightedOverlap } from "./word-overlap.ts";

export interface ScoredSentence extends Span, SentenceAnalysis {
  readonly passage: Passage;
  /** Its place among the passage's sentences. */
  readonly index: number;
  readonly text: string;
  readonly vector: Float32Array;
  readonly language: Language;
  /** Of places and of companies, how often it names others than the question does. */
  readonly otherSubjects: number;
  /** What is named by the sentence, the one before it and the passage's header: what it is about. */
  readonly surroundings: ReadonlySet<string>;
  /** Share of the question's numbers and named places and companies among them; 1 where it names none. */
  readonly subjects: number;
  readonly features: SentenceFeatures;
  /** See sentence-time.ts. */
  readonly recency: number;
  /** In the units of a logit: a difference of 1 makes the better one 2.7 times as likely the answer. */
  readonly score: number;
}

/**
 * What being of today adds where the latest is asked for, in units of a logit. Too few questions ask for it to fit
 * this: it lets the newest of several like sentences lead, and no other sentence overtake a better one.
 */
const LATEST_WEIGHT = 3;
/** For what could be the answer without having its usual shape. */
const SOME_SHAPE = 0.5;
/** First and last name; more matches are chance. */
const MAX_NAMES = 2;
/** A fragment (a ticker, a list mark) tells nothing by itself. */
const MIN_WORDS = 4;
/** A line without a full stop is a heading or a caption unless it is as long as a sentence. */
const HEADING_MAX_CHARACTERS = 120;

/** So many sentences ago an article may have named its subject; or it names it in the next one. */
const SENTENCES_BEFORE = 2;

interface Candidate extends Omit<
  ScoredSentence,
  "otherSubjects" | "subjects" | "features" | "recency" | "score"
> {
  /** What is named near it, its surroundings and a sentence more on either side: enough to rank by, not to answer by. */
  readonly near: readonly ReadonlySet<string>[];
}

/** All candidate sentences, the best first; a sentence that two passages share is judged once. */
export function scoreSentences(
  question: QuestionReading,
  { passages, queryVector, time, today }: Retrieval,
  analyse: AnalyseSentence,
): readonly ScoredSentence[] {
  const { kind, head, names, elements: asked } = question;
  const candidates = passages.flatMap((passage) => candidatesOf(passage, analyse));
  const weights = weighWords(
    question.words,
    candidates.map(({ words }) => words),
  );
  const conceptWeights = weighWords(
    [...asked].filter(isConcept),
    candidates.map(({ elements }) => elements),
  );
  const subjectsAsked = [...asked].filter((one) => !isConcept(one) && !isOfAnyArticle(one));
  const scored = new Map<string, ScoredSentence>();
  for (const { near, ...candidate } of candidates) {
    const { passage, index, text, vector } = candidate;
    const window = meanDirection(passage.sentenceVectors.slice(Math.max(0, index - 1), index + 2));
    const otherSubjects = countOtherSubjects(asked, candidate.elements);
    const subjects = shareOf(subjectsAsked, [candidate.surroundings]);
    const features: SentenceFeatures = {
      cosine: dotProduct(queryVector, vector),
      window: dotProduct(queryVector, window),
      passage: passage.score,
      overlap: weightedOverlap(weights, candidate.words),
      concepts: weightedOverlap(conceptWeights, candidate.elements),
      names: Math.min(MAX_NAMES, names.matchesIn(candidate.names)) / MAX_NAMES,
      nearSubjects: shareOf(subjectsAsked, near),
      otherSubject: otherSubjects,
      kind: offersAnswer(candidate, question)
        ? Math.max(SOME_SHAPE, showsAnswerKind(text, kind))
        : 0,
      head: head === null ? 1 : tellsHead(candidate, head),
      quantity: offersFigure(candidate, question),
      askedLanguage: candidate.language === question.language ? 1 : 0,
      length: Math.min(1, text.length / 1_000),
      pointsBack: pointsBack(text) ? 1 : 0,
      time: fitsTime({ text, article: passage.article }, time),
    };
    const recency = recencyOf({ text, article: passage.article }, question.text, time, today);
    const score = scoreOf(features) + LATEST_WEIGHT * recency;
    const key = `${candidate.start}/${passage.article.id}`;
    if ((scored.get(key)?.score ?? -Infinity) < score) {
      scored.set(key, { ...candidate, otherSubjects, subjects, features, recency, score });
    }
  }
  return [...scored.values()].sort((left, right) => right.score - left.score);
}

/** The weighted sum of the features. */
export function scoreOf(features: SentenceFeatures): number {
  return SENTENCE_FEATURES.reduce((sum, name) => sum + SENTENCE_MODEL[name] * features[name], 0);
}

/**
 * The probability of each sentence to be the answer, if one of them is.
 * @param scored the best first
 */
export function likelihoods(
  scored: readonly ScoredSentence[],
): ReadonlyMap<ScoredSentence, number> {
  const highest = scored[0]?.score ?? 0;
  const odds = scored.map(({ score }) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return new Map(scored.map((sentence, place) => [sentence, (odds[place] ?? 0) / total]));
}

function candidatesOf(passage: Passage, analyse: AnalyseSentence): readonly Candidate[] {
  const { chunk, sentenceVectors } = passage;
  const { language } = chunk;
  const header = analyse(chunk.header).elements;
  const sentences = chunk.sentences.map(({ start, end }) => {
    const text = chunk.text.slice(start - chunk.start, end - chunk.start);
    return { ...analyse(text), start, end, text };
  });
  const named = (from: number, to: number) => [
    header,
    ...sentences.slice(Math.max(0, from), to + 1).map(({ elements }) => elements),
  ];
  return sentences.flatMap((sentence, index) => {
    const vector = sentenceVectors[index];
    if (vector === undefined || !isQuotable(sentence.text)) return [];
    const surroundings = new Set(named(index - 1, index).flatMap((elements) => [...elements]));
    const near = named(index - SENTENCES_BEFORE, index + 1);
    return { ...sentence, passage, index, vector, language, surroundings, near };
  });
}

/** The share of the subjects that one of the sets has; 1 where there is no subject. */
function shareOf(subjects: readonly string[], told: readonly ReadonlySet<string>[]): number {
  if (subjects.length === 0) return 1;
  const named = subjects.filter((subject) => told.some((elements) => elements.has(subject)));
  return named.length / subjects.length;
}

/** Asked for Egypt, a sentence that names Algeria alone is beside the point. */
function countOtherSubjects(asked: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return ["place:", "company:"].filter((kind) => {
    const wanted = [...asked].filter((element) => element.startsWith(kind));
    const named = [...told].some((element) => element.startsWith(kind));
    return wanted.length > 0 && named && !wanted.some((element) => told.has(element));
  }).length;
}

function isQuotable(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isHeading = !/[.!?؟…:]["”’»)\]]*$/u.test(text) && text.length <= HEADING_MAX_CHARACTERS;
  return words.length >= MIN_WORDS && !isHeading;
}
