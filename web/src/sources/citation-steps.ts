/** The way from one citation of an answer to the next, in the panel's head and by the arrow keys. */
import type { Citation } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { createSignButton } from "../page/icon-button.ts";

export interface CitationSteps {
  readonly element: HTMLElement;
  /** Stands at `citation` among `all`; nothing is shown where there is no other. */
  readonly show: (citation: Citation | null, all: readonly Citation[]) => void;
  /** Goes `step` citations on; false where there is none. */
  readonly go: (step: number) => boolean;
}

export function createCitationSteps(
  onStep: (citation: Citation, all: readonly Citation[]) => void,
): CitationSteps {
  let sorted: readonly Citation[] = [];
  let place = -1;
  const go = (step: number): boolean => {
    const citation = place === -1 ? undefined : sorted[place + step];
    if (citation === undefined) return false;
    onStep(citation, sorted);
    return true;
  };
  const previous = createStep("previous", () => go(-1));
  const next = createStep("next", () => go(1));
  const element = createElement("div", { class: "citation-steps", children: [previous, next] });
  return {
    element,
    show: (citation, all) => {
      sorted = all.toSorted((one, other) => one.id - other.id);
      place = citation === null ? -1 : sorted.findIndex(({ id }) => id === citation.id);
      element.hidden = place === -1 || sorted.length < 2;
      // A disabled button would let the focus fall out of the panel.
      previous.setAttribute("aria-disabled", String(place <= 0));
      next.setAttribute("aria-disabled", String(place === sorted.length - 1));
    },
    go,
  };
}

/** -1, 0 or 1: the arrow that points where the text comes from goes back. */
export function stepOf(key: string, direction: string): number {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return (key === "ArrowRight") === (direction === "ltr") ? 1 : -1;
}

function createStep(name: "previous" | "next", onClick: () => void): HTMLElement {
  return createSignButton(`step-${name}`, ({ texts }) => texts.citations[name], onClick);
}
