/** Errors of the file system in the words of the closed table. */
import type { ProblemCode } from "../../core/contract/problem.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";

const PROBLEMS: Readonly<
  Record<string, readonly [code: ProblemCode, english: string, arabic: string]>
> = {
  ENOENT: ["path-not-found", "There is no such file or folder.", "لا يوجد ملف أو مجلد بهذا المسار."],
  ENOTDIR: ["path-not-found", "Part of its path is not a folder.", "جزء من المسار ليس مجلدًا."],
  ELOOP: ["path-not-found", "Its links lead in a circle.", "الروابط في المسار تدور في حلقة."],
  ENAMETOOLONG: ["path-not-found", "Its path is too long.", "المسار أطول من المسموح."],
  EACCES: ["forbidden", "Its permissions do not allow to read it.", "الأذونات لا تسمح بقراءته."],
  EPERM: ["forbidden", "Its permissions do not allow to read it.", "الأذونات لا تسمح بقراءته."],
};

/** What went wrong with a file, as a problem; one that is a problem already stays as it is. */
export function toFileProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const systemCode = error instanceof Error && "code" in error ? String(error.code) : "";
  const [code, en, ar] = PROBLEMS[systemCode] ?? [
    "internal",
    `It could not be read${systemCode === "" ? "" : ` (${systemCode})`}.`,
    `تعذّرت قراءته${systemCode === "" ? "" : ` (${systemCode})`}.`,
  ];
  return new ProblemError(code, { en, ar }, { cause: error });
}
