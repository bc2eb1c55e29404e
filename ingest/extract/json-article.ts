/** An article from a value of a JSON file. */
import type { ArticleInput } from "../../core/contract/article.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { ARTICLE_MAX_BYTES } from "../../core/knowledge/index-articles.ts";
import { articleTooLarge } from "./article-limit.ts";
import { emptyArticle, isBlank } from "./decode-text.ts";
import { checkKnownFields, isObject } from "./known-fields.ts";

/** The parser tells where it stopped in some of its messages only, and quotes the place in the others. */
function lineOf(message: string, text: string): number | null {
  const position = /position (\d+)/u.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

/**
 * Parses JSON; `line` is the number of the line that `text` is, where it is only one line of a file.
 * @throws ProblemError `invalid-json` naming the line where it is known
 */
export function parseJson(text: string, line: number | null = null): unknown {
  try {
    return JSON.parse(text) as unknown; // JSON.parse is typed `any`; nothing is known of the value yet.
  } catch (error) {
    const told = (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ");
    const number = line ?? lineOf(told, text);
    const detail =
      number === null
        ? { en: `It is not valid JSON: ${told}`, ar: `ليس JSON صحيحًا: ${told}` }
        : {
            en: `Line ${number} is not valid JSON: ${told}`,
            ar: `السطر ${number} ليس JSON صحيحًا: ${told}`,
          };
    throw new ProblemError("invalid-json", detail, { cause: error });
  }
}

/**
 * The article in one JSON value: the contract's fields are validated, all others ignored.
 * `place` names the value to the reader, such as "line 3".
 * @throws ProblemError `invalid-request` with the path of each wrong field, `empty-article`, `article-too-large`
 */
export function readJsonArticle(
  value: unknown,
  place: Readonly<Record<"en" | "ar", string>> | null = null,
): ArticleInput {
  const before = place ? { en: `${place.en}: `, ar: `${place.ar}: ` } : { en: "", ar: "" };
  if (!isObject(value)) {
    throw new ProblemError("invalid-request", {
      en: `${before.en}an article is an object with a "text".`,
      ar: `${before.ar}المقال كائن فيه الحقل "text".`,
    });
  }
  const checked = checkKnownFields(value);
  if (!checked.ok) {
    const told = checked.errors.map(({ path, message }) => `${path}: ${message}`).join("; ");
    throw new ProblemError(
      "invalid-request",
      { en: before.en + told, ar: before.ar + told },
      { errors: checked.errors.map(({ path, message }) => ({ path, message })) },
    );
  }
  const { input } = checked;
  if (isBlank(input.text)) throw emptyArticle();
  if (Buffer.byteLength(input.text) > ARTICLE_MAX_BYTES) throw articleTooLarge();
  return input;
}
