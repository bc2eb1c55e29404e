/** The problem of an id that no article has. */
import { ProblemError } from "../../core/runtime/problem-error.ts";

export function articleNotFound(): ProblemError {
  return new ProblemError("not-found", {
    en: "There is no article with this id.",
    ar: "لا توجد مقالة بهذا المعرّف.",
  });
}
