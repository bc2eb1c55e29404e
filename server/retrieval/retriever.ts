/** The port to retrieval: a question in, ranked passages of either language out. */
import type { Filters } from "../../core/contract/filters.ts";
import type { Language } from "../../core/contract/language.ts";
import type { MatchedBy } from "../../core/contract/search.ts";
import type { PassageHit } from "../../core/knowledge/article-index.ts";
import type { TimeReading } from "../../core/text/time/time-window.ts";

export interface Passage extends Omit<PassageHit, "score"> {
  /** Orders passages of both languages fairly; near the scale of a cosine. */
  readonly score: number;
  /** Cosine of question and passage. */
  readonly cosine: number;
  readonly matchedBy: readonly MatchedBy[];
}

export interface RetrievalQuery {
  readonly text: string;
  readonly language: Language;
  readonly filters: Filters;
  readonly limit: number;
  /**
   * Whether of articles that nearly repeat each other only the best-placed one stays, as an answer needs it; a search
   * shows the others, behind what is new. Left out: they are shown.
   */
  readonly hidesRepeats?: boolean;
}

export interface Retrieval {
  /** Best first. */
  readonly passages: readonly Passage[];
  readonly queryVector: Float32Array;
  /** The time that the question speaks of. */
  readonly time: TimeReading;
  /** The day, as ISO date, on which it is asked. */
  readonly today: string;
}

export interface Retriever {
  retrieve(query: RetrievalQuery): Promise<Retrieval>;
}
