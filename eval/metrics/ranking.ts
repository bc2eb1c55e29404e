/** What a rank is worth. Ranks count from 1; null is a miss. */

export type Rank = number | null;

const NDCG_DEPTH = 10;

/** The place of the first of `wanted` among article ids, best first, none twice. */
export function rankOf(ranking: readonly string[], wanted: readonly string[]): Rank {
  const place = ranking.findIndex((id) => wanted.includes(id));
  return place < 0 ? null : place + 1;
}

/** nDCG@10 with one relevant article: 1 / log2(rank + 1), and 0 beyond the tenth place. */
export function ndcgAt10(rank: Rank): number {
  return rank === null || rank > NDCG_DEPTH ? 0 : 1 / Math.log2(rank + 1);
}

/** Recall with one relevant article: 1 where it is among the first `depth`, else 0. */
export function recallAt(depth: number, rank: Rank): number {
  return rank !== null && rank <= depth ? 1 : 0;
}
