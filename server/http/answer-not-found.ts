/** The problem of an id that no kept answer has. */
import { ProblemError } from "../../core/runtime/problem-error.ts";

export function answerNotFound(): ProblemError {
  return new ProblemError("not-found", {
    en: "There is no answer with this id, or it is no longer kept.",
    ar: "لا توجد إجابة بهذا المعرّف، أو انتهت مدة حفظها.",
  });
}
