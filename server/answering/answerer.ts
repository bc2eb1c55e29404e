/** The port to answering: passages in, verified sentences out. */
import type { Citation, Suggestion } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import type { Retrieval } from "../retrieval/retriever.ts";

export interface UnderstoodQuestion {
  /** Readable on its own: a follow-up is rewritten before it comes here. */
  readonly text: string;
  /** The language to answer in. */
  readonly language: Language;
}

export type AnswerPart =
  | { readonly kind: "citation"; readonly citation: Citation }
  /** Whole, verified Markdown; the answer is these texts joined. */
  | { readonly kind: "text"; readonly text: string }
  /** Says that the sources do not tell; no other part comes with it but its text. */
  | { readonly kind: "not-found"; readonly suggestions: readonly Suggestion[] };

export interface Answerer {
  readonly mode: "extractive" | "llm";
  readonly model: string | null;
  answer(
    question: UnderstoodQuestion,
    retrieval: Retrieval,
    signal: AbortSignal,
  ): AsyncIterable<AnswerPart>;
}
