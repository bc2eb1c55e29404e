/** GET /articles/:id. */
import type { Article } from "../../../core/contract/article.ts";
import type { Language } from "../../../core/contract/language.ts";
import { fetchJson } from "../ask/fetch-json.ts";

/** @throws AskFailure with status 404 when the article is gone; the signal's reason when it aborts. */
export async function fetchArticle(
  articleId: string,
  pageLanguage: Language,
  signal: AbortSignal,
): Promise<Article> {
  const path = `/articles/${encodeURIComponent(articleId)}`;
  // The page and its server are one build, so a good answer has the contract's shape.
  return (await fetchJson(path, { pageLanguage, signal })) as Article;
}
