/** An index in memory and an encoder without a model, for tests of what surrounds them. */
import type {
  ArticleFingerprint,
  ArticleIndex,
  IndexedArticle,
} from "../../core/knowledge/article-index.ts";
import type { Knowledge } from "../../core/knowledge/open-knowledge.ts";

export interface FakeKnowledge extends Knowledge {
  readonly articles: Map<string, IndexedArticle>;
  readonly optimized: () => number;
  readonly closed: () => boolean;
}

function notNeeded(): never {
  throw new Error("the ingest command does not search");
}

function toFingerprint(indexed: IndexedArticle): ArticleFingerprint {
  const { article, contentHash, origin, signature, nearDuplicateOf, chunks } = indexed;
  const { id, language } = article;
  return {
    id,
    language,
    contentHash,
    origin,
    signature,
    nearDuplicateOf,
    chunkCount: chunks.length,
  };
}

/** `beforeEmbedding` is called before each text is embedded. */
export function createFakeKnowledge(
  beforeEmbedding: (text: string) => void = () => undefined,
): FakeKnowledge {
  const articles = new Map<string, IndexedArticle>();
  let [optimized, closed] = [0, false];
  const embed = (text: string) => {
    beforeEmbedding(text);
    return Promise.resolve(new Float32Array([1, 0]));
  };
  const index: ArticleIndex = {
    refresh: async () => {},
    counts: notNeeded,
    getArticle: notNeeded,
    listArticles: notNeeded,
    outlines: notNeeded,
    passageVectors: notNeeded,
    searchDense: notNeeded,
    searchLexical: notNeeded,
    fingerprints: () =>
      Promise.resolve(new Map([...articles].map(([id, indexed]) => [id, toFingerprint(indexed)]))),
    upsert: (batch) => {
      for (const indexed of batch) articles.set(indexed.article.id, indexed);
      return Promise.resolve();
    },
    remove: (ids) => Promise.resolve(ids.filter((id) => articles.delete(id)).length),
    optimize: () => {
      optimized += 1;
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
  return {
    index,
    embedder: {
      identity: { name: "fake", dimensions: 2, checksum: "0" },
      countTokens: (text) => text.split(/\s+/u).length,
      embedQuery: embed,
      embedPassage: embed,
      close: () => Promise.resolve(),
    },
    close: () => {
      closed = true;
      return Promise.resolve();
    },
    articles,
    optimized: () => optimized,
    closed: () => closed,
  };
}
