/** How well each sentence of the retrieved passages answers the question. */
import type { Language } from "../../core/contract/language.ts";
import type { Span } from "../../core/knowledge/chunk.ts";
import { dotProduct, meanDirection } from "../../core/knowledge/vectors.ts";
import { toWordTerms } from "../../core/text/search-terms.ts";
import type { Passage, Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { crossScriptNames } from "./cross-script-names.ts";
import { answerKindOf, showsAnswerKind } from "./question-cues.ts";
import { elementsAsked, isConcept } from "./question-elements.ts";
import type { AnalyseSentence, SentenceAnalysis } from "./sentence-analysis.ts";
import { weighWords, weightedOverlap } from "./word-overlap.ts";

export interface ScoredSentence extends Span, SentenceAnalysis {
  readonly passage: Passage;
  readonly text: string;
  readonly vector: Float32Array;
  readonly language: Language;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  /** Weighted share of the question's words that stand in the sentence. */
  readonly overlap: number;
  /** Of places and of companies, how often it names others than the question does. */
  readonly otherSubjects: number;
  /** What is named by the sentence, the one before it and the passage's header: what it is about. */
  readonly surroundings: ReadonlySet<string>;
  readonly score: number;
}

/**
 * Weights on the scale of a cosine, chosen on the tuning questions under eval/questions. The sentences around a
 * sentence tell what it is about. Words count only within a language, so a sentence of the asked language starts
 * a little lower than one of the other, which cannot earn them; concepts (a price, a ban, a chief executive)
 * count across both, and so do names that are spelled alike. Length is in thousands of characters.
 */
const WEIGHTS = {
  window: 0.45,
  passage: 0.3,
  overlap: 0.12,
  concepts: 0.08,
  names: 0.02,
  otherSubject: -0.03,
  kind: 0.02,
  askedLanguage: -0.05,
  length: -0.05,
} as const;

/** First and last name; more matches are chance. */
const MAX_NAMES = 2;
/** A fragment (a ticker, a list mark) tells nothing by itself. */
const MIN_WORDS = 4;
/** A line without a full stop is a heading or a caption unless it is as long as a sentence. */
const HEADING_MAX_CHARACTERS = 120;

type Candidate = Omit<ScoredSentence, "cosine" | "overlap" | "otherSubjects" | "score"> & {
  readonly index: number;
};

/** All candidate sentences, the best first; a sentence that two passages share is judged once. */
export function scoreSentences(
  question: UnderstoodQuestion,
  { passages, queryVector }: Retrieval,
  analyse: AnalyseSentence,
): readonly ScoredSentence[] {
  const kind = answerKindOf(question.text);
  const candidates = passages.flatMap((passage) => candidatesOf(passage, analyse));
  const weights = weighWords(
    toWordTerms(question.text),
    candidates.map(({ words }) => words),
  );
  const asked = elementsAsked(question.text);
  const conceptWeights = weighWords(
    [...asked].filter(isConcept),
    candidates.map(({ elements }) => elements),
  );
  const names = crossScriptNames(question.text);
  const scored = new Map<string, ScoredSentence>();
  for (const { index, ...candidate } of candidates) {
    const { passage, text, vector } = candidate;
    const cosine = dotProduct(queryVector, vector);
    const window = meanDirection(passage.sentenceVectors.slice(Math.max(0, index - 1), index + 2));
    const overlap = weightedOverlap(weights, candidate.words);
    const otherSubjects = countOtherSubjects(asked, candidate.elements);
    const score =
      cosine +
      WEIGHTS.window * dotProduct(queryVector, window) +
      WEIGHTS.passage * passage.cosine +
      WEIGHTS.overlap * overlap +
      WEIGHTS.concepts * weightedOverlap(conceptWeights, candidate.elements) +
      WEIGHTS.names * Math.min(MAX_NAMES, names.matchesIn(candidate.names)) +
      WEIGHTS.otherSubject * otherSubjects +
      WEIGHTS.kind * showsAnswerKind(text, kind) +
      (candidate.language === question.language ? WEIGHTS.askedLanguage : 0) +
      WEIGHTS.length * Math.min(1, text.length / 1_000);
    const key = `${candidate.start}/${passage.article.id}`;
    if ((scored.get(key)?.score ?? -Infinity) < score) {
      scored.set(key, { ...candidate, cosine, overlap, otherSubjects, score });
    }
  }
  return [...scored.values()].sort((left, right) => right.score - left.score);
}

function candidatesOf(passage: Passage, analyse: AnalyseSentence): readonly Candidate[] {
  const { chunk, sentenceVectors } = passage;
  const header = analyse(chunk.header).elements;
  let before: ReadonlySet<string> = new Set();
  return chunk.sentences.flatMap(({ start, end }, index) => {
    const text = chunk.text.slice(start - chunk.start, end - chunk.start);
    const analysis = analyse(text);
    const surroundings = new Set([...header, ...before, ...analysis.elements]);
    before = analysis.elements;
    const vector = sentenceVectors[index];
    if (vector === undefined || !isQuotable(text)) return [];
    const { language } = chunk;
    return { ...analysis, passage, index, text, vector, language, start, end, surroundings };
  });
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
