/** How an answer was made, in one quiet line. */
import type { AskResponse } from "../../../core/contract/ask.ts";
import { toCalculatorLink } from "../calculator/calculator-link.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";

export function createAnswerFacts(response: AskResponse): HTMLElement | null {
  const { mode, model, status, citations, timings } = response;
  const duration = createElement("span");
  localiseText(duration, ({ texts }) => {
    const value = timings.totalMs / 1_000;
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return texts.seconds(new Intl.NumberFormat(texts.locale, digits).format(value));
  });
  if (status !== "answered") return null;
  const origin = createElement("span");
  localiseText(origin, ({ texts }) =>
    mode === "extractive" ? texts.extractiveMode : texts.modelMode(model ?? "llm"),
  );
  // A calculation without citations is neither quoted nor written by a model.
  const named = mode === "extractive" && citations.length === 0 ? null : origin;
  return createElement("p", { class: "answer-facts", children: [named, duration] });
}

/** The way to the calculator, filled in with what it was asked for the answer. */
export function createCalculatorLink({ tool }: AskResponse): HTMLElement | null {
  if (tool === null) return null;
  const link = createElement("a", { attributes: { href: toCalculatorLink(tool.input) } });
  return createElement("p", {
    class: "calculator-link",
    children: [localiseText(link, ({ texts }) => texts.calculator.openInCalculator)],
  });
}

/** The whole question behind a follow-up; null where it was asked in full. */
export function createUnderstoodAs(
  response: Pick<AskResponse, "question" | "standaloneQuestion">,
): HTMLElement | null {
  const { question, standaloneQuestion } = response;
  if (standaloneQuestion.trim() === question.trim()) return null;
  const name = localiseText(createElement("span"), ({ texts }) => texts.conversation.understoodAs);
  return createElement("p", {
    class: "understood-as",
    children: [name, " ", createDirectedText("bdi", standaloneQuestion)],
  });
}
