/** Errors: a closed table of stable codes, told as RFC 9457 problem details. */
import { z } from "zod";

/** Codes of the HTTP API, each with its one status. */
export const HTTP_STATUS_OF = {
  "invalid-request": 400,
  "question-too-long": 400,
  "invalid-json": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "payload-too-large": 413,
  "unsupported-media-type": 415,
  "rate-limited": 429,
  internal: 500,
  "index-empty": 503,
  "model-unavailable": 503,
  overloaded: 503,
  "shutting-down": 503,
  timeout: 504,
} as const;
export type HttpProblemCode = keyof typeof HTTP_STATUS_OF;

/** Codes that only the ingest command gives. */
export const INGEST_PROBLEM_CODES = [
  "path-not-found",
  "not-text",
  "invalid-encoding",
  "empty-article",
  "article-too-large",
  "index-read-only",
  "index-locked",
  "encoder-mismatch",
  "fetch-refused",
  "fetch-failed",
] as const;
export type IngestProblemCode = (typeof INGEST_PROBLEM_CODES)[number];

export type ProblemCode = HttpProblemCode | IngestProblemCode;

export const fieldErrorSchema = z.strictObject({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** The body of every error answer, `application/problem+json`. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
