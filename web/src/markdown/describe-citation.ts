/** A source in one line of Markdown: the quote word for word, then title, publisher, dates and addresses. */
import type { ArticleSource } from "../../../core/contract/article.ts";
import type { Citation } from "../../../core/contract/ask.ts";
import type { InterfaceTexts } from "../../interface-texts-shape.ts";
import { isWebAddress } from "../answer/render-markdown.ts";
import { formatDate } from "../page/format-date.ts";
import {
  escapeLineStarts,
  escapeMarkdown,
  toMarkdownAddress,
  toMarkdownLine,
} from "./escape-markdown.ts";

/**
 * What follows `[^1]: `; further lines of a quote are indented, so that they stay within the footnote.
 * @param reportsIn the footnote that has named the article's original reports already, null where none has
 */
export function describeCitation(
  citation: Citation,
  texts: InterfaceTexts,
  reportsIn: number | null,
): string {
  const { source, publishedAt, eventDate, url, sources } = citation;
  const words = texts.conversation;
  const title = citation.title?.trim() ? toMarkdownLine(citation.title) : texts.untitled;
  const date = publishedAt === null ? words.undated : writeDate(publishedAt, texts);
  const event =
    eventDate === null || eventDate === publishedAt
      ? null
      : texts.eventOn(writeDate(eventDate, texts));
  const parts = [`*${title}*`, source?.trim() ? toMarkdownLine(source) : null, date, event];
  const described = [
    `${words.quoted(writeQuote(citation.quote))} ${join(parts, words.listSeparator)}.`,
    url !== null && isWebAddress(url) ? toMarkdownAddress(url) : null,
    sources.length === 0 ? null : describeReports(sources, texts, reportsIn),
  ];
  return described.filter((part) => part !== null).join(" ");
}

function describeReports(
  sources: readonly ArticleSource[],
  texts: InterfaceTexts,
  reportsIn: number | null,
): string {
  const { reportsAre, reportsInNote, reportSeparator, listSeparator } = texts.conversation;
  if (reportsIn !== null) return `${reportsInNote(reportsIn)}.`;
  const reports = sources.map(({ publisher, title, date, url }) => {
    const parts = [
      toMarkdownLine(publisher),
      title?.trim() ? `*${toMarkdownLine(title)}*` : null,
      date === null ? null : writeDate(date, texts),
    ];
    const address = url !== null && isWebAddress(url) ? ` ${toMarkdownAddress(url)}` : "";
    return `${join(parts, listSeparator)}${address}`;
  });
  return `${reportsAre(reports.join(reportSeparator))}.`;
}

/** A date that is none stays the text that it was. */
function writeDate(date: string, { locale }: InterfaceTexts): string {
  return toMarkdownLine(formatDate(date, locale));
}

function join(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null).join(separator);
}

function writeQuote(quote: string): string {
  const [first = "", ...others] = quote.trim().split(/\s*[\r\n]+\s*/u);
  const lines = others.map((line) => escapeLineStarts(escapeMarkdown(line)));
  return [escapeMarkdown(first), ...lines].join("\\\n    ");
}
