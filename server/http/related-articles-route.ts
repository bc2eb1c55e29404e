/** GET /articles/:id/related: the way from one article to others. */
import type { RequestHandler } from "express";
import { relatedQuerySchema } from "../../core/contract/collection.ts";
import { articleNotFound } from "./article-not-found.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { parseInput } from "./parse-input.ts";

export interface RelatedArticlesRouteOptions {
  readonly library: ArticleLibrary;
}

export function createRelatedArticlesRoute({
  library,
}: RelatedArticlesRouteOptions): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const { limit } = parseInput(relatedQuerySchema, request.query);
    const articles = await library.related(request.params.id, limit);
    if (articles === null) throw articleNotFound();
    response.json({ articles });
  };
}
