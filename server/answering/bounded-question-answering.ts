/** Question answering that takes only so many questions at the same time, whichever fronts they come from. */
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { QuestionAnswering } from "./question-answering.ts";

/**
 * @param most how many questions are answered at once; one more is refused
 * @returns the same answering; `ask` also throws ProblemError `overloaded`
 */
export function boundAnswering(answering: QuestionAnswering, most: number): QuestionAnswering {
  let running = 0;
  return {
    async *ask(request, signal, asker) {
      if (running >= most) throw overloaded();
      running += 1;
      try {
        yield* answering.ask(request, signal, asker);
      } finally {
        // Only now: an answer that nobody waits for any more still takes its room until it has stopped.
        running -= 1;
      }
    },
  };
}

function overloaded(): ProblemError {
  return new ProblemError("overloaded", {
    en: "Too many questions are being answered right now; try again in a few seconds.",
    ar: "يعالج الخادم الآن أسئلة كثيرة. أعد المحاولة بعد ثوانٍ.",
  });
}
