/** GET /search over the retriever. */
import { detectLanguage } from "../../core/text/language.ts";
import type { SearchResponse } from "../../core/contract/search.ts";
import type { PassageSearchEngine } from "./passage-search.ts";
import type { Retriever } from "./retriever.ts";

export function createPassageSearchEngine(retriever: Retriever): PassageSearchEngine {
  return {
    async search({ q, limit, ...filters }): Promise<SearchResponse> {
      const language = detectLanguage(q);
      const { passages } = await retriever.retrieve({ text: q, language, filters, limit });
      return {
        query: q,
        language,
        results: passages.map(({ article, chunk, score, matchedBy }, index) => ({
          rank: index + 1,
          articleId: article.id,
          title: article.title,
          url: article.url,
          source: article.source,
          publishedAt: article.publishedAt,
          language: chunk.language,
          score,
          text: chunk.text,
          start: chunk.start,
          end: chunk.end,
          matchedBy: [...matchedBy],
        })),
      };
    },
  };
}
