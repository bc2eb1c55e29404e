/** POST /ask: a question, answered as one JSON object or as a stream of events. */
import type { Request, RequestHandler, Response } from "express";
import { askRequestSchema, type AskRequest } from "../../core/contract/ask.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { startAnswerRun, type AnswerInDemand } from "./answer-run.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { parseQuestion } from "./parse-question.ts";
import { readJsonBody } from "./read-json-body.ts";
import { contextOf } from "./request-context.ts";
import { createAnswerRunner } from "./run-answer.ts";
import { streamAnswer } from "./stream-answer.ts";

export interface AskRouteOptions {
  readonly answering: QuestionAnswering;
  /** Bounds a whole JSON answer, and in a stream the time until each event. */
  readonly timeoutMs: number;
  readonly heartbeatMs: number;
}

export function createAskRoute(options: AskRouteOptions): RequestHandler {
  const { answering, timeoutMs, heartbeatMs } = options;
  const runAnswer = createAnswerRunner({ timeoutMs });
  return async (request, response) => {
    const question = parseQuestion(
      askRequestSchema,
      await readJsonBody(request, ASK_BODY_MAX_BYTES),
    );
    const context = contextOf(response);
    context.question = question.question;
    const stream = wantsStream(request, question);
    // Without keys nobody is told from anybody: whoever knows a conversation's id may go on with it.
    const asker = { owner: context.apiKey?.digest ?? "" };
    const answer: AnswerInDemand = {
      start: (signal) => answering.ask({ ...question, stream }, signal, asker),
      signal: signalOfClient(response),
    };
    if (!stream) {
      response.json(await runAnswer(answer));
      return;
    }
    const run = startAnswerRun({ ...answer, timeoutMs });
    try {
      await streamAnswer(request, response, run, heartbeatMs);
    } finally {
      run.stop();
    }
  };
}

// Not for `*/*`: whoever takes anything gets the plain object.
function wantsStream(request: Request, question: AskRequest): boolean {
  return question.stream || request.accepts(["json", "text/event-stream"]) === "text/event-stream";
}

/** Aborted once the connection is closed, before the answer has left or after. */
function signalOfClient(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort(new Error("the client went away")));
  return controller.signal;
}
