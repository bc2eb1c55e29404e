/** Search results as a numbered Markdown list: the article, then the passage. */
import type { SearchResponse } from "../../core/contract/search.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { renderArticle, toPlainLine } from "./render-sources.ts";

export function renderSearch({ results, language }: SearchResponse): string {
  if (results.length === 0) return MCP_PHRASES[language].nothingFound;
  return results
    .map(({ rank, text, ...article }) =>
      [`${rank}. ${renderArticle(article, language)}`, `   > ${toPlainLine(text) ?? ""}`].join(
        "\n",
      ),
    )
    .join("\n");
}
