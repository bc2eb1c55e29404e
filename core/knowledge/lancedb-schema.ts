/** The tables of the index. */
import { Binary, Field, FixedSizeList, Float32, Int32, List, Schema, Utf8 } from "apache-arrow";

/**
 * Raised when tables of an older version can no longer be read, or were made of other search terms or by other rules
 * of what in an article is never shown, embedded or quoted.
 */
export const SCHEMA_VERSION = "3";

export const ARTICLES = "articles";
export const CHUNKS = "chunks";
export const META = "meta";

// LanceDB's SQL lower-cases bare names, hence snake case.
const text = (name: string) => new Field(name, new Utf8(), false);
const optionalText = (name: string) => new Field(name, new Utf8(), true);
const texts = (name: string) =>
  new Field(name, new List(new Field("item", new Utf8(), true)), false);
/** Fields by which passages are filtered stand in both tables. */
const filterFields = [
  text("language"),
  optionalText("source"),
  new Field("published_day", new Int32(), true),
  texts("topics"),
];

export const metaSchema = new Schema([text("key"), text("value")]);

export const articleTableSchema = new Schema([
  text("id"),
  // Names the set of chunks that belongs to this row: the row's one commit is what makes them visible.
  text("revision"),
  optionalText("title"),
  text("text"),
  optionalText("url"),
  optionalText("published_at"),
  optionalText("event_date"),
  texts("places"),
  text("sources"),
  text("content_hash"),
  optionalText("origin"),
  new Field("signature", new Binary(), false),
  optionalText("near_duplicate_of"),
  new Field("chunk_count", new Int32(), false),
  ...filterFields,
]);

export function chunkTableSchema(dimensions: number): Schema {
  return new Schema([
    text("article_id"),
    text("revision"),
    new Field("ordinal", new Int32(), false),
    new Field("start", new Int32(), false),
    new Field("end", new Int32(), false),
    text("header"),
    text("text"),
    text("search_terms"),
    new Field("sentences", new Binary(), false),
    new Field("sentence_vectors", new Binary(), false),
    new Field(
      "vector",
      new FixedSizeList(dimensions, new Field("item", new Float32(), true)),
      false,
    ),
    ...filterFields,
  ]);
}

/** The columns that an article's summary is read from. */
export const SUMMARY_COLUMNS: readonly string[] = articleTableSchema.fields
  .map((field) => field.name)
  .filter(
    (name) => !["text", "signature", "content_hash", "origin", "published_day"].includes(name),
  );

/** The columns that a passage is read from; its search terms are as long as its text and stay where they are. */
export const PASSAGE_COLUMNS: readonly string[] = [
  "article_id",
  "revision",
  "ordinal",
  "start",
  "end",
  "header",
  "text",
  "sentences",
  "sentence_vectors",
  "vector",
  "language",
];
