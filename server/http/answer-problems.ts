/** What may go wrong around an answer, for every front. */
import { ProblemError } from "../../core/runtime/problem-error.ts";

export function shuttingDown(): ProblemError {
  return new ProblemError("shutting-down", {
    en: "The server is shutting down; try again in a moment.",
    ar: "الخادم قيد الإيقاف. أعد المحاولة بعد لحظات.",
  });
}

export function answerTimedOut(): ProblemError {
  return new ProblemError("timeout", {
    en: "The answer was not ready in time; try again, or ask something narrower.",
    ar: "لم يكتمل الجواب في الوقت المحدد. أعد المحاولة أو اطرح سؤالًا أضيق.",
  });
}
