/** Questions to begin with, in the page's language: the server knows which of them the collection answers. */
import type { SuggestedQuestions } from "../../../core/contract/collection.ts";
import type { Language } from "../../../core/contract/language.ts";
import { createElement, findElement } from "../page/create-element.ts";
import { fetchJson } from "../page/fetch-json.ts";
import { localise, pageWording } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";

type Questions = SuggestedQuestions["questions"];

/** Where there are none, or they cannot be had, nothing stands in their place. */
export function showSuggestedQuestions(ask: (question: string) => void): void {
  const part = findElement("suggestions", HTMLElement);
  const list = findElement("suggested-questions", HTMLElement);
  const known = new Map<Language, Promise<Questions>>();
  const load = (language: Language): Promise<Questions> => {
    const questions =
      known.get(language) ??
      fetchJson<SuggestedQuestions>(`/collection/questions?language=${language}`).then(
        (found) => found.questions,
        () => [],
      );
    known.set(language, questions);
    return questions;
  };
  const show = async (language: Language): Promise<void> => {
    part.classList.add("is-loading");
    list.replaceChildren();
    const questions = await load(language);
    // Meanwhile the reader may have turned to the other language.
    if (pageWording().language !== language) return;
    part.classList.remove("is-loading");
    part.hidden = questions.length === 0;
    list.replaceChildren(...questions.map((question) => createItem(question, ask)));
  };
  localise(part, (_, { language }) => void show(language));
}

function createItem(
  { question, about }: Questions[number],
  ask: (question: string) => void,
): HTMLLIElement {
  const button = createElement("button", {
    class: "suggested-question",
    attributes: { type: "button" },
    children: [
      about === null ? null : createElement("span", { class: "kicker", text: about }),
      createDirectedText("span", question),
    ],
    onClick: () => ask(question),
  });
  return createElement("li", { children: [button] });
}
