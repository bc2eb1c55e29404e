/** The collection behind /articles: reads straight from the index, writes one at a time under its lock. */
import type { ArticleInput, ArticleReceipt } from "../../core/contract/article.ts";
import type { Collection } from "../../core/contract/collection.ts";
import type { ArticleIndex } from "../../core/knowledge/article-index.ts";
import type { ArticleOutline } from "../../core/knowledge/article-outline.ts";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { indexArticles } from "../../core/knowledge/index-articles.ts";
import type { WriteLock } from "../../core/knowledge/write-lock.ts";
import type { ArticleLibrary } from "../http/article-library.ts";
import { describeCollection } from "./describe-collection.ts";
import { findRelatedArticles } from "./related-articles.ts";

/** New rows are searched without their index for a while; this many writes later it is brought up to date. */
const WRITES_PER_OPTIMIZE = 50;

export interface IndexedArticleLibraryOptions {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  /** Keeps other processes from writing meanwhile. */
  readonly lock: () => Promise<WriteLock>;
}

export function createIndexedArticleLibrary({
  index,
  embedder,
  lock,
}: IndexedArticleLibraryOptions): ArticleLibrary {
  let queue: Promise<unknown> = Promise.resolve();
  let writes = 0;
  const whole = new WeakMap<readonly ArticleOutline[], Collection>();

  async function write<Result>(change: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(async () => {
      const held = await lock();
      try {
        const result = await change();
        writes += 1;
        if (writes % WRITES_PER_OPTIMIZE === 0) await index.optimize();
        return result;
      } finally {
        held.release();
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    list: async (query) => {
      const { articles, nextCursor } = await index.listArticles(query);
      return { articles: [...articles], nextCursor };
    },
    describe: async (query) => {
      const outlines = await index.outlines();
      // Without filters it is asked for by every page that is opened.
      if (Object.keys(query).length > 0) return describeCollection(outlines, query);
      const known = whole.get(outlines) ?? describeCollection(outlines, {});
      whole.set(outlines, known);
      return known;
    },
    related: (id, limit) => findRelatedArticles(id, limit, index),
    get: async (id) => {
      const article = await index.getArticle(id);
      return article === null ? null : { ...article, excerpt: false };
    },
    put: (input) => write(() => putOne(input, index, embedder)),
    remove: (id) => write(async () => (await index.remove([id])) > 0),
  };
}

async function putOne(
  input: ArticleInput,
  index: ArticleIndex,
  embedder: Embedder,
): Promise<ArticleReceipt> {
  const candidate = { input, origin: null, position: "" };
  for await (const outcome of indexArticles([candidate], { index, embedder })) {
    if (outcome.ok) return outcome.receipt;
    throw outcome.problem;
  }
  throw new Error("indexing one article told nothing of it");
}
