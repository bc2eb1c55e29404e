/** Deletes everything, once that was confirmed. */
import { createElement } from "../page/create-element.ts";
import { localiseText, type Wording } from "../page/page-language.ts";

export interface DeleteAll {
  readonly element: HTMLElement;
  /** Back to the first button; hidden where there is nothing to delete. */
  readonly reset: (count: number) => void;
}

export function createDeleteAll(confirmed: () => void): DeleteAll {
  const ask = createButton(
    "quiet-button",
    ({ texts }) => texts.conversation.deleteAll,
    () => {
      ask.hidden = true;
      question.hidden = false;
      keep.focus();
    },
  );
  const keep = createButton(
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
      createButton("danger-button", ({ texts }) => texts.conversation.deleteThem, confirmed),
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

function createButton(
  className: string,
  text: (wording: Wording) => string,
  onClick: () => void,
): HTMLButtonElement {
  const button = createElement("button", {
    class: className,
    attributes: { type: "button" },
    onClick,
  });
  return localiseText(button, text);
}
