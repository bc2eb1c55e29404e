/** Answers without a language model: the calculator where it is asked for, the sources' own sentences for the rest. */
import {
  calculateHashprice,
  type HashpriceResult,
} from "../../core/hashprice/calculate-hashprice.ts";
import { HashpriceInputError } from "../../core/hashprice/hashprice-input-error.ts";
import { parseHashpriceInput } from "../../core/hashprice/parse-hashprice-input.ts";
import { tellHashprice } from "../../core/hashprice/tell-hashprice.ts";
import type { Retrieval } from "../retrieval/retriever.ts";
import { ANSWER_PHRASES } from "./answer-phrases.ts";
import type { AnswerPart, Answerer, AskedQuestion, PassageAnswerer } from "./answerer.ts";
import type { CalculatorReading } from "./calculator/read-calculator-question.ts";
import { tellCalculation } from "./calculator/tell-calculation.ts";
import { tellClarification } from "./calculator/tell-clarification.ts";

export interface OfflineAnswererOptions {
  readonly passages: PassageAnswerer;
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: () => string;
}

type Computation = Extract<CalculatorReading, { readonly kind: "compute" }>;

export function createOfflineAnswerer({ passages, today }: OfflineAnswererOptions): Answerer {
  /** What was computed is an answer, even where the sources do not tell the rest. */
  async function* answerTheRest(
    question: AskedQuestion,
    retrieval: Retrieval,
    signal: AbortSignal,
  ): AsyncGenerator<AnswerPart> {
    const parts: AnswerPart[] = [];
    for await (const part of passages.answer(question, retrieval, signal)) parts.push(part);
    if (parts.some(({ kind }) => kind === "not-found")) {
      yield { kind: "text", text: ANSWER_PHRASES[question.language].restNotFound };
    } else yield* parts;
  }

  return {
    needsPassages: ({ calculation }) =>
      calculation.kind === "none" || (calculation.kind === "compute" && calculation.alsoRetrieve),
    async *answer(question, retrieval, signal): AsyncGenerator<AnswerPart> {
      yield { kind: "answered-by", mode: "extractive", model: null };
      const { calculation, language } = question;
      if (calculation.kind === "none") {
        if (retrieval !== null) yield* passages.answer(question, retrieval, signal);
        return;
      }
      yield { kind: "tool-call", input: { ...calculation.input } };
      if (calculation.kind === "clarify") {
        const { about, understood, pending } = calculation;
        yield { kind: "text", text: tellClarification(about, understood, language) };
        yield { kind: "clarification" };
        yield { kind: "keep", pending };
        return;
      }
      const result = compute(calculation, today());
      if (result instanceof HashpriceInputError) {
        yield { kind: "text", text: result.describe(language) };
        yield { kind: "clarification" };
        yield { kind: "keep", pending: calculation.pending };
        return;
      }
      yield { kind: "tool-result", output: { ...tellHashprice(result, language) } };
      yield { kind: "text", text: tellCalculation(calculation.understood, result, language) };
      yield { kind: "keep", pending: calculation.pending };
      if (retrieval === null) return;
      yield { kind: "text", text: "\n\n" };
      yield* answerTheRest(question, retrieval, signal);
    },
  };
}

/** What the words left in order may still contradict itself: then the calculator tells what is wrong. */
function compute({ input }: Computation, today: string): HashpriceResult | HashpriceInputError {
  try {
    return calculateHashprice(parseHashpriceInput(input), { today });
  } catch (error) {
    if (error instanceof HashpriceInputError) return error;
    throw error;
  }
}
