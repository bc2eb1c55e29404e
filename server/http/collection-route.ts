/** GET /collection: what there is to browse, counted. */
import type { RequestHandler } from "express";
import { collectionQuerySchema } from "../../core/contract/collection.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { checkEventRange } from "./check-date-range.ts";
import { parseInput } from "./parse-input.ts";

export interface CollectionRouteOptions {
  readonly library: ArticleLibrary;
}

export function createCollectionRoute({ library }: CollectionRouteOptions): RequestHandler {
  return async (request, response) => {
    const query = parseInput(collectionQuerySchema, request.query);
    checkEventRange(query);
    response.json(await library.describe(query));
  };
}
