/** The two ways to search passages in LanceDB: by meaning and by words. */
import { BooleanQuery, MatchQuery, Occur, type FullTextQuery, type Table } from "@lancedb/lancedb";
import type { PassageHit, PassageSearch, WeightedTerms } from "./article-index.ts";
import type { ArticleSummaries } from "./lancedb-article-summaries.ts";
import { passageCondition } from "./lancedb-filter.ts";
import { toChunk, toVector, toVectors, type Row } from "./lancedb-rows.ts";
import { PASSAGE_COLUMNS } from "./lancedb-schema.ts";

/** Hits of articles that are just being replaced are dropped, so a few more are asked for. */
const SPARE_HITS = 8;

export interface PassageSearchesOptions {
  readonly chunks: Table;
  readonly summaries: ArticleSummaries;
  /** Numbers of a vector. */
  readonly dimensions: number;
}

export class PassageSearches {
  readonly #chunks: Table;
  readonly #summaries: ArticleSummaries;
  readonly #dimensions: number;

  constructor({ chunks, summaries, dimensions }: PassageSearchesOptions) {
    this.#chunks = chunks;
    this.#summaries = summaries;
    this.#dimensions = dimensions;
  }

  /** The nearest to `vector`, a unit vector; scores are cosines. */
  async dense(vector: Float32Array, search: PassageSearch): Promise<readonly PassageHit[]> {
    const rows: Row[] = await this.#chunks
      .vectorSearch(vector)
      .column("vector")
      .distanceType("dot")
      .where(passageCondition(search))
      .select([...PASSAGE_COLUMNS, "_distance"])
      .limit(search.limit + SPARE_HITS)
      .toArray();
    // LanceDB's dot distance is one minus the product.
    return this.#toHits(rows, search, (row) => 1 - Number(row["_distance"]));
  }

  /** Those that have any of the terms, none where there are no terms; scores are BM25. */
  async lexical(
    query: readonly WeightedTerms[],
    search: PassageSearch,
  ): Promise<readonly PassageHit[]> {
    const groups = query
      .filter(({ terms }) => terms.length > 0)
      .map(({ terms, weight }): [Occur, FullTextQuery] => [
        Occur.Should,
        new MatchQuery(terms.join(" "), "search_terms", { boost: weight }),
      ]);
    if (groups.length === 0) return [];
    const rows: Row[] = await this.#chunks
      .query()
      .fullTextSearch(new BooleanQuery(groups))
      .where(passageCondition(search))
      .select([...PASSAGE_COLUMNS, "_score"])
      .limit(search.limit + SPARE_HITS)
      .toArray();
    return this.#toHits(rows, search, (row) => Number(row["_score"]));
  }

  async #toHits(
    rows: readonly Row[],
    search: PassageSearch,
    score: (row: Row) => number,
  ): Promise<readonly PassageHit[]> {
    const ids = [...new Set(rows.map((row) => String(row["article_id"])))];
    const summaries = await this.#summaries.get(ids);
    return rows
      .flatMap((row) => {
        const article = summaries.get(String(row["article_id"]));
        if (article === undefined || article.revision !== row["revision"]) return [];
        return {
          article: article.summary,
          chunk: toChunk(row),
          vector: toVector(row["vector"]),
          sentenceVectors: toVectors(row["sentence_vectors"], this.#dimensions),
          score: score(row),
        };
      })
      .slice(0, search.limit);
  }
}
