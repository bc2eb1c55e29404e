/** A question whose right articles are known, as retrieval is measured with it. */
import type { Language } from "../../core/contract/language.ts";

export interface RetrievalQuestion {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** The set that the figures are printed under. */
  readonly set: string;
  /** Languages of the articles to choose from; null: all of them. */
  readonly pool: readonly Language[] | null;
  /** What to look for in the ranking. Each is a question of its own slice, or of several. */
  readonly sought: readonly Sought[];
}

export interface Sought {
  /** Such as `ar -> en`: the language of the question, then of the articles. */
  readonly slices: readonly string[];
  /** Ids of articles; the first one found counts. */
  readonly articles: readonly string[];
}
