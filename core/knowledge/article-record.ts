/** From what was handed in to the record that is stored: identity, language, content hash. */
import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { ArticleInput } from "../contract/article.ts";
import { detectLanguage } from "../text/language.ts";
import type { ArticleRecord } from "./article-index.ts";

/** Raised whenever articles must be chunked or embedded anew although their content is the same. */
const PIPELINE_VERSION = 1;

/** Fills in what can be told for certain; what is missing stays null. */
export function toArticleRecord(
  input: ArticleInput,
  origin: string | null,
  position: string,
): ArticleRecord {
  const title = input.title?.trim() ?? "";
  return {
    id: input.id ?? deriveId(input, origin, position),
    title: title === "" ? null : title,
    text: input.text,
    language: input.language ?? detectLanguage(input.text),
    source: input.source ?? null,
    url: input.url ?? null,
    publishedAt: input.publishedAt ?? null,
    eventDate: input.eventDate ?? null,
    topics: input.topics ?? [],
    places: input.places ?? [],
    sources: (input.sources ?? []).map((source) => ({
      publisher: source.publisher,
      title: source.title ?? null,
      url: source.url ?? null,
      date: source.date ?? null,
    })),
  };
}

/** Equal for equal articles, processed alike. */
export function contentHash(record: ArticleRecord): string {
  // Listing the fields keeps the hash independent of the order in which an object was built.
  const {
    id,
    title,
    text,
    language,
    source,
    url,
    publishedAt,
    eventDate,
    topics,
    places,
    sources,
  } = record;
  return sha256(
    JSON.stringify([
      PIPELINE_VERSION,
      [id, title, text, language, source, url, publishedAt, eventDate, topics, places],
      sources.map((from) => [from.publisher, from.title, from.url, from.date]),
    ]),
  );
}

/** The file's name and a few digits that tell it from files of that name elsewhere. */
function deriveId(input: ArticleInput, origin: string | null, position: string): string {
  const place = origin ?? input.url ?? null;
  if (place === null) return `text-${sha256(input.text).slice(0, 16)}`;
  const name = basename(place, extname(place))
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 80);
  return `${name === "" ? "article" : name}-${sha256(place).slice(0, 8)}${position}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
