/** What lies in an index's tables, read past the program. */
import { connect, type Connection } from "@lancedb/lancedb";
import { toSearchTerms } from "../../../core/text/search-terms.ts";

type Row = Record<string, unknown>;

export interface IndexContents {
  /** Ids of the articles that readers see. */
  readonly articles: readonly string[];
  /** Those of them whose chunks are not all there. */
  readonly incomplete: readonly string[];
  /** Articles that chunks speak of which belong to no row that readers see: what a crash leaves behind. */
  readonly orphans: readonly string[];
}

const NOTHING: IndexContents = { articles: [], incomplete: [], orphans: [] };

/** Reads an index that may be in the middle of being made. */
export async function readIndex(index: string): Promise<IndexContents> {
  return withConnection(index, async (connection) => {
    const tables = await connection.tableNames();
    if (!tables.includes("articles") || !tables.includes("chunks")) return NOTHING;
    const articles = await connection.openTable("articles");
    const chunks = await connection.openTable("chunks");
    const articleRows: Row[] = await articles
      .query()
      .select(["id", "revision", "chunk_count"])
      .toArray();
    const chunkRows: Row[] = await chunks.query().select(["article_id", "revision"]).toArray();
    const revisions = new Set(articleRows.map(({ revision }) => revision));
    const count = (revision: unknown) =>
      chunkRows.filter((chunk) => chunk["revision"] === revision).length;
    return {
      articles: articleRows.map(({ id }) => String(id)),
      incomplete: articleRows
        .filter((row) => count(row["revision"]) !== row["chunk_count"])
        .map(({ id }) => String(id)),
      orphans: chunkRows
        .filter(({ revision }) => !revisions.has(revision))
        .map((chunk) => String(chunk["article_id"])),
    };
  });
}

/**
 * Writes a chunk with `text` as a crash between the two commits of a batch leaves it: the row of `articleId` does
 * not point at it.
 */
export async function leaveOrphan(index: string, articleId: string, text: string): Promise<void> {
  await withConnection(index, async (connection) => {
    const chunks = await connection.openTable("chunks");
    const [row]: Row[] = await chunks.query().limit(1).toArray();
    if (row === undefined) throw new Error("the index has no chunk to copy");
    const { topics, vector, ...columns } = row;
    await chunks.add([
      {
        ...columns,
        article_id: articleId,
        revision: "never-committed",
        text,
        search_terms: toSearchTerms(text).join(" "),
        topics: Array.from(topics as Iterable<string>), // both columns read as Arrow vectors
        vector: Array.from(vector as Iterable<number>),
        // A place of its own, or a search would take it for the passage that it is copied from.
        ordinal: 99,
      },
    ]);
  });
}

/** Makes the index one of another encoder. */
export async function changeEncoderChecksum(index: string): Promise<void> {
  await withConnection(index, async (connection) => {
    const meta = await connection.openTable("meta");
    await meta.update({ where: "key = 'checksum'", values: { value: "0".repeat(64) } });
  });
}

async function withConnection<Result>(
  index: string,
  use: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await connect(index);
  try {
    return await use(connection);
  } finally {
    connection.close();
  }
}
