/** What a conversation keeps of an answer. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { ConversationTurn } from "./conversation-store.ts";

/** Enough to tell what was said; the articles hold the rest. */
const ANSWER_MAX_CHARACTERS = 4_000;
const TITLE_MAX_CHARACTERS = 300;
const MOST_CITED_ARTICLES = 20;

export function toConversationTurn(
  response: Omit<AskResponse, "conversationId">,
  pending: unknown,
): ConversationTurn {
  const articles = new Map(response.citations.map(({ articleId, title }) => [articleId, title]));
  return {
    question: response.question,
    standaloneQuestion: response.standaloneQuestion,
    language: response.language,
    status: response.status,
    answer: response.answer.slice(0, ANSWER_MAX_CHARACTERS),
    citedArticles: [...articles].slice(0, MOST_CITED_ARTICLES).map(([id, title]) => ({
      id,
      title: title?.slice(0, TITLE_MAX_CHARACTERS) ?? null,
    })),
    pending,
  };
}
