/** Deletes everything, once that was confirmed. */
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";

export interface DeleteAll {
  readonly element: HTMLElement;
  /** Back to the first button; hidden where there is nothing to delete. */
  readonly reset: (count: number) => void;
}

export function createDeleteAll(confirmed: () => void): DeleteAll {
  const ask = createTextButton(
    "quiet-button",
    ({ texts }) => texts.conversation.deleteAll,
    () => {
      ask.hidden = true;
      question.hidden = false;
      keep.focus();
    },
  );
  const keep = createTextButton(
    "quiet-button",
    ({ texts }) => texts.conversation.keepThem,
    () => {
      question.hidden = true;
      ask.hidden = false;
      ask.focus();
    },
  );
  const text = localiseText(
    createElement("p", { attributes: { id: "delete-all-question" } }),
    ({ texts }) => texts.conversation.confirmDeleteAll,
  );
  const question = createElement("div", {
    class: "delete-all-question",
    // The button that gets the focus is spoken with the question.
    attributes: { role: "group", "aria-labelledby": "delete-all-question" },
    children: [
      text,
      createTextButton("danger-button", ({ texts }) => texts.conversation.deleteThem, confirmed),
      keep,
    ],
  });
  const element = createElement("div", { class: "delete-all", children: [ask, question] });
  return {
    element,
    reset: (count) => {
      element.hidden = count === 0;
      ask.hidden = false;
      question.hidden = true;
    },
  };
}
