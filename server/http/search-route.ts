/** GET /search: ranked passages. */
import type { RequestHandler } from "express";
import { searchQuerySchema } from "../../core/contract/search.ts";
import type { PassageSearchEngine } from "../retrieval/passage-search.ts";
import { checkDateRange } from "./check-date-range.ts";
import { parseInput } from "./parse-input.ts";
import { contextOf } from "./request-context.ts";

export interface SearchRouteOptions {
  readonly searchEngine: PassageSearchEngine;
}

export function createSearchRoute({ searchEngine }: SearchRouteOptions): RequestHandler {
  return async (request, response) => {
    const query = parseInput(searchQuerySchema, request.query);
    checkDateRange(query, "");
    contextOf(response).question = query.q;
    response.json(await searchEngine.search(query));
  };
}
