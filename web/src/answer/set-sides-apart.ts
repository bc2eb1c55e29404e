/** Turns the list of what sources tell differently into cards beside each other, each with whom it is from. */
import type { Citation, Disagreement } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText } from "../page/page-language.ts";
import { createByline, showTitle } from "../sources/article-title.ts";

/**
 * Finds, in an answer's text whose numbers are chips, the list whose items are the sides of each disagreement. An answer
 * without such a list stays as it is.
 * @param today an ISO day
 */
export function setSidesApart(
  body: HTMLElement,
  disagreements: readonly Disagreement[],
  citations: ReadonlyMap<number, Citation>,
  today: string,
): void {
  for (const disagreement of disagreements) {
    const items = disagreement.citations.map((id) =>
      body.querySelector(`.citation-chip[data-citation="${id}"]`)?.closest("li"),
    );
    const list = items[0]?.parentElement;
    if (!(list instanceof HTMLElement) || list.classList.contains("sides")) continue;
    if (items.some((item) => item?.parentElement !== list)) continue;
    for (const [index, item] of items.entries()) {
      const citation = citations.get(disagreement.citations[index] ?? 0);
      if (citation !== undefined) item?.append(...createOrigin(citation, today));
    }
    list.classList.add("sides");
    list.setAttribute("role", "list");
    localise(list, (target, { texts }) => {
      target.setAttribute("aria-label", texts.citations.sourcesDiffer);
    });
    // The answer's own words lead in for the eye; the heading is for those who go from one to the next.
    const leadIn = list.previousElementSibling;
    (leadIn instanceof HTMLParagraphElement ? leadIn : list).before(createHeading());
  }
}

function createOrigin(citation: Citation, today: string): HTMLElement[] {
  const title = createElement("p", { class: "side-title" });
  showTitle(title, citation);
  return [title, createByline(citation, today)];
}

function createHeading(): HTMLElement {
  const heading = createElement("h3", { class: "visually-hidden" });
  return localiseText(heading, ({ texts }) => texts.citations.sourcesDiffer);
}
