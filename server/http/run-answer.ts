/** Runs an answer to its end, bounded in time, and given up once nobody waits for it. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { answerTimedOut } from "./answer-problems.ts";

export interface AnswerRunnerOptions {
  readonly timeoutMs: number;
}

export interface AnswerRun {
  /** Begins to answer; the signal given to it is aborted once the answer is no longer needed. */
  readonly start: (signal: AbortSignal) => AsyncIterable<StreamEvent>;
  /** Of whoever waits for the answer. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: StreamEvent) => Promise<void>;
}

/** @throws ProblemError `timeout`; the signal's reason; whatever the answering throws */
export type RunAnswer = (run: AnswerRun) => Promise<AskResponse>;

export function createAnswerRunner({ timeoutMs }: AnswerRunnerOptions): RunAnswer {
  return async (run) => {
    const controller = new AbortController();
    const giveUp = (): void => controller.abort(run.signal.reason);
    const timer = setTimeout(() => controller.abort(answerTimedOut()), timeoutMs);
    run.signal.addEventListener("abort", giveUp, { once: true });
    if (run.signal.aborted) giveUp();
    try {
      return await takeLastEvent(run, controller.signal);
    } catch (error) {
      controller.abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
      run.signal.removeEventListener("abort", giveUp);
    }
  };
}

async function takeLastEvent(
  { start, onEvent }: AnswerRun,
  signal: AbortSignal,
): Promise<AskResponse> {
  const aborted = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(signal.reason);
    signal.addEventListener("abort", fail, { once: true });
    if (signal.aborted) fail();
  });
  // It may well be that nobody is waiting when the signal comes.
  aborted.catch(() => undefined);
  const events = start(signal)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await Promise.race([aborted, events.next()]);
      if (step.done === true) throw new Error("the answer ended without its last event");
      await onEvent(step.value);
      if (step.value.event === "done") return step.value.data;
    }
  } finally {
    // Not awaited: an iterator that hangs would hold the call; its own failure no longer matters.
    events.return?.().catch(() => undefined);
  }
}
