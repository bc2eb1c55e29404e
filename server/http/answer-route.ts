/** GET /answers/:id: an answer given earlier, for whoever has its id. */
import type { RequestHandler } from "express";
import type { AnswerStore } from "../answers/answer-store.ts";
import { answerNotFound } from "./answer-not-found.ts";

export interface AnswerRouteOptions {
  /** Null: none are kept. */
  readonly store: AnswerStore | null;
}

export function createAnswerRoute({ store }: AnswerRouteOptions): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const answer = (await store?.load(request.params.id)) ?? null;
    if (answer === null) throw answerNotFound();
    response.json(answer);
  };
}
