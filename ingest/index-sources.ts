/** One run over all sources: everything read goes into the index, everything that happens is told. */
import { indexArticles, type ArticleCandidate } from "../core/knowledge/index-articles.ts";
import type { ArticleIndex } from "../core/knowledge/article-index.ts";
import type { Embedder } from "../core/knowledge/embedder.ts";
import { findGone } from "./find-gone.ts";
import type { ArticleSource } from "./sources/types.ts";
import type { RunOutcome } from "./tally.ts";

export interface IndexSourcesOptions {
  readonly sources: readonly ArticleSource[];
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  readonly prune: boolean;
  /** Stops after the article at hand; nothing is pruned then. */
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: RunOutcome) => void;
  /** A file holds this many articles more than was counted. */
  readonly onMore: (count: number) => void;
  readonly onPassage: () => void;
}

/** @throws ProblemError, or whatever the index and the encoder throw, where they fail */
export async function indexSources(options: IndexSourcesOptions): Promise<void> {
  const { sources, index, embedder, signal, onOutcome, onMore, onPassage } = options;
  const pathOf = new Map<ArticleCandidate, string>();
  const seenIds = new Set<string>();
  const failedOrigins: string[] = [];
  let hasChanged = false;

  async function* candidates(): AsyncGenerator<ArticleCandidate> {
    for (const source of sources) {
      for await (const event of source.read()) {
        if (signal.aborted) return;
        if (event.kind === "article") {
          pathOf.set(event.candidate, event.path);
          yield event.candidate;
        } else if (event.kind === "more") {
          onMore(event.count);
        } else {
          if (event.kind === "failed" && event.origin !== null) failedOrigins.push(event.origin);
          onOutcome(event);
        }
      }
    }
  }

  for await (const outcome of indexArticles(candidates(), { index, embedder, signal, onPassage })) {
    const { candidate } = outcome;
    const path = pathOf.get(candidate) ?? `${candidate.origin}${candidate.position}`;
    pathOf.delete(candidate);
    if (outcome.ok) {
      seenIds.add(outcome.receipt.id);
      hasChanged ||= outcome.receipt.outcome !== "unchanged";
      onOutcome({ kind: "indexed", path, receipt: outcome.receipt });
    } else {
      if (candidate.origin !== null) failedOrigins.push(candidate.origin);
      onOutcome({ kind: "failed", path, problem: outcome.problem });
    }
  }

  const folders = sources.map(({ folder }) => folder).filter((folder) => folder !== null);
  if (options.prune && !signal.aborted && folders.length > 0) {
    const fingerprints = (await index.fingerprints()).values();
    const gone = findGone(fingerprints, { folders, seenIds, failedOrigins });
    if (gone.length > 0) await index.remove(gone.map(({ id }) => id));
    for (const { id, origin } of gone) onOutcome({ kind: "pruned", path: origin ?? "", id });
    hasChanged ||= gone.length > 0;
  }
  if (hasChanged) await index.optimize();
}
