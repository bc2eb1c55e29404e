/** Figures with their names, each number kept in one piece. */
import { createElement } from "../page/create-element.ts";
import { pageWording } from "../page/page-language.ts";
import { isolateNumbers } from "../page/text-direction.ts";

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Stands out, as a gain or as a loss. */
  readonly tone?: "gain" | "loss";
}

/** Null figures are left out. */
export function createFigureList(figures: readonly (Figure | null)[]): HTMLElement {
  const rows = figures
    .filter((figure) => figure !== null)
    .map(({ name, value, tone }) => {
      const text = createElement("dd", { class: tone === undefined ? "" : `is-${tone}` });
      setFigure(text, value);
      return createElement("div", { children: [createElement("dt", { text: name }), text] });
    });
  return createElement("dl", { class: "figures", children: rows });
}

/** Shows a number with its unit in the page's direction. */
export function setFigure(element: HTMLElement, text: string): void {
  element.dir = pageWording().texts.direction;
  element.textContent = text;
  isolateNumbers(element);
}
