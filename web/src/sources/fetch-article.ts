/** GET /articles/:id. */
import type { Article } from "../../../core/contract/article.ts";
import { fetchJson } from "../page/fetch-json.ts";

/** @throws AskFailure with status 404 when the article is gone; the signal's reason when it aborts. */
export function fetchArticle(articleId: string, signal: AbortSignal): Promise<Article> {
  return fetchJson<Article>(`/articles/${encodeURIComponent(articleId)}`, signal);
}
