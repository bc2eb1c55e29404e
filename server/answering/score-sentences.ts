/** How well each sentence of the retrieved passages answers the question. */
import type { Language } from "../../core/contract/language.ts";
import type { Span } from "../../core/knowledge/chunk.ts";
import { dotProduct, meanDirection } from "../../core/knowledge/vectors.ts";
import { toWordTerms } from "../../core/text/search-terms.ts";
import type { Passage, Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { answerKindOf, showsAnswerKind } from "./question-cues.ts";
import { weighWords, weightedOverlap } from "./word-overlap.ts";

export interface ScoredSentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  readonly vector: Float32Array;
  readonly language: Language;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  /** Weighted share of the question's words that stand in the sentence. */
  readonly overlap: number;
  readonly score: number;
}

/**
 * Weights on the scale of a cosine, chosen on the tuning questions under eval/questions. The sentences around a
 * sentence tell what it is about; words count only within a language, so a sentence of the asked language starts
 * a little lower than one of the other, which cannot earn them.
 */
const WEIGHTS = {
  window: 0.45,
  passage: 0.3,
  overlap: 0.12,
  kind: 0.02,
  askedLanguage: -0.05,
} as const;

/** A fragment (a ticker, a list mark) tells nothing by itself. */
const MIN_WORDS = 4;
/** A line without a full stop is a heading or a caption unless it is as long as a sentence. */
const HEADING_MAX_CHARACTERS = 120;

interface Candidate extends Span {
  readonly passage: Passage;
  readonly index: number;
  readonly text: string;
  readonly vector: Float32Array;
  readonly words: ReadonlySet<string>;
}

/** All candidate sentences, the best first; a sentence that two passages share is judged once. */
export function scoreSentences(
  question: UnderstoodQuestion,
  { passages, queryVector }: Retrieval,
): readonly ScoredSentence[] {
  const kind = answerKindOf(question.text);
  const candidates = passages.flatMap(candidatesOf);
  const weights = weighWords(
    toWordTerms(question.text),
    candidates.map(({ words }) => words),
  );
  const scored = new Map<string, ScoredSentence>();
  for (const { passage, index, text, vector, words, start, end } of candidates) {
    const { language } = passage.chunk;
    const cosine = dotProduct(queryVector, vector);
    const window = meanDirection(passage.sentenceVectors.slice(Math.max(0, index - 1), index + 2));
    const overlap = weightedOverlap(weights, words);
    const score =
      cosine +
      WEIGHTS.window * dotProduct(queryVector, window) +
      WEIGHTS.passage * passage.cosine +
      WEIGHTS.overlap * overlap +
      WEIGHTS.kind * showsAnswerKind(text, kind) +
      (language === question.language ? WEIGHTS.askedLanguage : 0);
    const key = `${start}/${passage.article.id}`;
    if ((scored.get(key)?.score ?? -Infinity) < score) {
      scored.set(key, { passage, text, vector, language, cosine, overlap, score, start, end });
    }
  }
  return [...scored.values()].sort((left, right) => right.score - left.score);
}

function candidatesOf(passage: Passage): readonly Candidate[] {
  const { chunk, sentenceVectors } = passage;
  return chunk.sentences.flatMap(({ start, end }, index) => {
    const text = chunk.text.slice(start - chunk.start, end - chunk.start);
    const vector = sentenceVectors[index];
    if (vector === undefined || !isQuotable(text)) return [];
    return { passage, index, text, vector, start, end, words: new Set(toWordTerms(text)) };
  });
}

function isQuotable(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isHeading = !/[.!?؟…:]["”’»)\]]*$/u.test(text) && text.length <= HEADING_MAX_CHARACTERS;
  return words.length >= MIN_WORDS && !isHeading;
}
