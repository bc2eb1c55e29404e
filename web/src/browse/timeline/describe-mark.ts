/** What happened at a mark of the timeline, in words. */
import { createElement } from "../../page/create-element.ts";
import { formatDate } from "../../page/format-date.ts";
import { pageWording } from "../../page/page-language.ts";
import { setDirectedText } from "../../page/text-direction.ts";
import { articleTitle } from "../../sources/article-title.ts";
import { toArticleLink } from "../browse-selection.ts";
import type { TimelineMark } from "./timeline-frame.ts";

/** As a screen reader speaks it. */
export function describeMark(mark: TimelineMark): string {
  const titles = mark.examples.map((example) => articleTitle(example, pageWording()));
  return [describeBriefly(mark), ...titles].join(". ");
}

/** Its time, and the dates and titles of a few articles. */
export function describeInFull(mark: TimelineMark): HTMLElement[] {
  const { texts } = pageWording();
  const items = mark.examples.map((example) => {
    const date = createElement("time", {
      text: formatDate(example.date, texts.locale),
      attributes: { datetime: example.date },
    });
    const link = createElement("a", {
      attributes: { href: toArticleLink(example.articleId), lang: example.language },
    });
    // In its own direction, a title that is cut short is cut at its end.
    setDirectedText(link, articleTitle(example, pageWording()));
    return createElement("li", { children: [date, link] });
  });
  return [
    createElement("p", { class: "timeline-period", text: describeBriefly(mark) }),
    createElement("ul", { attributes: { role: "list" }, children: items }),
  ];
}

function describeBriefly({ period, articles }: TimelineMark): string {
  const { texts } = pageWording();
  return texts.browse.periodBriefly(
    formatDate(period, texts.locale),
    texts.browse.articles(articles),
  );
}
