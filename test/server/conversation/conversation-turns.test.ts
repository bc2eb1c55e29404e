import { describe, expect, it } from "vitest";
import type { AskResponse, Citation } from "../../../core/contract/ask.ts";
import { conversationTurnSchema } from "../../../server/conversation/conversation-turn-schema.ts";
import { toConversationTurn } from "../../../server/conversation/to-conversation-turn.ts";

function createCitation(id: number, articleId: string, title: string | null): Citation {
  return {
    id,
    articleId,
    title,
    url: null,
    source: null,
    sources: [],
    publishedAt: null,
    eventDate: null,
    language: "en",
    quote: "Kazakhstan cut the power.",
    start: 0,
    end: 25,
  };
}

function createResponse(changes: Partial<AskResponse> = {}): AskResponse {
  return {
    id: "answer",
    conversationId: "conversation",
    question: "and in Iran?",
    standaloneQuestion: "Why did Iran cut power to miners?",
    language: "en",
    status: "answered",
    answer: "Iran cut the power. [1]",
    citations: [createCitation(1, "en-iran", "Iran cuts power")],
    disagreements: [],
    tool: null,
    suggestions: [],
    mode: "extractive",
    model: null,
    timings: { retrievalMs: 1, answerMs: 1, totalMs: 2 },
    ...changes,
  };
}

describe("what a conversation keeps of an answer", () => {
  it("holds both forms of the question, the answer, its articles and what is unfinished", () => {
    expect(toConversationTurn(createResponse(), { input: { powerW: 3_500 } })).toEqual({
      question: "and in Iran?",
      standaloneQuestion: "Why did Iran cut power to miners?",
      language: "en",
      status: "answered",
      answer: "Iran cut the power. [1]",
      citedArticles: [{ id: "en-iran", title: "Iran cuts power" }],
      pending: { input: { powerW: 3_500 } },
    });
  });

  it("names an article once, however often it is quoted", () => {
    const citations = [createCitation(1, "a", null), createCitation(2, "a", null)];
    expect(toConversationTurn(createResponse({ citations }), null).citedArticles).toEqual([
      { id: "a", title: null },
    ]);
  });

  it("stays small, however long the answer, its titles and its list of articles are", () => {
    const citations = Array.from({ length: 500 }, (_, number) =>
      createCitation(number + 1, `article-${number}`, "عنوان ".repeat(1_000)),
    );
    const response = createResponse({ answer: "جواب ".repeat(10_000), citations });
    expect(JSON.stringify(toConversationTurn(response, null)).length).toBeLessThan(12_000);
  });

  it("comes back from JSON as it was", () => {
    const turn = toConversationTurn(createResponse(), { about: ["لماذا؟", 1.5, null] });
    expect(conversationTurnSchema.parse(JSON.parse(JSON.stringify(turn)))).toEqual(turn);
  });
});
