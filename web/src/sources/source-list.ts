/** The sources under an answer: each article once, with the numbered quotes from it. */
import type { Citation } from "../../../core/contract/ask.ts";
import { isWebAddress } from "../answer/render-markdown.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";
import { createByline, showTitle } from "./article-title.ts";
import { groupByArticle } from "./group-by-article.ts";
import { createOriginalReports } from "./original-reports.ts";

type OpenCitation = (citation: Citation) => void;

export function createSourceList(
  citations: readonly Citation[],
  openCitation: OpenCitation,
): HTMLElement {
  const heading = localiseText(createElement("h3"), ({ texts }) => texts.sources);
  const list = createElement("ul", {
    class: "source-cards",
    attributes: { role: "list" },
    children: groupByArticle(citations).map((group) => createSource(group, openCitation)),
  });
  return createElement("section", { class: "sources", children: [heading, list] });
}

function createSource(
  citations: readonly [Citation, ...Citation[]],
  openCitation: OpenCitation,
): HTMLLIElement {
  const [first] = citations;
  const title = createElement("button", {
    class: "source-title",
    attributes: { type: "button", "aria-haspopup": "dialog" },
    onClick: () => openCitation(first),
  });
  showTitle(title, first);
  const quotes = createElement("ul", {
    class: "source-quotes",
    attributes: { role: "list" },
    children: citations.map((citation) => createQuote(citation, openCitation)),
  });
  return createElement("li", {
    class: "source-card",
    children: [
      createElement("h4", { children: [title] }),
      createByline(first),
      createPrintedAddress(first.url),
      createOriginalReports(first.sources, false),
      quotes,
    ],
  });
}

/** Shown on paper alone, where no title can be opened; null where there is none that leads to the web. */
function createPrintedAddress(url: string | null): HTMLElement | null {
  return url === null || !isWebAddress(url)
    ? null
    : createElement("p", { class: "print-address", text: url, attributes: { dir: "ltr" } });
}

function createQuote(citation: Citation, openCitation: OpenCitation): HTMLLIElement {
  const number = createElement("button", {
    class: "source-number",
    text: String(citation.id),
    attributes: { type: "button", "aria-haspopup": "dialog" },
    onClick: () => openCitation(citation),
  });
  localise(number, (target, { texts }) => {
    target.setAttribute("aria-label", texts.sourceNumber(citation.id));
  });
  const quote = createDirectedText("blockquote", citation.quote, {
    attributes: { lang: citation.language },
  });
  return createElement("li", { children: [number, quote] });
}
