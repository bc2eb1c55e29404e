/** The stored vectors of articles, passage by passage. */
import type { Table } from "@lancedb/lancedb";
import type { ArticleSummaries } from "./lancedb-article-summaries.ts";
import { isOneOf } from "./lancedb-filter.ts";
import { toVector, type Row } from "./lancedb-rows.ts";

export async function readPassageVectors(
  articleIds: readonly string[],
  { chunks, summaries }: { readonly chunks: Table; readonly summaries: ArticleSummaries },
): Promise<ReadonlyMap<string, readonly Float32Array[]>> {
  if (articleIds.length === 0) return new Map();
  const rows: Row[] = await chunks
    .query()
    .where(isOneOf("article_id", articleIds))
    .select(["article_id", "revision", "vector"])
    .toArray();
  const current = await summaries.get(articleIds);
  const vectors = new Map<string, Float32Array[]>();
  for (const row of rows) {
    const id = String(row["article_id"]);
    // Passages of another revision are being replaced.
    if (current.get(id)?.revision !== row["revision"]) continue;
    const known = vectors.get(id);
    if (known === undefined) vectors.set(id, [toVector(row["vector"])]);
    else known.push(toVector(row["vector"]));
  }
  return vectors;
}
