/** POST /feedback: what a reader thinks of an answer. */
import { createHash } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { feedbackSchema } from "../../core/contract/answers.ts";
import type { AnswerStore } from "../answers/answer-store.ts";
import type { FeedbackBook } from "../answers/feedback-book.ts";
import { answerNotFound } from "./answer-not-found.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { parseInput } from "./parse-input.ts";
import { readJsonBody } from "./read-json-body.ts";
import { contextOf } from "./request-context.ts";

export interface RatedAnswers {
  readonly store: AnswerStore;
  readonly feedback: FeedbackBook;
}

export interface FeedbackRouteOptions {
  /** Null: no answers are kept that could be rated. */
  readonly answers: RatedAnswers | null;
  /** Whether the question may be written down beside the rating. */
  readonly logQuestions: boolean;
  readonly now?: () => Date;
}

export function createFeedbackRoute({
  answers,
  logQuestions,
  now = () => new Date(),
}: FeedbackRouteOptions): RequestHandler {
  return async (request, response) => {
    const body = await readJsonBody(request, ASK_BODY_MAX_BYTES);
    const { answerId, rating, comment = "" } = parseInput(feedbackSchema, body);
    const answer = (await answers?.store.load(answerId)) ?? null;
    if (answers === null || answer === null) throw answerNotFound();
    await answers.feedback.record({
      at: now().toISOString(),
      answerId,
      asker: askerOf(response),
      rating,
      ...(comment === "" ? {} : { comment }),
      ...(logQuestions ? { question: answer.question } : {}),
    });
    response.status(204).end();
  };
}

/** Of a key not even its digest is written down. */
function askerOf(response: Response): string {
  const digest = contextOf(response).apiKey?.digest;
  if (digest === undefined) return "";
  return createHash("sha256").update(`feedback:${digest}`).digest("hex").slice(0, 16);
}
