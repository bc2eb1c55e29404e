/** The articles of a .jsonl file, one a line. */
import { createReadStream } from "node:fs";
import type { ArticleInput } from "../../core/contract/article.ts";
import { ARTICLE_MAX_BYTES } from "../../core/knowledge/index-articles.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { decodeText, emptyArticle, refuseBinary } from "../extract/decode-text.ts";
import { parseJson, readJsonArticle } from "../extract/json-article.ts";
import { toFileProblem } from "./file-problem.ts";
import { readLines } from "./read-lines.ts";

/** `number` is the line, counted from 1: a position that blank or bad lines before it do not shift. */
export type JsonLine =
  | { readonly number: number; readonly input: ArticleInput }
  | { readonly number: number; readonly problem: ProblemError };

const BLANK_LINE = /^\s*$/u;

function lineTooLarge(): ProblemError {
  return new ProblemError("article-too-large", {
    en: "it is longer than 10 MB, the limit of one article.",
    ar: "طوله أكبر من 10 ميغابايت، وهو الحد الأقصى للمقال الواحد.",
  });
}

function withLine(problem: ProblemError, number: number): ProblemError {
  if (problem.code === "invalid-json" || problem.code === "invalid-request") return problem;
  const detail = {
    en: `Line ${number}: ${problem.detail.en}`,
    ar: `السطر ${number}: ${problem.detail.ar}`,
  };
  return new ProblemError(problem.code, detail, { errors: problem.errors, cause: problem });
}

function readLine(bytes: Uint8Array | null, number: number): ArticleInput {
  if (bytes === null) throw lineTooLarge();
  const place = { en: `Line ${number}`, ar: `السطر ${number}` };
  return readJsonArticle(parseJson(decodeText(bytes), number), place);
}

/**
 * Reads lazily; a line that is no article is named, and the others go on.
 * @throws ProblemError for a file that is not text at all or holds no line
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let lines = 0;
  for await (const { number, bytes } of readLines(createReadStream(path), ARTICLE_MAX_BYTES)) {
    if (number === 1 && bytes !== null) refuseBinary(bytes);
    if (bytes !== null && bytes.length < 1_000 && BLANK_LINE.test(Buffer.from(bytes).toString())) {
      continue;
    }
    lines += 1;
    try {
      yield { number, input: readLine(bytes, number) };
    } catch (error) {
      yield { number, problem: withLine(toFileProblem(error), number) };
    }
  }
  if (lines === 0) throw emptyArticle();
}
