/** Tells screen readers what changes: states, whole sentences of an answer, not every piece of a stream. */
import { createElement, findElement } from "./create-element.ts";

/** Lines wait their turn to be spoken, so the last ones stay; more would be in the way of who reads the page. */
const KEPT_LINES = 12;

/** Speaks `text` politely, after what is being spoken; the same text twice in a row is spoken twice. */
export function announce(text: string): void {
  if (text.trim() === "") return;
  // What lies behind a modal dialog is not spoken.
  const inDialog = document.querySelector<HTMLElement>("dialog:modal [data-announcer]");
  const region = inDialog ?? findElement("announcer", HTMLElement);
  const line = document.createElement("p");
  line.textContent = text;
  region.append(line);
  while (region.children.length > KEPT_LINES) region.firstElementChild?.remove();
}

/** A place to speak from for a dialog, in which it has to stand from the start. */
export function createAnnouncerPlace(): HTMLElement {
  return createElement("div", {
    class: "visually-hidden",
    attributes: { "aria-live": "polite", "data-announcer": "" },
  });
}
