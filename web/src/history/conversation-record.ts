/** What the browser keeps of a conversation, and only the browser. */
import type { AskResponse, Citation } from "../../../core/contract/ask.ts";
import type { Feedback } from "../../../core/contract/answers.ts";
import type { Filters } from "../../../core/contract/filters.ts";

export interface GivenRating {
  readonly rating: Feedback["rating"];
  /** Empty where none was given. */
  readonly comment: string;
}

/** What had come before an answer broke off. */
export interface PartialAnswer {
  readonly markdown: string;
  readonly citations: readonly Citation[];
}

export type TurnOutcome =
  | {
      readonly kind: "answered";
      readonly response: AskResponse;
      readonly given: GivenRating | null;
    }
  | { readonly kind: "stopped"; readonly partial: PartialAnswer }
  | {
      readonly kind: "failed";
      readonly partial: PartialAnswer;
      /** As in a problem of the contract. */
      readonly code: string;
      readonly detail: string | null;
      readonly requestId: string | null;
    };

export interface TurnRecord {
  readonly question: string;
  readonly filters: Filters;
  /** ISO 8601, as are all times here. */
  readonly askedAt: string;
  readonly outcome: TurnOutcome;
}

export interface ConversationRecord {
  /** In this browser; the server's own is `conversationId`, null until it gave one. */
  readonly id: string;
  readonly conversationId: string | null;
  readonly updatedAt: string;
  /** Never empty. */
  readonly turns: readonly TurnRecord[];
}

export const NOTHING_YET: PartialAnswer = { markdown: "", citations: [] };

/** The question that it began with. */
export function titleOf({ turns }: ConversationRecord): string {
  return turns[0]?.question ?? "";
}
