/** One run of an answer, bounded in time and given up when nobody waits for it any more. */
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { answerTimedOut } from "./answer-problems.ts";

/** How long whoever asked waits, whichever front they came by. */
export const ANSWER_TIMEOUT_MS = 60_000;

/** What is run, and for whom. */
export interface AnswerInDemand {
  /** Begins to answer; the signal given to it is aborted once the answer is no longer needed. */
  readonly start: (signal: AbortSignal) => AsyncIterable<StreamEvent>;
  /** Of whoever waits for the answer. */
  readonly signal: AbortSignal;
}

export interface AnswerRunOptions extends AnswerInDemand {
  readonly timeoutMs: number;
}

export interface AnswerRun {
  /**
   * The next event.
   * @throws ProblemError `timeout` when it does not come in time; the reason of whoever no longer waits;
   * whatever the answering throws.
   */
  next(): Promise<StreamEvent>;
  /** Waits for something other than an event under the same bounds, such as a client that reads slowly. */
  within<Value>(waiting: Promise<Value>): Promise<Value>;
  /** Starts the time anew: for streams, where each event has to come in time, not their sum. */
  extend(): void;
  /** Ends the run; to be called however it went. */
  stop(): void;
}

/** Starts to answer; the signal given to `start` is aborted once `signal` is, or time is up. */
export function startAnswerRun({ start, signal, timeoutMs }: AnswerRunOptions): AnswerRun {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(signal.reason);
  if (signal.aborted) giveUp();
  const events = start(controller.signal)[Symbol.asyncIterator]();
  let isOver = false;
  const timer = setTimeout(() => controller.abort(answerTimedOut()), timeoutMs);
  signal.addEventListener("abort", giveUp, { once: true });
  const aborted = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(controller.signal.reason);
    controller.signal.addEventListener("abort", fail, { once: true });
    if (controller.signal.aborted) fail();
  });
  // It may well be that nobody is waiting when the signal comes.
  aborted.catch(() => undefined);
  const within = <Value>(waiting: Promise<Value>): Promise<Value> =>
    Promise.race([aborted, waiting]);
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
      signal.removeEventListener("abort", giveUp);
      if (!isOver) controller.abort(new Error("the answer is no longer needed"));
      // Not awaited: an iterator that hangs would hold the request; its own failure no longer matters.
      events.return?.().catch(() => undefined);
    },
  };
}
