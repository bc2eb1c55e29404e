/** How articles are named in the text of a result: title, publisher, dates, and where to read on. */
import type { ArticleSource } from "../../core/contract/article.ts";
import type { Language } from "../../core/contract/language.ts";
import { escapeMarkdown } from "../answering/escape-markdown.ts";
import { formatDate } from "../answering/format-date.ts";
import { toArticleAddress } from "./article-address.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";

export interface NamedArticle {
  readonly articleId: string;
  readonly title: string | null;
  readonly source?: string | null;
  readonly publishedAt?: string | null;
  readonly eventDate?: string | null;
  readonly url?: string | null;
}

const SEPARATOR: Readonly<Record<Language, string>> = { en: ", ", ar: "، " };

/** One line: the title, else the id; then what is known of publisher, dates and addresses. */
export function renderArticle(article: NamedArticle, language: Language): string {
  const { source, publishedAt, eventDate, url } = article;
  const parts = [
    toPlainLine(source),
    publishedAt ? formatDate(publishedAt, language) : null,
    // A brief is often written long after what it tells of, so both dates matter.
    eventDate && eventDate !== publishedAt
      ? MCP_PHRASES[language].eventOn(formatDate(eventDate, language))
      : null,
    url ?? null,
    toArticleAddress(article.articleId),
  ];
  return join([renderTitle(article), ...parts], language);
}

/** A report that a brief was written from, in one line. */
export function renderReport(
  { publisher, title, url, date }: ArticleSource,
  language: Language,
): string {
  const name = toPlainLine(title);
  return join(
    [
      name ?? toPlainLine(publisher),
      name === null ? null : toPlainLine(publisher),
      dateOf(date, language),
      url,
    ],
    language,
  );
}

export function renderTitle({
  articleId,
  title,
}: Pick<NamedArticle, "articleId" | "title">): string {
  return toPlainLine(title) ?? escapeMarkdown(articleId);
}

/** On one line, so that a title can neither open a list nor pass for another source; null where there is nothing. */
export function toPlainLine(text: string | null | undefined): string | null {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  return line === "" ? null : escapeMarkdown(line);
}

function dateOf(date: string | null, language: Language): string | null {
  return date === null ? null : formatDate(date, language);
}

function join(parts: readonly (string | null)[], language: Language): string {
  return parts.filter((part) => part !== null).join(SEPARATOR[language]);
}
