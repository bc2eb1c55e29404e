/** The articles of one file, by the format that its name tells. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { ARTICLE_MAX_BYTES } from "../../core/knowledge/index-articles.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { articleTooLarge } from "../extract/article-limit.ts";
import { decodeText, emptyArticle } from "../extract/decode-text.ts";
import { parseJson, readJsonArticle } from "../extract/json-article.ts";
import { readTextArticle } from "../extract/text-article.ts";
import { toFileProblem } from "./file-problem.ts";
import { readJsonLines } from "./json-lines.ts";
import type { SourceEvent } from "./types.ts";

/** Where a file lies: for the user, and for the index. */
export interface FilePlace {
  /** As the user named it, or the folder it is in. */
  readonly path: string;
  /** Absolute, links resolved. */
  readonly origin: string;
}

const EXTENSIONS = new Set([".md", ".txt", ".html", ".htm", ".json", ".jsonl"]);
/** An array is parsed whole; beyond this size it would not fit into memory comfortably. */
const JSON_FILE_MAX_BYTES = 200 * 1024 * 1024;

/** True for a name whose format the command reads. */
export function isReadable(path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase());
}

async function readDecoded(path: string, limit: number, tooLarge: () => ProblemError) {
  const { size } = await stat(path);
  if (size > limit) throw tooLarge();
  return decodeText(await readFile(path));
}

function jsonFileTooLarge(): ProblemError {
  return new ProblemError("article-too-large", {
    en: "A .json file is read whole, up to 200 MB: write one article a line into a .jsonl file.",
    ar: "يُقرأ ملف ‎.json كاملًا حتى 200 ميغابايت: اكتب مقالًا في كل سطر في ملف ‎.jsonl.",
  });
}

async function* readJsonFile({ path, origin }: FilePlace): AsyncGenerator<SourceEvent> {
  const value = parseJson(await readDecoded(origin, JSON_FILE_MAX_BYTES, jsonFileTooLarge));
  if (!Array.isArray(value)) {
    const candidate = { input: readJsonArticle(value), origin, position: "" };
    yield { kind: "article", path, candidate };
    return;
  }
  if (value.length === 0) throw emptyArticle();
  yield { kind: "more", count: value.length - 1 };
  for (const [order, item] of value.entries()) {
    const position = `#${order + 1}`;
    const place = { en: `Article ${order + 1}`, ar: `المقال ${order + 1}` };
    try {
      const candidate = { input: readJsonArticle(item, place), origin, position };
      yield { kind: "article", path: path + position, candidate };
    } catch (error) {
      yield { kind: "failed", path: path + position, origin, problem: toFileProblem(error) };
    }
  }
}

async function* readJsonLinesFile({ path, origin }: FilePlace): AsyncGenerator<SourceEvent> {
  for await (const line of readJsonLines(origin)) {
    const position = `#${line.number}`;
    if ("problem" in line) {
      yield { kind: "failed", path: path + position, origin, problem: line.problem };
    } else {
      const candidate = { input: line.input, origin, position };
      yield { kind: "article", path: path + position, candidate };
    }
  }
}

async function readOne(origin: string, extension: string) {
  const text = await readDecoded(origin, ARTICLE_MAX_BYTES, articleTooLarge);
  if (extension === ".md" || extension === ".txt") return readTextArticle(text);
  // jsdom takes a while to load, and most runs see no page.
  const { readHtmlArticle } = await import("../extract/html-article.ts");
  return readHtmlArticle(text);
}

async function* readByExtension(place: FilePlace): AsyncGenerator<SourceEvent> {
  const extension = extname(place.path).toLowerCase();
  if (extension === ".json") {
    yield* readJsonFile(place);
  } else if (extension === ".jsonl") {
    yield* readJsonLinesFile(place);
  } else {
    const input = await readOne(place.origin, extension);
    const candidate = { input, origin: place.origin, position: "" };
    yield { kind: "article", path: place.path, candidate };
  }
}

/** Every article of the file at `place`; whatever is wrong with it is an event. */
export async function* readFileArticles(place: FilePlace): AsyncGenerator<SourceEvent> {
  try {
    yield* readByExtension(place);
  } catch (error) {
    yield { kind: "failed", ...place, problem: toFileProblem(error) };
  }
}
