/** The port to what was said before: turns of conversations, kept for a while and in bounded room. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";

/** One question with its answer. Plain JSON throughout. */
export interface ConversationTurn {
  readonly question: string;
  readonly standaloneQuestion: string;
  readonly language: Language;
  readonly status: AskResponse["status"];
  /** The answer's Markdown, cut where it is long. */
  readonly answer: string;
  /** In order of first use. */
  readonly citedArticles: readonly { readonly id: string; readonly title: string | null }[];
  /** What the next turn may complete or change, such as a calculation; null where there is nothing. */
  readonly pending: unknown;
}

export interface ConversationStore {
  /**
   * The turns that are still kept, oldest first; none for an id that is not known or was forgotten.
   * @param owner conversations of different owners are apart, whatever their ids
   */
  load(owner: string, id: string): Promise<readonly ConversationTurn[]>;
  /** Adds a turn; two that are added at once are both kept. */
  append(owner: string, id: string, turn: ConversationTurn): Promise<void>;
}
