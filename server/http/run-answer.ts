/** Runs an answer to its end, for fronts that give it whole. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { startAnswerRun, type AnswerInDemand } from "./answer-run.ts";

export interface AnswerRunnerOptions {
  /** Of the whole answer. */
  readonly timeoutMs: number;
}

export interface WholeAnswer extends AnswerInDemand {
  /** Missing: nobody is told how far it is. */
  readonly onEvent?: (event: StreamEvent) => Promise<void>;
}

/** @throws ProblemError `timeout`; the signal's reason; whatever the answering throws */
export type RunAnswer = (answer: WholeAnswer) => Promise<AskResponse>;

export function createAnswerRunner({ timeoutMs }: AnswerRunnerOptions): RunAnswer {
  return async ({ start, signal, onEvent }) => {
    const run = startAnswerRun({ start, signal, timeoutMs });
    try {
      for (;;) {
        const event = await run.next();
        await onEvent?.(event);
        if (event.event === "done") return event.data;
      }
    } finally {
      run.stop();
    }
  };
}
