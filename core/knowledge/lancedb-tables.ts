/** Opens the tables of an index, and makes them where there are none. */
import { connect, Index, Session, type Connection, type Table } from "@lancedb/lancedb";
import type { EncoderIdentity } from "./embedder.ts";
import { checkIndexIdentity } from "./lancedb-identity.ts";
import { ARTICLES, articleTableSchema, CHUNKS, chunkTableSchema } from "./lancedb-schema.ts";

/** How long another process's writes may stay unseen, in seconds. */
const READ_CONSISTENCY_SECONDS = 1;
/** LanceDB's own limits, 6 GB and 1 GB, are meant for a machine of its own. */
const INDEX_CACHE_BYTES = 128n * 1024n * 1024n;
const METADATA_CACHE_BYTES = 64n * 1024n * 1024n;

export interface IndexTables {
  readonly articles: Table;
  readonly chunks: Table;
  close(): void;
}

/** @throws ProblemError `encoder-mismatch` when the index was built by another encoder or another version */
export async function openIndexTables(uri: string, encoder: EncoderIdentity): Promise<IndexTables> {
  const session = new Session(INDEX_CACHE_BYTES, METADATA_CACHE_BYTES);
  const options = { readConsistencyInterval: READ_CONSISTENCY_SECONDS };
  const connection = await connect(uri, options, session);
  await checkIndexIdentity(connection, encoder);
  const existing = new Set(await connection.tableNames());
  const articles = existing.has(ARTICLES)
    ? await connection.openTable(ARTICLES)
    : await createArticles(connection);
  const chunks = existing.has(CHUNKS)
    ? await connection.openTable(CHUNKS)
    : await createChunks(connection, encoder.dimensions);
  return {
    articles,
    chunks,
    close() {
      chunks.close();
      articles.close();
      connection.close();
    },
  };
}

async function createArticles(connection: Connection): Promise<Table> {
  const table = await connection.createEmptyTable(ARTICLES, articleTableSchema, { existOk: true });
  await table.createIndex("id", { config: Index.btree() });
  return table;
}

async function createChunks(connection: Connection, dimensions: number): Promise<Table> {
  const schema = chunkTableSchema(dimensions);
  const table = await connection.createEmptyTable(CHUNKS, schema, { existOk: true });
  await table.createIndex("article_id", { config: Index.btree() });
  await table.createIndex("search_terms", {
    // The terms are analysed already (core/text/search-terms.ts): nothing is left but to cut at blanks.
    config: Index.fts({
      baseTokenizer: "whitespace",
      stem: false,
      removeStopWords: false,
      asciiFolding: false,
      lowercase: false,
      withPosition: false,
      maxTokenLength: 64,
    }),
  });
  return table;
}
