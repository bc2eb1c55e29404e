/** The YAML block at the beginning of a text file. */
import { LineCounter, parseDocument, type Document } from "yaml";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { FieldError } from "../../core/contract/problem.ts";
import { isObject } from "./known-fields.ts";

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text after the block, without the blank lines in front of it. */
  readonly body: string;
  /** The line of the file, counted from 1, in which the value under `path` stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

const OPENING = /^---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;
const FIRST_FIELD = /^\s*(?:#.*\n\s*)*["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*:(?:\s|$)/u;

/** The refusal of front matter, naming the field and the line. */
export function frontMatterProblem(errors: readonly FieldError[], line: number): ProblemError {
  const told = errors
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
    .join("; ");
  return new ProblemError(
    "invalid-request",
    {
      en: `Front matter, line ${line}: ${told}`,
      ar: `خطأ في مقدمة الملف، السطر ${line}: ${told}`,
    },
    { errors },
  );
}

function lineOfPath(
  document: Document.Parsed,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isObject(node) && Array.isArray(node["range"]) && typeof node["range"][0] === "number") {
      return counter.linePos(node["range"][0]).line + 1;
    }
  }
  return 1;
}

function toFields(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (error) {
    // An alias without its anchor, or aliases that multiply without end.
    throw frontMatterProblem([{ path: "", message: String(error) }], 2);
  }
}

/**
 * Splits front matter off `text`; null where there is none (a text may begin with a horizontal rule).
 * Every scalar stays the string that was written, so that dates and ids are not changed; only an
 * empty value, `~` and `null` are null.
 * @throws ProblemError `invalid-request` where the block is not valid YAML or is never closed
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  const isFields = FIRST_FIELD.test(rest);
  if (!closing) {
    if (!isFields) return null;
    throw frontMatterProblem([{ path: "", message: "the closing --- is missing" }], 1);
  }
  const block = rest.slice(0, closing.index);
  if (!isFields && block.trim() !== "") return null;
  const counter = new LineCounter();
  const document = parseDocument(block, {
    schema: "failsafe",
    customTags: ["null"],
    lineCounter: counter,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const line = counter.linePos(error.pos[0]).line + 1;
    throw frontMatterProblem([{ path: "", message: error.message }], line);
  }
  const fields = toFields(document);
  if (!isObject(fields)) {
    throw frontMatterProblem([{ path: "", message: "fields such as `title: …` are expected" }], 2);
  }
  return {
    fields,
    body: rest.slice(closing.index + closing[0].length).replace(/^(?:[^\S\n]*\n)+/u, ""),
    lineOf: (path) => lineOfPath(document, counter, path),
  };
}
