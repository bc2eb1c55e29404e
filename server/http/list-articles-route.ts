/** GET /articles: the collection, page by page, without the texts. */
import type { RequestHandler } from "express";
import { listArticlesQuerySchema } from "../../core/contract/article.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { checkEventRange } from "./check-date-range.ts";
import { parseInput } from "./parse-input.ts";

export interface ListArticlesRouteOptions {
  readonly library: ArticleLibrary;
}

export function createListArticlesRoute({ library }: ListArticlesRouteOptions): RequestHandler {
  return async (request, response) => {
    const query = parseInput(listArticlesQuerySchema, request.query);
    checkEventRange(query);
    response.json(await library.list(query));
  };
}
