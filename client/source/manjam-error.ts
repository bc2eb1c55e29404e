/** The one error of the client: what the server refused, or why it could not be reached. */
import type { FieldError, Problem, ProblemCode } from "./contract-types.ts";

/** What goes wrong before the server's own problem is there. */
export type ClientProblemCode =
  /** No connection, or one that broke off. */
  | "network-failed"
  /** Nothing came in the time that the options allow. */
  | "timed-out"
  /** Something came that is not of the contract, such as a proxy's page. */
  | "unexpected-response"
  /** The result of a stream was asked for that had been left before its end. */
  | "stream-left";

export type ManjamErrorCode = ProblemCode | ClientProblemCode;

export interface ManjamErrorFields {
  readonly code: ManjamErrorCode;
  /** Of HTTP; null where no response came. */
  readonly status?: number | null;
  /** Under which the server's log has more. */
  readonly requestId?: string | null;
  readonly errors?: readonly FieldError[];
  /** In seconds. */
  readonly retryAfter?: number | null;
  readonly cause?: unknown;
}

/** `message` is the problem's detail, in the language of the client's options. */
export class ManjamError extends Error {
  /** Of the closed table of docs/api.md, or of the client; a newer server may give others. */
  readonly code: ManjamErrorCode;
  readonly status: number | null;
  readonly requestId: string | null;
  /** The fields at fault. */
  readonly errors: readonly FieldError[];
  /** In seconds, where the server said when to try again. */
  readonly retryAfter: number | null;

  constructor(message: string, fields: ManjamErrorFields) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = "ManjamError";
    this.code = fields.code;
    this.status = fields.status ?? null;
    this.requestId = fields.requestId ?? null;
    this.errors = fields.errors ?? [];
    this.retryAfter = fields.retryAfter ?? null;
  }
}

export function toManjamError(problem: Problem, retryAfter: number | null): ManjamError {
  const { code, detail, status, requestId, errors } = problem;
  return new ManjamError(detail, {
    code: code as ManjamErrorCode, // a newer server's code is passed on as it is
    status,
    requestId,
    ...(errors === undefined ? {} : { errors }),
    retryAfter,
  });
}

/** Whether `value` is the body of an error response. */
export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    "detail" in value &&
    typeof value.detail === "string"
  );
}
