/** How an answer was made, in one quiet line. */
import type { AskResponse } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";

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
