/** The index in LanceDB: a folder, object storage or LanceDB Cloud. */
import { randomUUID } from "node:crypto";
import type { Table } from "@lancedb/lancedb";
import type { ListArticlesQuery } from "../contract/article.ts";
import type {
  ArticleIndex,
  ArticlePage,
  IndexedArticle,
  PassageSearch,
  WeightedTerms,
} from "./article-index.ts";
import type { EncoderIdentity } from "./embedder.ts";
import { ArticleOutlines } from "./lancedb-article-outlines.ts";
import { ArticleSummaries } from "./lancedb-article-summaries.ts";
import { isOneOf, quoted } from "./lancedb-filter.ts";
import { PassageSearches } from "./lancedb-passage-searches.ts";
import { readPassageVectors } from "./lancedb-passage-vectors.ts";
import { toArticleRow, toChunkRow, toFingerprint, toSummary, type Row } from "./lancedb-rows.ts";
import { SUMMARY_COLUMNS } from "./lancedb-schema.ts";
import { openIndexTables, type IndexTables } from "./lancedb-tables.ts";
import { pageOf } from "./list-articles.ts";

/** Versions of a table that are older than this are deleted when it is compacted. */
const KEEP_VERSIONS_MS = 10 * 60_000;

/**
 * Opens the index, and creates it where there is none.
 * @throws ProblemError `encoder-mismatch` when it was built by another encoder or another version.
 */
export async function openLanceDbArticleIndex(
  uri: string,
  encoder: EncoderIdentity,
): Promise<ArticleIndex> {
  const tables = await openIndexTables(uri, encoder);
  return new LanceDbArticleIndex(tables, encoder.dimensions);
}

class LanceDbArticleIndex implements ArticleIndex {
  readonly #tables: IndexTables;
  readonly #articles: Table;
  readonly #chunks: Table;
  readonly #summaries: ArticleSummaries;
  readonly #outlines: ArticleOutlines;
  readonly #searches: PassageSearches;

  constructor(tables: IndexTables, dimensions: number) {
    this.#tables = tables;
    this.#articles = tables.articles;
    this.#chunks = tables.chunks;
    this.#summaries = new ArticleSummaries(tables.articles);
    this.#outlines = new ArticleOutlines(tables.articles);
    this.#searches = new PassageSearches({
      chunks: tables.chunks,
      summaries: this.#summaries,
      dimensions,
    });
  }

  async counts() {
    const rows: Row[] = await this.#articles.query().select(["chunk_count"]).toArray();
    const chunks = rows.reduce((sum, row) => sum + Number(row["chunk_count"]), 0);
    return { articles: rows.length, chunks };
  }

  async getArticle(id: string) {
    const columns = [...SUMMARY_COLUMNS, "text"];
    const rows: Row[] = await this.#articles
      .query()
      .where(`id = ${quoted(id)}`)
      .select(columns)
      .limit(1)
      .toArray();
    const [row] = rows;
    return row === undefined ? null : { ...toSummary(row), text: String(row["text"]) };
  }

  async listArticles(query: ListArticlesQuery): Promise<ArticlePage> {
    const page = pageOf(await this.#outlines.all(), query);
    const summaries = await this.#summaries.get(page.ids);
    return {
      articles: page.ids.flatMap((id) => summaries.get(id)?.summary ?? []),
      nextCursor: page.nextCursor,
    };
  }

  outlines() {
    return this.#outlines.all();
  }

  passageVectors(articleIds: readonly string[]) {
    return readPassageVectors(articleIds, { chunks: this.#chunks, summaries: this.#summaries });
  }

  async fingerprints() {
    const columns = ["id", "language", "content_hash", "origin", "signature", "near_duplicate_of"];
    const rows: Row[] = await this.#articles
      .query()
      .select([...columns, "chunk_count"])
      .toArray();
    return new Map(rows.map((row) => [String(row["id"]), toFingerprint(row)]));
  }

  async upsert(articles: readonly IndexedArticle[]) {
    if (articles.length === 0) return;
    // New chunks first, invisible until the one commit that points their articles at them; old ones last.
    // A crash in between leaves rows that nobody sees, and `optimize` sweeps them.
    const revisions = articles.map((indexed) => ({ indexed, revision: randomUUID() }));
    const chunkRows = revisions.flatMap(({ indexed, revision }) =>
      indexed.chunks.map((chunk) => toChunkRow(indexed.article, chunk, revision)),
    );
    if (chunkRows.length > 0) await this.#chunks.add(chunkRows);
    await this.#articles
      .mergeInsert("id")
      .whenMatchedUpdateAll()
      .whenNotMatchedInsertAll()
      .execute(revisions.map(({ indexed, revision }) => toArticleRow(indexed, revision)));
    const ids = articles.map(({ article }) => article.id);
    const current = revisions.map(({ revision }) => revision);
    await this.#chunks.delete(
      `${isOneOf("article_id", ids)} AND NOT (${isOneOf("revision", current)})`,
    );
  }

  async remove(ids: readonly string[]) {
    if (ids.length === 0) return 0;
    const removed = await this.#articles.countRows(isOneOf("id", ids));
    if (removed === 0) return 0;
    await this.#articles.delete(isOneOf("id", ids));
    await this.#chunks.delete(isOneOf("article_id", ids));
    return removed;
  }

  searchDense(vector: Float32Array, search: PassageSearch) {
    return this.#searches.dense(vector, search);
  }

  searchLexical(query: readonly WeightedTerms[], search: PassageSearch) {
    return this.#searches.lexical(query, search);
  }

  async refresh() {
    await this.#articles.checkoutLatest();
    await this.#chunks.checkoutLatest();
  }

  async optimize() {
    const rows: Row[] = await this.#articles.query().select(["revision"]).toArray();
    const revisions = new Set(rows.map((row) => String(row["revision"])));
    const chunkRows: Row[] = await this.#chunks.query().select(["revision"]).toArray();
    const orphans = new Set(
      chunkRows
        .map((row) => String(row["revision"]))
        .filter((revision) => !revisions.has(revision)),
    );
    if (orphans.size > 0) await this.#chunks.delete(isOneOf("revision", [...orphans]));
    const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
    await this.#chunks.optimize({ cleanupOlderThan });
    await this.#articles.optimize({ cleanupOlderThan });
  }

  async close() {
    this.#tables.close();
  }
}
