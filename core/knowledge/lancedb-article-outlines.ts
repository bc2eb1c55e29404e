/** The outlines of all articles, read once for each version of their table. */
import type { Table } from "@lancedb/lancedb";
import type { ArticleOutline } from "./article-outline.ts";
import { toOutline, type Row } from "./lancedb-rows.ts";

const COLUMNS = [
  "id",
  "title",
  "language",
  "source",
  "published_at",
  "event_date",
  "topics",
  "places",
];

export class ArticleOutlines {
  readonly #articles: Table;
  #version = -1;
  #outlines: Promise<readonly ArticleOutline[]> = Promise.resolve([]);

  constructor(articles: Table) {
    this.#articles = articles;
  }

  /** The same array for as long as the table stays as it is. */
  async all(): Promise<readonly ArticleOutline[]> {
    const version = await this.#articles.version();
    if (version !== this.#version) {
      this.#version = version;
      // What failed is tried again at the next call.
      this.#outlines = this.#read().catch((error: unknown) => {
        this.#version = -1;
        throw error;
      });
    }
    return this.#outlines;
  }

  async #read(): Promise<readonly ArticleOutline[]> {
    const rows: Row[] = await this.#articles.query().select(COLUMNS).toArray();
    return rows.map(toOutline);
  }
}
