/** One run of an answer, bounded in time and given up when nobody waits for it any more. */
import type { Response } from "express";
import type { AskRequest } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { answerTimedOut } from "./answer-problems.ts";
import { contextOf } from "./request-context.ts";

export interface AnswerRun {
  /**
   * The next event.
   * @throws ProblemError `timeout` when it does not come in time; whatever the answering throws.
   */
  next(): Promise<StreamEvent>;
  /** Waits for something other than an event under the same bounds, such as a client that reads slowly. */
  within<Value>(waiting: Promise<Value>): Promise<Value>;
  /** Starts the time anew: for streams, where each event has to come in time, not their sum. */
  extend(): void;
  /** Ends the run; to be called however it went. */
  stop(): void;
}

export interface AnswerRunOptions {
  readonly answering: QuestionAnswering;
  readonly timeoutMs: number;
}

/** Starts to answer; the signal given to `ask` is aborted once `response` closes, or time is up. */
export function startAnswerRun(
  question: AskRequest,
  response: Response,
  { answering, timeoutMs }: AnswerRunOptions,
): AnswerRun {
  const controller = new AbortController();
  const { signal } = controller;
  // Without keys nobody is told from anybody: whoever knows a conversation's id may go on with it.
  const asker = { owner: contextOf(response).apiKey?.digest ?? "" };
  const events = answering.ask(question, signal, asker)[Symbol.asyncIterator]();
  let isOver = false;
  const timer = setTimeout(() => controller.abort(answerTimedOut()), timeoutMs);
  const onClose = (): void => controller.abort(new Error("the client went away"));
  response.once("close", onClose);
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // It may well be that nobody is waiting when the signal comes.
  aborted.catch(() => undefined);
  const within = <Value>(waiting: Promise<Value>): Promise<Value> =>
    Promise.race([waiting, aborted]);
  return {
    within,
    async next() {
      const step = await within(events.next());
      if (step.done === true) throw new Error("the answer ended without its last event");
      isOver = step.value.event === "done";
      return step.value;
    },
    extend() {
      timer.refresh();
    },
    stop() {
      clearTimeout(timer);
      response.off("close", onClose);
      if (!isOver) controller.abort(new Error("the answer is no longer needed"));
      // Not awaited: an iterator that hangs would hold the request; its own failure no longer matters.
      events.return?.().catch(() => undefined);
    },
  };
}
