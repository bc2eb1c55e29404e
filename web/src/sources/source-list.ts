/** The numbered sources under an answer. */
import type { Citation } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText } from "../page/page-language.ts";
import { setDirectedText } from "../page/text-direction.ts";
import { createByline, showTitle } from "./article-title.ts";
import { createOriginalReports } from "./original-reports.ts";

export function createSourceList(
  citations: readonly Citation[],
  openCitation: (citation: Citation) => void,
): HTMLElement {
  const heading = localiseText(createElement("h3"), ({ texts }) => texts.sources);
  const items = citations.map((citation) => createSource(citation, openCitation));
  const list = createElement("ol", {
    class: "source-cards",
    attributes: { role: "list" },
    children: items,
  });
  return createElement("section", { class: "sources", children: [heading, list] });
}

function createSource(
  citation: Citation,
  openCitation: (citation: Citation) => void,
): HTMLLIElement {
  const title = createElement("button", {
    class: "source-title",
    attributes: { type: "button", "aria-haspopup": "dialog" },
    onClick: () => openCitation(citation),
  });
  showTitle(title, citation);
  const quote = createElement("blockquote", { attributes: { lang: citation.language } });
  setDirectedText(quote, citation.quote);
  const number = createElement("span", {
    class: "source-number",
    text: String(citation.id),
    attributes: { "aria-hidden": "true" },
  });
  const item = createElement("li", {
    class: "source-card",
    children: [
      number,
      createElement("h4", { children: [title] }),
      createByline(citation),
      quote,
      createOriginalReports(citation.sources, false),
    ],
  });
  return localise(item, (target, { texts }) => {
    target.setAttribute("aria-label", texts.sourceNumber(citation.id));
  });
}
