/** The reports that a brief was written from, so that a reader can go past it to the originals. */
import type { ArticleSource } from "../../../core/contract/article.ts";
import { createElement } from "../page/create-element.ts";
import { formatDate } from "../page/format-date.ts";
import { localiseText } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";
import { createExternalLink } from "./external-link.ts";

/** A list that unfolds; null where an article names no sources. */
export function createOriginalReports(
  sources: readonly ArticleSource[],
  open: boolean,
): HTMLElement | null {
  if (sources.length === 0) return null;
  const summary = localiseText(createElement("summary"), ({ texts }) =>
    texts.originalReports(sources.length),
  );
  const items = sources.map((source) => createElement("li", { children: createReport(source) }));
  const list = createElement("ul", { attributes: { role: "list" }, children: items });
  const details = createElement("details", {
    class: "original-reports",
    children: [summary, list],
  });
  details.open = open;
  return details;
}

function createReport({ publisher, title, url, date }: ArticleSource): (Node | null)[] {
  const text = title === null || title === "" ? publisher : title;
  const name = createDirectedText("span", text, { class: "report-title" });
  const named = title === null || title === "" ? null : createDirectedText("bdi", publisher);
  const time =
    date === null
      ? null
      : localiseText(createElement("time", { attributes: { datetime: date } }), ({ texts }) =>
          formatDate(date, texts.locale),
        );
  const line = createElement("span", { class: "report-line", children: [named, time] });
  return [createExternalLink(url, name), named === null && time === null ? null : line];
}
