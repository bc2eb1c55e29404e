/** The port to a place that articles come from. */
import type { ArticleCandidate } from "../../core/knowledge/index-articles.ts";
import type { ProblemError } from "../../core/runtime/problem-error.ts";

export type SourceEvent =
  /** `path` is how the user knows the article: the path as given, with `#3` where a file holds several. */
  | { readonly kind: "article"; readonly path: string; readonly candidate: ArticleCandidate }
  /** `origin` is the absolute real path of what failed, where it has one. */
  | {
      readonly kind: "failed";
      readonly path: string;
      readonly origin: string | null;
      readonly problem: ProblemError;
    }
  /** A file of a type that is not read. */
  | { readonly kind: "skipped"; readonly path: string }
  /** A file holds `count` articles more than the count before the run could know. */
  | { readonly kind: "more"; readonly count: number };

export interface ArticleSource {
  /** The absolute real path of a folder, under which articles that are gone may be pruned; else null. */
  readonly folder: string | null;
  /** A cheap estimate of how many articles there are, for the progress bar. */
  count(): Promise<number>;
  /** Lazily, one file at a time. Whatever is wrong with a file is an event, never an exception. */
  read(): AsyncGenerator<SourceEvent>;
}

/** Real paths of files already met in a run, so that overlapping arguments and links read none twice. */
export type SeenFiles = Set<string>;
