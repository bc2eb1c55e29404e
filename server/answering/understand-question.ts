/** The first step of an answer: language, calculator, and a follow-up turned into a question of its own. */
import type { AskRequest } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { ConversationTurn } from "../conversation/conversation-store.ts";
import type { AskedQuestion } from "./answerer.ts";
import {
  calculatorPendingSchema,
  type CalculatorPending,
} from "./calculator/calculator-question.ts";
import { readCalculatorQuestion } from "./calculator/read-calculator-question.ts";

export interface FollowUp {
  readonly question: string;
  /** The language to answer in. */
  readonly language: Language;
  /** What was said before, oldest first; at least one turn. */
  readonly history: readonly ConversationTurn[];
}

export interface FollowUpRewriter {
  /** The question so that it can be read on its own; the same question where it can be already. */
  rewrite(followUp: FollowUp, signal: AbortSignal): Promise<string>;
}

export type UnderstandQuestion = (
  request: AskRequest,
  history: readonly ConversationTurn[],
  signal: AbortSignal,
) => Promise<AskedQuestion>;

export function createQuestionUnderstanding(rewriter: FollowUpRewriter): UnderstandQuestion {
  return async ({ question, language: asked, filters, topK, stream }, history, signal) => {
    const last = history.at(-1);
    const pending = pendingOf(last);
    const calculation = readCalculatorQuestion(question, { pending });
    const completes = calculation.kind !== "none" && pending !== null;
    const language = asked === "auto" ? languageOf(question, completes ? last : undefined) : asked;
    const text =
      last === undefined || calculation.kind !== "none"
        ? question
        : await rewriter.rewrite({ question, language, history }, signal);
    return { text, language, calculation, history, filters, limit: topK, isStreamed: stream };
  };
}

/** What an older version kept, or another one, may no longer be understood: then there is nothing to complete. */
function pendingOf(turn: ConversationTurn | undefined): CalculatorPending | null {
  const parsed = calculatorPendingSchema.safeParse(turn?.pending);
  return parsed.success ? parsed.data : null;
}

/** "S21 XP" or "0.07" is a reply in the language of the conversation, whatever its letters. */
function languageOf(question: string, completed: ConversationTurn | undefined): Language {
  if (completed === undefined) return detectLanguage(question);
  // "day" in "$40/PH/day" is part of a unit.
  const hasWords = /(?=\p{L})\p{Script=Arabic}|(?<![/\p{L}])[a-z]{3,}(?!\p{L})/u.test(question);
  return hasWords ? detectLanguage(question) : completed.language;
}
