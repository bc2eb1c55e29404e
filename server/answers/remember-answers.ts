/** Question answering that keeps each whole answer as it passes, whichever front asked. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { KeptAnswer } from "../../core/contract/answers.ts";
import type { Logger } from "../../core/runtime/logger.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import type { AnswerStore } from "./answer-store.ts";

export interface RememberAnswersOptions {
  readonly store: AnswerStore;
  readonly logger: Pick<Logger, "debug">;
  readonly now?: () => Date;
}

/** The answer is kept before `done` is passed on, so that a link to it works at once; failing to keep it is no failure. */
export function rememberAnswers(
  questions: QuestionAnswering,
  { store, logger, now = () => new Date() }: RememberAnswersOptions,
): QuestionAnswering {
  return {
    async *ask(request, signal, asker) {
      for await (const event of questions.ask(request, signal, asker)) {
        if (event.event === "done") {
          try {
            await store.save(toKeptAnswer(event.data, now()));
          } catch (error) {
            const reason = error instanceof Error ? error.name : "unknown";
            logger.debug({ reason }, "answer not kept");
          }
        }
        yield event;
      }
    },
  };
}

function toKeptAnswer({ conversationId: _theirs, ...answer }: AskResponse, at: Date): KeptAnswer {
  return { ...answer, answeredAt: at.toISOString() };
}
