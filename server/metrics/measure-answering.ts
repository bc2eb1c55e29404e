/** Question answering that counts what passes: how many, of which kind, how fast, and what went wrong. */
import type { AskRequest, AskResponse } from "../../core/contract/ask.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import type { AnswerFailure, AnswerKind, Front, Metrics } from "./metrics.ts";

export interface MeasureAnsweringOptions {
  readonly metrics: Metrics;
  readonly frontOf: (request: AskRequest) => Front;
}

/** To be wrapped around the bounded answering, so that what that one refuses is counted too. */
export function measureAnswering(
  answering: QuestionAnswering,
  { metrics, frontOf }: MeasureAnsweringOptions,
): QuestionAnswering {
  return {
    async *ask(request, signal, asker) {
      const front = frontOf(request);
      const started = performance.now();
      // Whoever leaves ends the loop without a word.
      let failure: AnswerFailure | null = "abandoned";
      metrics.answerStarted(front);
      try {
        for await (const event of answering.ask(request, signal, asker)) {
          if (event.event === "done") {
            failure = null;
            const { language, mode } = event.data;
            const seconds = (performance.now() - started) / 1_000;
            metrics.answerGiven({ front, kind: kindOf(event.data), language, mode, seconds });
          }
          yield event;
        }
        // Without its last event, and nobody left.
        if (failure !== null) failure = "internal";
      } catch (error) {
        failure = codeOf(error, "internal");
        throw error;
      } finally {
        // What is thrown after an abort only follows from it.
        if (failure !== null && signal.aborted) failure = codeOf(signal.reason, "abandoned");
        if (failure === "overloaded") metrics.refused(failure);
        else if (failure !== null) metrics.answerFailed(front, failure);
        metrics.answerStopped(front);
      }
    },
  };
}

function kindOf({ status, tool }: AskResponse): AnswerKind {
  return status === "answered" && tool !== null ? "calculation" : status;
}

function codeOf(reason: unknown, otherwise: AnswerFailure): AnswerFailure {
  return reason instanceof ProblemError ? reason.code : otherwise;
}
