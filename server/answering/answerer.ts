/** The port to answering: a question and passages in, verified sentences out. */
import type { AskResponse, Citation, Suggestion } from "../../core/contract/ask.ts";
import type { Filters } from "../../core/contract/filters.ts";
import type { Language } from "../../core/contract/language.ts";
import type { ConversationTurn } from "../conversation/conversation-store.ts";
import type { Retrieval } from "../retrieval/retriever.ts";
import type { CalculatorReading } from "./calculator/read-calculator-question.ts";

export interface UnderstoodQuestion {
  /** Readable on its own: a follow-up is rewritten before it comes here. */
  readonly text: string;
  /** The language to answer in. */
  readonly language: Language;
}

/** A question with all that a whole answer may need beside passages. */
export interface AskedQuestion extends UnderstoodQuestion {
  /** What the calculator is asked for, if anything. */
  readonly calculation: CalculatorReading;
  /** What was said before, oldest first. */
  readonly history: readonly ConversationTurn[];
  readonly filters: Filters;
  /** How many passages a search may bring. */
  readonly limit: number;
  /** Whether parts are shown as they come; where only the whole is, one that fails can still be replaced. */
  readonly isStreamed: boolean;
}

export type AnswerPart =
  /** Comes before the first text: who answers. Without it, it is the extractive mode. */
  | {
      readonly kind: "answered-by";
      readonly mode: AskResponse["mode"];
      readonly model: string | null;
    }
  | { readonly kind: "tool-call"; readonly input: Readonly<Record<string, unknown>> }
  | { readonly kind: "tool-result"; readonly output: Readonly<Record<string, unknown>> }
  | { readonly kind: "citation"; readonly citation: Citation }
  /** The ids of citations that came before, one a side, which give different figures for the same thing. */
  | { readonly kind: "disagreement"; readonly citations: readonly number[] }
  /** Whole, verified Markdown; the answer is these texts joined. */
  | { readonly kind: "text"; readonly text: string }
  /** Says that the sources do not tell; no citation comes with it. */
  | { readonly kind: "not-found"; readonly suggestions: readonly Suggestion[] }
  /** The texts ask back. */
  | { readonly kind: "clarification" }
  /** What the conversation is to keep for its next turn, as plain JSON. */
  | { readonly kind: "keep"; readonly pending: unknown };

/** Answers out of passages alone. */
export interface PassageAnswerer {
  answer(
    question: UnderstoodQuestion,
    retrieval: Retrieval,
    signal: AbortSignal,
  ): AsyncIterable<AnswerPart>;
}

/** Answers whatever is asked. */
export interface Answerer {
  /** Whether passages are to be looked for before it answers. */
  needsPassages(question: AskedQuestion): boolean;
  /** @param retrieval null where it needs none */
  answer(
    question: AskedQuestion,
    retrieval: Retrieval | null,
    signal: AbortSignal,
  ): AsyncIterable<AnswerPart>;
}
