/** POST /feedback: what a reader thinks of an answer. */
import type { RequestHandler, Response } from "express";
import { feedbackSchema } from "../../core/contract/answers.ts";
import { createAnswerRating, toAsker, type RatedAnswers } from "../answers/rate-answer.ts";
import { answerNotFound } from "./answer-not-found.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { parseInput } from "./parse-input.ts";
import { readJsonBody } from "./read-json-body.ts";
import { contextOf } from "./request-context.ts";

export interface FeedbackRouteOptions {
  /** Null: no answers are kept that could be rated. */
  readonly answers: RatedAnswers | null;
  /** Whether the question may be written down beside the rating. */
  readonly logQuestions: boolean;
  readonly now?: () => Date;
}

export function createFeedbackRoute({ answers, ...options }: FeedbackRouteOptions): RequestHandler {
  const rate = answers === null ? null : createAnswerRating({ answers, ...options });
  return async (request, response) => {
    const body = await readJsonBody(request, ASK_BODY_MAX_BYTES);
    const feedback = parseInput(feedbackSchema, body);
    const isKept = (await rate?.(feedback, askerOf(response))) ?? false;
    if (!isKept) throw answerNotFound();
    response.status(204).end();
  };
}

/** Of a key not even its digest is written down. */
function askerOf(response: Response): string {
  const digest = contextOf(response).apiKey?.digest;
  return digest === undefined ? "" : toAsker(digest);
}
