/** Checks what a client sent against a schema of the contract. */
import type { core, ZodType } from "zod";
import { ONCE_ONLY, REQUIRED, toFieldMessage, UNKNOWN } from "./field-message.ts";
import { invalidFields, type FieldFault } from "./invalid-request-error.ts";

const FAULTS_SHOWN = 50;
const PATH_MAX_CHARACTERS = 200;

/**
 * The value of `input` as `schema` gives it, defaults filled in.
 * @throws InvalidRequestError naming each field at fault. A ZodError of any other place is never taken
 * for the client's fault, which is why the routes do not call `schema.parse`.
 */
export function parseInput<Output>(schema: ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, input));
  throw invalidFields(faults.slice(0, FAULTS_SHOWN));
}

function toFaults(issue: core.$ZodIssue, input: unknown): FieldFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: toPath([...issue.path, key]), message: UNKNOWN }));
  }
  return [{ path: toPath(issue.path), message: toMessage(issue, input) }];
}

function toMessage(issue: core.$ZodIssue, input: unknown): FieldFault["message"] {
  if (issue.code !== "invalid_type" || issue.path.length === 0) return toFieldMessage(issue);
  const value = valueAt(input, issue.path);
  if (value === undefined) return REQUIRED;
  // Only a query parameter that is given twice is a list where a single value belongs.
  if (Array.isArray(value) && isQuery(input)) return ONCE_ONLY;
  return toFieldMessage(issue);
}

// The query parser makes objects without a prototype, JSON.parse makes plain ones.
function isQuery(input: unknown): boolean {
  return Object.getPrototypeOf(input) === null;
}

function toPath(path: readonly PropertyKey[]): string {
  return path.map(String).join(".").slice(0, PATH_MAX_CHARACTERS);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
