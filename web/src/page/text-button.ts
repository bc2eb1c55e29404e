/** Buttons that show their name in words. */
import { createElement } from "./create-element.ts";
import { localiseText, type Wording } from "./page-language.ts";

/** A button of no form, its words in the page's language. */
export function createTextButton(
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
