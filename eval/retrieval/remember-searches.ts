/** An index that runs each search once: the pools of one language are halves of the mixed one, for every variant. */
import type { ArticleIndex, PassageHit } from "../../core/knowledge/article-index.ts";

/** Only for an index that does not change meanwhile. */
export function rememberSearches(index: ArticleIndex): ArticleIndex {
  const known = new Map<string, Promise<readonly PassageHit[]>>();
  const numbers = new WeakMap<Float32Array, number>();
  const passages = new Map<string, PassageHit>();
  let vectors = 0;

  const remember = (key: string, search: () => Promise<readonly PassageHit[]>) => {
    const hits = known.get(key) ?? search().then((found) => found.map(share));
    known.set(key, hits);
    return hits;
  };
  /** Thousands of searches find the same passages: their texts and vectors are held once. */
  const share = (hit: PassageHit): PassageHit => {
    const key = `${hit.chunk.ordinal}/${hit.article.id}`;
    const first = passages.get(key) ?? hit;
    passages.set(key, first);
    return { ...first, score: hit.score };
  };
  const numberOf = (vector: Float32Array): number => {
    const number = numbers.get(vector) ?? (vectors += 1);
    numbers.set(vector, number);
    return number;
  };

  return {
    counts: () => index.counts(),
    getArticle: (id) => index.getArticle(id),
    listArticles: (query) => index.listArticles(query),
    outlines: () => index.outlines(),
    passageVectors: (ids) => index.passageVectors(ids),
    fingerprints: () => index.fingerprints(),
    upsert: (articles) => index.upsert(articles),
    remove: (ids) => index.remove(ids),
    searchDense: (vector, search) =>
      remember(JSON.stringify([numberOf(vector), search]), () => index.searchDense(vector, search)),
    searchLexical: (query, search) =>
      remember(JSON.stringify([query, search]), () => index.searchLexical(query, search)),
    refresh: () => index.refresh(),
    optimize: () => index.optimize(),
    close: () => index.close(),
  };
}
