/** How much of a conversation is kept, and for how long. */

export interface ConversationLimits {
  readonly mostTurns: number;
  /** From its last turn on. */
  readonly keptMilliseconds: number;
}

export const CONVERSATION_LIMITS: ConversationLimits = {
  mostTurns: 20,
  keptMilliseconds: 24 * 60 * 60 * 1_000,
};
