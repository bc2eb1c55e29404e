/** What came of the buttons under an answer; a text that may not be copied is shown, to be copied by hand. */
import { announce } from "../page/announcer.ts";
import { copyText } from "../page/copy-text.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording } from "../page/page-language.ts";

type NoteName =
  | "copied"
  | "linkCopied"
  | "rated"
  | "commentSent"
  | "feedbackFailed"
  | "feedbackGone";

export interface ActionNote {
  readonly element: HTMLElement;
  readonly say: (name: NoteName) => void;
  readonly copy: (text: string, done: "copied" | "linkCopied") => Promise<void>;
}

/** The one line under the buttons that tells what came of the last of them. */
export function createActionNote(): ActionNote {
  const element = createElement("div", { class: "action-note" });
  element.hidden = true;
  const say = (name: NoteName): void => {
    element.hidden = false;
    element.replaceChildren(
      localiseText(createElement("span"), ({ texts }) => texts.conversation[name]),
    );
    announce(pageWording().texts.conversation[name]);
  };
  return {
    element,
    say,
    copy: async (text, done) => {
      if (await copyText(text)) return say(done);
      const field = createElement("textarea", {
        attributes: { readonly: "", rows: done === "copied" ? "8" : "2", dir: "auto" },
      });
      field.value = text;
      const words = localiseText(
        createElement("span"),
        ({ texts }) => texts.conversation.copyByHand,
      );
      localise(field, (target, { texts }) => {
        target.setAttribute("aria-label", texts.conversation.copyByHand);
      });
      element.hidden = false;
      element.replaceChildren(words, field);
      field.focus();
      field.select();
    },
  };
}
