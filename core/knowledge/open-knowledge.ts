/** Puts encoder and index together, as settings say; called by composition roots only. */
import { join } from "node:path";
import type { Settings } from "../runtime/settings.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Embedder } from "./embedder.ts";
import { openLanceDbArticleIndex } from "./lancedb-article-index.ts";
import { openTransformersEmbedder } from "./transformers-embedder.ts";
import { acquireWriteLock } from "./write-lock.ts";

export interface Knowledge {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  close(): Promise<void>;
}

export interface OpenKnowledgeOptions {
  readonly settings: Settings;
  /** Takes the index's write lock until `close`. A remote index has none: LanceDB settles its conflicts. */
  readonly write: boolean;
}

/** @throws ProblemError `index-locked`, `index-read-only`, `encoder-mismatch` or `model-unavailable` */
export async function openKnowledge({ settings, write }: OpenKnowledgeOptions): Promise<Knowledge> {
  const lock =
    write && !settings.indexIsRemote ? await acquireWriteLock(settings.index, 0) : { release() {} };
  try {
    const embedder = await openTransformersEmbedder({
      model: settings.embedder,
      cacheFolder: join(settings.projectRoot, "data", "models"),
    });
    const index = await openLanceDbArticleIndex(settings.index, embedder.identity);
    return {
      index,
      embedder,
      close: async () => {
        await index.close();
        await embedder.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
