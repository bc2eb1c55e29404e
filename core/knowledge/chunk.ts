/** Chunks: the passages of an article that are embedded, searched and quoted. */
import type { Language } from "../contract/language.ts";

/** UTF-16 offsets into the article's stored text; `text.slice(start, end)` is the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Chunk extends Span {
  readonly ordinal: number;
  readonly language: Language;
  /** Title and date, embedded before the text but never quoted. */
  readonly header: string;
  readonly text: string;
  /** Whole sentences, in reading order, without page chrome and instructions to machines. */
  readonly sentences: readonly Span[];
}

export interface EmbeddedChunk extends Chunk {
  readonly vector: Float32Array;
  /** One for each sentence, in their order. */
  readonly sentenceVectors: readonly Float32Array[];
  /** The words by which full-text search finds it, separated by blanks. */
  readonly searchTerms: string;
}
