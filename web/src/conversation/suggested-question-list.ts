/** Questions to begin with, in the page's language. */
import { SUGGESTED_QUESTIONS } from "../../suggested-questions.ts";
import { createElement, findElement } from "../page/create-element.ts";
import { localise } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";

export function showSuggestedQuestions(ask: (question: string) => void): void {
  localise(findElement("suggested-questions", HTMLElement), (list, { language }) => {
    const items = SUGGESTED_QUESTIONS[language].map(({ topic, question }) => {
      const button = createElement("button", {
        class: "suggested-question",
        attributes: { type: "button" },
        children: [
          createElement("span", { class: "kicker", text: topic }),
          createDirectedText("span", question),
        ],
        onClick: () => ask(question),
      });
      return createElement("li", { children: [button] });
    });
    list.replaceChildren(...items);
  });
}
