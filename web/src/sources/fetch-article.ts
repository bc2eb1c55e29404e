/** GET /articles/:id. */
import type { Article } from "../../../core/contract/article.ts";
import type { Language } from "../../../core/contract/language.ts";
import { AskFailure } from "../ask/ask-failure.ts";

/** @throws AskFailure with status 404 when the article is gone; the signal's reason when it aborts. */
export async function fetchArticle(
  articleId: string,
  pageLanguage: Language,
  signal: AbortSignal,
): Promise<Article> {
  let response: Response;
  try {
    response = await fetch(`/articles/${encodeURIComponent(articleId)}`, {
      headers: { Accept: "application/json", "Accept-Language": pageLanguage },
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw AskFailure.local("unreachable", error);
  }
  if (!response.ok) throw await AskFailure.fromResponse(response);
  try {
    // The page and its server are one build, so a good answer has the contract's shape.
    return (await response.json()) as Article;
  } catch (error) {
    signal.throwIfAborted();
    throw AskFailure.local("unreadable", error);
  }
}
