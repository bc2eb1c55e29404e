/** GET /articles: the collection, page by page, without the texts. */
import type { RequestHandler } from "express";
import { listArticlesQuerySchema } from "../../core/contract/article.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { parseInput } from "./parse-input.ts";

export interface ListArticlesRouteOptions {
  readonly library: ArticleLibrary;
}

export function createListArticlesRoute({ library }: ListArticlesRouteOptions): RequestHandler {
  return async (request, response) => {
    response.json(await library.list(parseInput(listArticlesQuerySchema, request.query)));
  };
}
