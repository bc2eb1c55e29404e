/** Buttons that show a sign; their name is spoken, and told when a pointer rests on them. */
import { createElement } from "./create-element.ts";
import { localise, type Wording } from "./page-language.ts";

/** Lines on a square of 24, drawn for this page. */
const SIGNS = {
  copy: "M9 9h10v11H9z M5 15V4h10",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2 M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2",
  up: "M7 11v9H4v-9z M7 11l4-8a2.5 2.5 0 0 1 2.5 2.5V9h4.9a2 2 0 0 1 2 2.3l-1.2 7a2 2 0 0 1-2 1.7H7",
  down: "M7 13V4H4v9z M7 13l4 8a2.5 2.5 0 0 0 2.5-2.5V15h4.9a2 2 0 0 0 2-2.3l-1.2-7a2 2 0 0 0-2-1.7H7",
  again: "M20 11a8 8 0 1 0-2.3 6.2 M20 5v6h-6",
  edit: "M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z M14.5 6.5l3 3",
  save: "M12 4v11 M7.5 10.5L12 15l4.5-4.5 M5 20h14",
  remove: "M5 7h14 M10 7V4h4v3 M7 7l1 13h8l1-13",
} as const;
export type Sign = keyof typeof SIGNS;

type Name = (wording: Wording) => string;

/** A small button with one of the drawn signs. */
export function createIconButton(sign: Sign, name: Name, onClick: () => void): HTMLButtonElement {
  const button = createSignButton("small-icon-button", name, onClick);
  button.append(createIcon(sign));
  return button;
}

/** Closes what it stands in. */
export function createCloseButton(onClick: () => void): HTMLButtonElement {
  return createSignButton("close-button", ({ texts }) => texts.close, onClick);
}

/** @param className whose style gives the sign */
export function createSignButton(
  className: string,
  name: Name,
  onClick: () => void,
): HTMLButtonElement {
  const button = createElement("button", {
    class: `icon-button ${className}`,
    attributes: { type: "button" },
    onClick,
  });
  return localise(button, (target, wording) => {
    target.setAttribute("aria-label", name(wording));
    target.title = name(wording);
  });
}

function createIcon(sign: Sign): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(namespace, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("class", "icon");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", SIGNS[sign]);
  icon.append(path);
  return icon;
}
