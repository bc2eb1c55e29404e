/** POST /ask: a question, answered as one JSON object or as a stream of events. */
import type { Request, RequestHandler } from "express";
import {
  askRequestSchema,
  QUESTION_MAX_CHARACTERS,
  type AskRequest,
  type AskResponse,
} from "../../core/contract/ask.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { startAnswerRun, type AnswerRun } from "./answer-run.ts";
import { ASK_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { checkDateRange } from "./check-date-range.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { parseInput } from "./parse-input.ts";
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
    const question = parseQuestion(await readJsonBody(request, ASK_BODY_MAX_BYTES));
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

function parseQuestion(body: unknown): AskRequest {
  try {
    const question = parseInput(askRequestSchema, body);
    checkDateRange(question.filters, "filters.");
    return question;
  } catch (error) {
    throw toQuestionTooLong(error, body) ?? error;
  }
}

// Only where the length is the one thing wrong: mending it is then all that the asker has to do.
function toQuestionTooLong(error: unknown, body: unknown): InvalidRequestError | null {
  if (!(error instanceof InvalidRequestError) || error.faults.length !== 1) return null;
  if (typeof body !== "object" || body === null || !("question" in body)) return null;
  const { question } = body;
  if (typeof question !== "string") return null;
  const length = question.trim().length;
  if (length <= QUESTION_MAX_CHARACTERS) return null;
  const most = QUESTION_MAX_CHARACTERS.toLocaleString("en");
  const given = length.toLocaleString("en");
  return new InvalidRequestError(
    "question-too-long",
    {
      en: `The question has ${given} characters; at most ${most} are allowed.`,
      ar: `طول السؤال ${given} حرف، والحد الأقصى ${most} حرف.`,
    },
    error.faults,
  );
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

function overloaded(): ProblemError {
  return new ProblemError("overloaded", {
    en: "Too many questions are being answered right now; try again in a few seconds.",
    ar: "يعالج الخادم الآن أسئلة كثيرة. أعد المحاولة بعد ثوانٍ.",
  });
}
