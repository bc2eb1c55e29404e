/** The one error type: a stable code, and what happened in both languages. */
import type { FieldError, ProblemCode } from "../contract/problem.ts";
import type { Language } from "../contract/language.ts";

export interface ProblemErrorOptions {
  readonly errors?: readonly FieldError[];
  readonly cause?: unknown;
}

export class ProblemError extends Error {
  readonly code: ProblemCode;
  /** Shown to users: never holds a path of the server, a key or a stack. */
  readonly detail: Readonly<Record<Language, string>>;
  readonly errors: readonly FieldError[];

  constructor(
    code: ProblemCode,
    detail: Readonly<Record<Language, string>>,
    options: ProblemErrorOptions = {},
  ) {
    super(detail.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ProblemError";
    this.code = code;
    this.detail = detail;
    this.errors = options.errors ?? [];
  }
}
