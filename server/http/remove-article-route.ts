/** DELETE /articles/:id: takes an article down. */
import type { RequestHandler } from "express";
import { articleNotFound } from "./article-not-found.ts";
import type { ArticleLibrary } from "./article-library.ts";

export interface RemoveArticleRouteOptions {
  readonly library: ArticleLibrary;
}

export function createRemoveArticleRoute({
  library,
}: RemoveArticleRouteOptions): RequestHandler<{ id: string }> {
  return async (request, response) => {
    if (!(await library.remove(request.params.id))) throw articleNotFound();
    response.status(204).end();
  };
}
