/** GET /collection/questions: questions to begin with. */
import type { RequestHandler } from "express";
import { suggestedQuestionsQuerySchema } from "../../core/contract/collection.ts";
import type { QuestionSuggestions } from "../suggestions/suggest-questions.ts";
import { parseInput } from "./parse-input.ts";

export interface SuggestedQuestionsRouteOptions {
  /** Null: none are suggested. */
  readonly suggestions: QuestionSuggestions | null;
}

export function createSuggestedQuestionsRoute({
  suggestions,
}: SuggestedQuestionsRouteOptions): RequestHandler {
  return async (request, response) => {
    const { language } = parseInput(suggestedQuestionsQuerySchema, request.query);
    response.json({ questions: (await suggestions?.suggest(language)) ?? [] });
  };
}
