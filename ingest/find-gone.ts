/** Which articles a pruning run takes down. */
import { sep } from "node:path";
import type { ArticleFingerprint } from "../core/knowledge/article-index.ts";

export interface PruneEvidence {
  /** Absolute real paths of the folders that were read. */
  readonly folders: readonly string[];
  /** Ids of the articles that this run met. */
  readonly seenIds: ReadonlySet<string>;
  /** Absolute real paths of files and folders that could not be read, or not wholly. */
  readonly failedOrigins: readonly string[];
}

function isWithin(origin: string, folder: string): boolean {
  return origin.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * Articles from below `folders` that this run did not meet. What lies in a file that failed stays:
 * a file that cannot be read today is not gone.
 */
export function findGone(
  fingerprints: Iterable<ArticleFingerprint>,
  { folders, seenIds, failedOrigins }: PruneEvidence,
): readonly ArticleFingerprint[] {
  return [...fingerprints].filter(({ id, origin }) => {
    if (origin === null || seenIds.has(id)) return false;
    if (!folders.some((folder) => isWithin(origin, folder))) return false;
    return !failedOrigins.some((failed) => {
      // A stored origin may name an article's place within its file, `#3`.
      return origin === failed || origin.startsWith(`${failed}#`) || isWithin(origin, failed);
    });
  });
}
