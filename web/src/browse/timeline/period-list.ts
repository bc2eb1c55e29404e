/** The timeline in words: each time with its number of articles, the newest first. */
import type { Collection } from "../../../../core/contract/collection.ts";
import { createElement } from "../../page/create-element.ts";
import { formatDate } from "../../page/format-date.ts";
import { pageWording } from "../../page/page-language.ts";
import { selectPeriod, toBrowseLink, type BrowseSelection } from "../browse-selection.ts";

export function createPeriodList(
  { timeline, undated }: Collection,
  selection: BrowseSelection,
): HTMLElement {
  const { texts } = pageWording();
  const items = timeline.toReversed().map(({ period, articles }) => {
    const link = createElement("a", {
      text: formatDate(period, texts.locale),
      attributes: { href: toBrowseLink(selectPeriod(selection, period)) },
    });
    return createElement("li", { children: [link, ` · ${texts.browse.articles(articles)}`] });
  });
  return createElement("div", {
    children: [
      createElement("ul", { class: "period-list", attributes: { role: "list" }, children: items }),
      undated === 0 ? null : createElement("p", { text: texts.browse.undated(undated) }),
    ],
  });
}
