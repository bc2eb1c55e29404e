/** A request that the contract does not allow, with the fields at fault in both languages. */
import type { Language } from "../../core/contract/language.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";

export interface FieldFault {
  /** Such as `filters.publishedAfter`; empty for the body as a whole. */
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

export class InvalidRequestError extends ProblemError {
  readonly faults: readonly FieldFault[];

  constructor(
    code: "invalid-request" | "question-too-long",
    detail: Readonly<Record<Language, string>>,
    faults: readonly FieldFault[],
  ) {
    super(code, detail, {
      errors: faults.map(({ path, message }) => ({ path, message: message.en })),
    });
    this.name = "InvalidRequestError";
    this.faults = faults;
  }
}

/** An `invalid-request` that names the fields at fault. */
export function invalidFields(faults: readonly FieldFault[]): InvalidRequestError {
  const paths = [...new Set(faults.map((fault) => fault.path))].filter((path) => path !== "");
  const detail =
    paths.length === 0
      ? { en: "The body must be a JSON object.", ar: "يجب أن يكون محتوى الطلب كائن JSON." }
      : {
          en: `These fields of the request are not valid: ${paths.join(", ")}.`,
          ar: `في الطلب حقول غير صالحة: ${paths.join("، ")}.`,
        };
  return new InvalidRequestError("invalid-request", detail, faults);
}
