/** What may go wrong around an answer, for every front. */
import { ProblemError } from "../../core/runtime/problem-error.ts";

export function answerTimedOut(): ProblemError {
  return new ProblemError("timeout", {
    en: "The answer was not ready in time; try again, or ask something narrower.",
    ar: "لم يكتمل الجواب في الوقت المحدد. أعد المحاولة أو اطرح سؤالًا أضيق.",
  });
}
