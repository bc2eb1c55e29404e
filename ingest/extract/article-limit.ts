/** The refusal of an article beyond the size limit. */
import { ProblemError } from "../../core/runtime/problem-error.ts";

/** @returns a problem `article-too-large` */
export function articleTooLarge(): ProblemError {
  return new ProblemError("article-too-large", {
    en: "It is larger than 10 MB, the limit of one article.",
    ar: "حجمه أكبر من 10 ميغابايت، وهو الحد الأقصى للمقال الواحد.",
  });
}
