/** Checks the fields of an article that came out of a file. */
import {
  articleInputSchema,
  articleSourceSchema,
  type ArticleInput,
} from "../../core/contract/article.ts";
import type { FieldError } from "../../core/contract/problem.ts";

export type FieldsResult =
  | { readonly ok: true; readonly input: ArticleInput }
  | {
      readonly ok: false;
      readonly errors: readonly (FieldError & { readonly keys: readonly PropertyKey[] })[];
    };

const ARTICLE_FIELDS = Object.keys(articleInputSchema.shape);
const SOURCE_FIELDS = Object.keys(articleSourceSchema.shape);

/** True for a plain object: not null, not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pick(value: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(value, field)).map((field) => [field, value[field]]),
  );
}

/**
 * Validates the fields that the contract knows and leaves out all others, as files from other
 * programs carry fields of their own. An empty string counts as a missing value, except in `text`.
 */
export function checkKnownFields(value: Readonly<Record<string, unknown>>): FieldsResult {
  const known: Record<string, unknown> = pick(value, ARTICLE_FIELDS);
  for (const [field, given] of Object.entries(known)) {
    if (given === "" && field !== "text") known[field] = null;
  }
  if (Array.isArray(known["sources"])) {
    known["sources"] = known["sources"].map((source: unknown) =>
      isObject(source) ? pick(source, SOURCE_FIELDS) : source,
    );
  }
  const parsed = articleInputSchema.safeParse(known);
  if (parsed.success) return { ok: true, input: parsed.data };
  return {
    ok: false,
    errors: parsed.error.issues.map((issue) => ({
      keys: issue.path,
      path: issue.path.join("."),
      message: issue.message,
    })),
  };
}
