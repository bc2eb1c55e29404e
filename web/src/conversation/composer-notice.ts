/** The line above the question's field: that an earlier question is edited, or what keeps one from being asked. */
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";

type NoticeName = "editing" | "emptyQuestion" | "noRoom";

export interface ComposerNotice {
  readonly element: HTMLElement;
  readonly show: (name: NoticeName) => void;
  readonly hide: () => void;
}

/** @param cancel ends the editing */
export function createComposerNotice(cancel: () => void): ComposerNotice {
  const button = createTextButton(
    "quiet-button",
    ({ texts }) => texts.conversation.cancelEditing,
    cancel,
  );
  const element = createElement("div", { class: "composer-notice" });
  element.hidden = true;
  return {
    element,
    show: (name) => {
      const text = localiseText(createElement("span"), ({ texts }) => texts.conversation[name]);
      element.hidden = false;
      element.replaceChildren(text, ...(name === "editing" ? [button] : []));
      announce(pageWording().texts.conversation[name]);
    },
    hide: () => {
      element.hidden = true;
    },
  };
}
