/** A whole article as a Markdown resource, in the article's own language. */
import type { Article } from "../../core/contract/article.ts";
import { formatDate } from "../answering/format-date.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { renderReport, renderTitle, toPlainLine } from "./render-sources.ts";

/** Title, then what is known of the article, then its text exactly as `article.text` has it. */
export function renderWholeArticle(article: Article): string {
  const { id, title, language, source, publishedAt, eventDate, url, sources, text } = article;
  const phrases = MCP_PHRASES[language];
  const lines = [
    line(phrases.publisher, toPlainLine(source)),
    line(phrases.published, publishedAt && formatDate(publishedAt, language)),
    line(phrases.event, eventDate && formatDate(eventDate, language)),
    line(phrases.language, phrases.languageName[language]),
    line(phrases.address, url),
    ...(sources.length === 0 ? [] : [`- ${phrases.originalReports}:`]),
    ...sources.map((report) => `  - ${renderReport(report, language)}`),
  ];
  return [
    `# ${renderTitle({ articleId: id, title })}`,
    lines.filter((entry) => entry !== null).join("\n"),
    "---",
    text,
    ...(article.excerpt ? ["---", phrases.excerptOnly] : []),
  ].join("\n\n");
}

function line(label: string, value: string | null): string | null {
  return value === null || value === "" ? null : `- ${label}: ${value}`;
}
