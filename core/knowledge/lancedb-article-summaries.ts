/** Summaries of articles, remembered as long as their table stays as it is: every search needs them. */
import type { Table } from "@lancedb/lancedb";
import type { ArticleSummary } from "../contract/article.ts";
import { isOneOf } from "./lancedb-filter.ts";
import { toSummary, type Row } from "./lancedb-rows.ts";
import { SUMMARY_COLUMNS } from "./lancedb-schema.ts";

export interface CurrentSummary {
  /** The set of chunks that belongs to the article; those of another are being replaced. */
  readonly revision: string;
  readonly summary: ArticleSummary;
}

/** Some megabytes. */
const REMEMBERED = 5_000;

export class ArticleSummaries {
  readonly #articles: Table;
  #version = -1;
  #known = new Map<string, CurrentSummary>();

  constructor(articles: Table) {
    this.#articles = articles;
  }

  /** Those of `ids` that there are. */
  async get(ids: readonly string[]): Promise<ReadonlyMap<string, CurrentSummary>> {
    if (ids.length === 0) return new Map();
    // A new version may hold other rows, whichever process wrote it.
    const version = await this.#articles.version();
    if (version !== this.#version || this.#known.size > REMEMBERED) {
      this.#version = version;
      this.#known = new Map();
    }
    const known = this.#known;
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) {
      for (const [id, summary] of await this.#read(missing)) known.set(id, summary);
    }
    return new Map(
      ids.flatMap((id) => {
        const summary = known.get(id);
        return summary === undefined ? [] : [[id, summary] as const];
      }),
    );
  }

  async #read(ids: readonly string[]): Promise<readonly (readonly [string, CurrentSummary])[]> {
    const rows: Row[] = await this.#articles
      .query()
      .where(isOneOf("id", ids))
      .select([...SUMMARY_COLUMNS])
      .toArray();
    return rows.map((row) => [
      String(row["id"]),
      { revision: String(row["revision"]), summary: toSummary(row) },
    ]);
  }
}
