/** The way of articles and chunks into rows of the index, and out of them. */
import type { ArticleSource, ArticleSummary } from "../contract/article.ts";
import { languageSchema } from "../contract/language.ts";
import type { ArticleFingerprint, ArticleRecord, IndexedArticle } from "./article-index.ts";
import type { ArticleOutline } from "./article-outline.ts";
import type { Chunk, EmbeddedChunk } from "./chunk.ts";

export type Row = Record<string, unknown>;

export function toArticleRow(indexed: IndexedArticle, revision: string): Row {
  const { article } = indexed;
  return {
    id: article.id,
    revision,
    title: article.title,
    text: article.text,
    url: article.url,
    published_at: article.publishedAt,
    event_date: article.eventDate,
    places: article.places,
    sources: JSON.stringify(article.sources),
    content_hash: indexed.contentHash,
    origin: indexed.origin,
    signature: toBytes(indexed.signature),
    near_duplicate_of: indexed.nearDuplicateOf,
    chunk_count: indexed.chunks.length,
    ...filterValues(article, article.language),
  };
}

export function toChunkRow(article: ArticleRecord, chunk: EmbeddedChunk, revision: string): Row {
  return {
    article_id: article.id,
    revision,
    ordinal: chunk.ordinal,
    start: chunk.start,
    end: chunk.end,
    header: chunk.header,
    text: chunk.text,
    search_terms: chunk.searchTerms,
    sentences: toBytes(Int32Array.from(chunk.sentences.flatMap(({ start, end }) => [start, end]))),
    sentence_vectors: Buffer.concat(chunk.sentenceVectors.map(toBytes)),
    vector: chunk.vector,
    ...filterValues(article, chunk.language),
  };
}

function filterValues(article: ArticleRecord, language: string): Row {
  const { source, publishedAt, topics } = article;
  return {
    language,
    source,
    published_day: publishedAt === null ? null : toDay(publishedAt),
    topics,
  };
}

/** Days since 1970-01-01 of an ISO date, in the date's own calendar day. */
export function toDay(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

export function toOutline(row: Row): ArticleOutline {
  return {
    id: String(row["id"]),
    title: optional(row["title"]),
    language: languageSchema.parse(row["language"]),
    source: optional(row["source"]),
    publishedAt: optional(row["published_at"]),
    eventDate: optional(row["event_date"]),
    topics: strings(row["topics"]),
    places: strings(row["places"]),
  };
}

export function toSummary(row: Row): ArticleSummary {
  return {
    ...toOutline(row),
    url: optional(row["url"]),
    sources: JSON.parse(String(row["sources"])) as ArticleSource[], // written by toArticleRow
    nearDuplicateOf: optional(row["near_duplicate_of"]),
  };
}

export function toFingerprint(row: Row): ArticleFingerprint {
  return {
    id: String(row["id"]),
    language: languageSchema.parse(row["language"]),
    contentHash: String(row["content_hash"]),
    origin: optional(row["origin"]),
    signature: new Uint32Array(aligned(row["signature"])),
    nearDuplicateOf: optional(row["near_duplicate_of"]),
    chunkCount: Number(row["chunk_count"]),
  };
}

export function toChunk(row: Row): Chunk {
  const offsets = new Int32Array(aligned(row["sentences"]));
  return {
    ordinal: Number(row["ordinal"]),
    start: Number(row["start"]),
    end: Number(row["end"]),
    language: languageSchema.parse(row["language"]),
    header: String(row["header"]),
    text: String(row["text"]),
    sentences: Array.from({ length: offsets.length / 2 }, (_, index) => ({
      start: offsets[index * 2] ?? 0,
      end: offsets[index * 2 + 1] ?? 0,
    })),
  };
}

export function toVector(column: unknown): Float32Array {
  return (column as { toArray(): Float32Array }).toArray(); // a FixedSizeList column reads as an Arrow vector
}

export function toVectors(bytes: unknown, dimensions: number): readonly Float32Array[] {
  const buffer = aligned(bytes);
  const size = dimensions * Float32Array.BYTES_PER_ELEMENT;
  return Array.from(
    { length: buffer.byteLength / size },
    (_, index) => new Float32Array(buffer, index * size, dimensions),
  );
}

function toBytes(values: Uint32Array | Int32Array | Float32Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

/** A copy that starts on a boundary of four bytes, as typed arrays need it. */
function aligned(bytes: unknown): ArrayBuffer {
  return Uint8Array.from(bytes as Uint8Array).buffer; // a Binary column always reads as Uint8Array
}

function optional(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function strings(value: unknown): string[] {
  return Array.from(value as Iterable<unknown>, String); // a List column reads as an Arrow vector
}
