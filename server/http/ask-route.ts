/** POST /ask: a question, answered as one JSON object or as a stream of events. */
import type { Request, RequestHandler } from "express";
import { askRequestSchema, type AskRequest, type AskResponse } from "../../core/contract/ask.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { startAnswerRun, type AnswerRun } from "./answer-run.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { parseQuestion } from "./parse-question.ts";
import { readJsonBody } from "./read-json-body.ts";
import { contextOf } from "./request-context.ts";
import { streamAnswer } from "./stream-answer.ts";

export interface AskRouteOptions {
  readonly answering: QuestionAnswering;
  /** Bounds a whole JSON answer, and in a stream the time until each event. */
  readonly timeoutMs: number;
  readonly heartbeatMs: number;
}

export function createAskRoute(options: AskRouteOptions): RequestHandler {
  return async (request, response) => {
    const question = parseQuestion(
      askRequestSchema,
      await readJsonBody(request, ASK_BODY_MAX_BYTES),
    );
    contextOf(response).question = question.question;
    const stream = wantsStream(request, question);
    const run = startAnswerRun({ ...question, stream }, response, options);
    try {
      if (stream) {
        await streamAnswer(request, response, run, options.heartbeatMs);
      } else {
        response.json(await lastEventOf(run));
      }
    } finally {
      run.stop();
    }
  };
}

// Not for `*/*`: whoever takes anything gets the plain object.
function wantsStream(request: Request, question: AskRequest): boolean {
  return question.stream || request.accepts(["json", "text/event-stream"]) === "text/event-stream";
}

async function lastEventOf(run: AnswerRun): Promise<AskResponse> {
  for (;;) {
    const event = await run.next();
    if (event.event === "done") return event.data;
  }
}
