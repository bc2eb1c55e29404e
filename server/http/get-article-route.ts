/** GET /articles/:id: one whole article, or the beginning of it where the full text may not be shown. */
import type { RequestHandler } from "express";
import { articleNotFound } from "./article-not-found.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { toExcerpt } from "./to-excerpt.ts";

export interface GetArticleRouteOptions {
  readonly library: ArticleLibrary;
  readonly showFullText: boolean;
}

export function createGetArticleRoute({
  library,
  showFullText,
}: GetArticleRouteOptions): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const article = await library.get(request.params.id);
    if (article === null) throw articleNotFound();
    response.json(showFullText ? article : toExcerpt(article));
  };
}
