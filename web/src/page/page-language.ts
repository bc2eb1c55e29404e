/** The language of the page's own words: chosen, remembered, and told to every element that shows words. */
import type { Language } from "../../../core/contract/language.ts";
import type { InterfaceTexts } from "../../interface-texts-shape.ts";
import { INTERFACE_TEXTS } from "../../interface-texts.ts";

const STORAGE_KEY = "manjam.language";
const LOCALISED = "data-localised";

export interface Wording {
  readonly language: Language;
  readonly texts: InterfaceTexts;
}
type Update = (wording: Wording) => void;

let current: Language = "en";
const updates = new WeakMap<Element, Update[]>();

export function pageWording(): Wording {
  return { language: current, texts: INTERFACE_TEXTS[current] };
}

/** The remembered language, else the first of the reader's languages that the page speaks, else English. */
export function initialLanguage(preferred: readonly string[]): Language {
  const remembered = readRemembered();
  if (remembered !== null) return remembered;
  const known = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return known.find((tag): tag is Language => tag === "ar" || tag === "en") ?? "en";
}

/** Applies `update` now and at each change of the language for as long as `element` is on the page. */
export function localise<Type extends Element>(
  element: Type,
  update: (element: Type, wording: Wording) => void,
): Type {
  const known = updates.get(element) ?? [];
  known.push((wording) => update(element, wording));
  updates.set(element, known);
  element.setAttribute(LOCALISED, "");
  update(element, pageWording());
  return element;
}

/** Keeps the text of `element` in the page's language. */
export function localiseText<Type extends Element>(
  element: Type,
  text: (wording: Wording) => string,
): Type {
  return localise(element, (target, wording) => {
    target.textContent = text(wording);
  });
}

export function setPageLanguage(language: Language): void {
  current = language;
  const wording = pageWording();
  document.documentElement.lang = language;
  document.documentElement.dir = wording.texts.direction;
  for (const element of document.querySelectorAll(`[${LOCALISED}]`)) {
    for (const update of updates.get(element) ?? []) update(wording);
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function readRemembered(): Language | null {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return value === "ar" || value === "en" ? value : null;
  } catch {
    return null;
  }
}
