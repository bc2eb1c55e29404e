/** Tells screen readers what changes: states and finished answers, not every piece of a stream. */
import { findElement } from "./create-element.ts";

/** Speaks `text` politely; the same text twice in a row is spoken twice. */
export function announce(text: string): void {
  const region = findElement("announcer", HTMLElement);
  const line = document.createElement("p");
  line.textContent = text;
  region.replaceChildren(line);
}
