import type { ConversationTurn } from "../../../server/conversation/conversation-store.ts";

export function createTurn(
  question: string,
  changes: Partial<ConversationTurn> = {},
): ConversationTurn {
  return {
    question,
    standaloneQuestion: question,
    language: "en",
    status: "answered",
    answer: "Kazakhstan cut the power of miners. [1]",
    citedArticles: [{ id: "en-kazakhstan", title: null }],
    pending: null,
    ...changes,
  };
}

export const questionsOf = (turns: readonly ConversationTurn[]) =>
  turns.map(({ question }) => question);
