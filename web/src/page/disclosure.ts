/** A button with a popover: opens on click, closes on Escape, on a click elsewhere and when the focus leaves. */
import { createElement } from "./create-element.ts";

export interface DisclosureOptions {
  /** The popover's id, which must be the page's only one. */
  readonly id: string;
  readonly button: readonly Node[];
  readonly content: readonly Node[];
}

export interface Disclosure {
  readonly element: HTMLElement;
  readonly popover: HTMLElement;
}

export function createDisclosure({ id, button: label, content }: DisclosureOptions): Disclosure {
  const popover = createElement("div", { class: "popover", attributes: { id }, children: content });
  const button = createElement("button", {
    class: "quiet-button",
    attributes: { type: "button", "aria-controls": id },
    children: label,
  });
  const element = createElement("div", { class: "disclosure", children: [button, popover] });
  const setOpen = (open: boolean): void => {
    popover.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  setOpen(false);
  button.addEventListener("click", () => setOpen(popover.hidden !== false));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || popover.hidden) return;
    // The source panel behind also listens for Escape; one key press closes one thing.
    event.preventDefault();
    setOpen(false);
    button.focus();
  });
  element.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) setOpen(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !element.contains(target)) setOpen(false);
  });
  return { element, popover };
}
