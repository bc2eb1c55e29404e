/** POST /ask: a question, answered as one JSON object or as a stream of events. */
import type { Request, RequestHandler } from "express";
import { askRequestSchema, type AskRequest, type AskResponse } from "../../core/contract/ask.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { overloaded } from "./answer-problems.ts";
import { startAnswerRun, type AnswerRun } from "./answer-run.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { parseQuestion } from "./parse-question.ts";
import { readJsonBody } from "./read-json-body.ts";
import { contextOf } from "./request-context.ts";
import { streamAnswer } from "./stream-answer.ts";

const RETRY_AFTER_SECONDS = 5;

export interface AskRouteOptions {
  readonly answering: QuestionAnswering;
  /** Bounds a whole JSON answer, and in a stream the time until each event. */
  readonly timeoutMs: number;
  readonly heartbeatMs: number;
  /** How many questions are answered at the same time; one more is `overloaded`. */
  readonly maxConcurrent: number;
}

export function createAskRoute(options: AskRouteOptions): RequestHandler {
  let running = 0;
  return async (request, response) => {
    const question = parseQuestion(
      askRequestSchema,
      await readJsonBody(request, ASK_BODY_MAX_BYTES),
    );
    contextOf(response).question = question.question;
    if (running >= options.maxConcurrent) {
      response.set("Retry-After", String(RETRY_AFTER_SECONDS));
      throw overloaded();
    }
    const run = startAnswerRun(question, response, options);
    running += 1;
    try {
      if (wantsStream(request, question)) {
        await streamAnswer(request, response, run, options.heartbeatMs);
      } else {
        response.json(await lastEventOf(run));
      }
    } finally {
      run.stop();
      running -= 1;
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
