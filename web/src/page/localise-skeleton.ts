/** Words of the static part of the page: `data-text` and `data-label` name a text of the interface. */
import type { InterfaceTexts } from "../../interface-texts-shape.ts";
import { localise } from "./page-language.ts";

/** @throws Error when the skeleton names a text that does not exist. */
export function localiseSkeleton(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    localise(element, (target, { texts }) => {
      target.textContent = readText(texts, target.dataset["text"]);
    });
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    localise(element, (target, { texts }) => {
      target.setAttribute("aria-label", readText(texts, target.dataset["label"]));
    });
  }
}

function readText(texts: InterfaceTexts, key = ""): string {
  const known: Readonly<Record<string, unknown>> = { ...texts };
  const text = known[key];
  if (typeof text !== "string") throw new Error(`The interface has no text named ${key}.`);
  return text;
}
