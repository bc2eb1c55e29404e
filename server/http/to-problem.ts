/** Turns whatever was thrown into a problem object of the contract. */
import {
  HTTP_STATUS_OF,
  type HttpProblemCode,
  type IngestProblemCode,
  type Problem,
  type ProblemCode,
} from "../../core/contract/problem.ts";
import type { Language } from "../../core/contract/language.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { PROBLEM_TITLES } from "./problem-titles.ts";

/** What a code of the ingest command is called here; those that speak of files and feeds cannot be a client's affair. */
const HTTP_CODE_OF: Readonly<Record<IngestProblemCode, HttpProblemCode>> = {
  "article-too-large": "payload-too-large",
  "empty-article": "invalid-request",
  "index-locked": "conflict",
  "index-read-only": "forbidden",
  "encoder-mismatch": "model-unavailable",
  "invalid-encoding": "invalid-request",
  "path-not-found": "internal",
  "not-text": "internal",
  "fetch-refused": "internal",
  "fetch-failed": "internal",
};

const UNKNOWN_DETAIL: Readonly<Record<Language, string>> = {
  en: "The request could not be completed. Quote the request id when you report this.",
  ar: "تعذّر إكمال الطلب. اذكر معرّف الطلب عند الإبلاغ عن هذا الخطأ.",
};

export interface ProblemOptions {
  readonly language: Language;
  readonly requestId: string;
}

/** Unknown errors become `internal` and tell nothing of themselves. */
export function toProblem(thrown: unknown, { language, requestId }: ProblemOptions): Problem {
  const error = toProblemError(thrown);
  const code = error === null ? "internal" : toHttpCode(error.code);
  const detail = error === null || code === "internal" ? UNKNOWN_DETAIL : error.detail;
  const errors = error === null ? [] : toFieldErrors(error, language);
  return {
    type: `/docs#${code}`,
    title: PROBLEM_TITLES[code][language],
    status: HTTP_STATUS_OF[code],
    detail: detail[language],
    code,
    requestId,
    ...(errors.length === 0 ? {} : { errors }),
  };
}

function toProblemError(thrown: unknown): ProblemError | null {
  if (thrown instanceof ProblemError) return thrown;
  // The router's own error for a path whose percent-encoding is broken.
  if (thrown instanceof URIError && Reflect.get(thrown, "status") === 400) {
    return new ProblemError("invalid-request", {
      en: "The percent-encoding of the path is broken.",
      ar: "ترميز المسار بعلامات النسبة المئوية غير صحيح.",
    });
  }
  return null;
}

function toHttpCode(code: ProblemCode): HttpProblemCode {
  return isHttpCode(code) ? code : HTTP_CODE_OF[code];
}

function isHttpCode(code: ProblemCode): code is HttpProblemCode {
  return Object.hasOwn(HTTP_STATUS_OF, code);
}

function toFieldErrors(error: ProblemError, language: Language) {
  if (!(error instanceof InvalidRequestError)) return error.errors.map((field) => ({ ...field }));
  return error.faults.map(({ path, message }) => ({ path, message: message[language] }));
}
