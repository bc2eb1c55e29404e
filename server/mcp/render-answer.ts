/** An answer as Markdown: the answer itself, then its numbered sources. */
import type { AskResponse, Citation } from "../../core/contract/ask.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { renderArticle, renderReport } from "./render-sources.ts";

export function renderAnswer(response: AskResponse): string {
  const { answer, citations, suggestions, language, conversationId } = response;
  const phrases = MCP_PHRASES[language];
  return [
    answer,
    renderList(
      phrases.sources,
      citations.flatMap((citation) => renderCitation(citation, response)),
    ),
    renderList(
      phrases.nearestArticles,
      suggestions.map((suggestion) => `- ${renderArticle(suggestion, language)}`),
    ),
    phrases.conversation(conversationId),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** The reports behind an article stand under the first of its citations. */
function renderCitation(citation: Citation, { citations, language }: AskResponse): string[] {
  const first = citations.find(({ articleId }) => articleId === citation.articleId);
  const reports = first === citation ? citation.sources : [];
  return [
    `- [${citation.id}] ${renderArticle(citation, language)}`,
    ...reports.map((report) => `  - ${renderReport(report, language)}`),
  ];
}

function renderList(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `**${title}**\n\n${lines.join("\n")}`;
}
