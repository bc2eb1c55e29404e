import { describe, expect, it } from "vitest";
import { askRequestSchema, type AskResponse, type Citation } from "../../../core/contract/ask.ts";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import type { AnswerPart, Answerer, AskedQuestion } from "../../../server/answering/answerer.ts";
import { createQuestionAnswering } from "../../../server/answering/create-question-answering.ts";
import { createQuestionUnderstanding } from "../../../server/answering/understand-question.ts";
import { createInMemoryConversationStore } from "../../../server/conversation/in-memory-conversation-store.ts";
import { scoredSentence } from "./sentences.ts";

const { passage } = scoredSentence({ text: "Difficulty rose.", article: "en-difficulty" });
const citation: Citation = {
  id: 1,
  articleId: "en-difficulty",
  title: "Difficulty",
  url: null,
  source: null,
  sources: [],
  publishedAt: null,
  eventDate: null,
  language: "en",
  quote: "Difficulty rose.",
  start: 0,
  end: 16,
};

interface Product {
  readonly parts?: readonly AnswerPart[];
  readonly needsPassages?: boolean;
  readonly articles?: number;
}

/** The one path with an answerer that gives `parts`, and the questions that reached it. */
function createProduct({ parts = [], needsPassages = true, articles = 1 }: Product) {
  const asked: AskedQuestion[] = [];
  const answerer: Answerer = {
    needsPassages: () => needsPassages,
    async *answer(question) {
      asked.push(question);
      yield* parts;
    },
  };
  const answering = createQuestionAnswering({
    understand: createQuestionUnderstanding({
      rewrite: async ({ question, history }) =>
        `${question} (after ${history.map((turn) => turn.question).join(", ")})`,
    }),
    retriever: {
      retrieve: async () => ({
        passages: articles === 0 ? [] : [passage],
        queryVector: Float32Array.from([1]),
        time: { window: null, about: "event", wantsLatest: false },
        today: "2026-11-25",
      }),
    },
    answerer,
    conversations: createInMemoryConversationStore(),
    isEmpty: async () => articles === 0,
  });
  async function ask(
    question: string,
    { conversationId, owner = "" }: { conversationId?: string; owner?: string } = {},
  ) {
    const request = askRequestSchema.parse({ question, conversationId });
    const events: StreamEvent[] = [];
    const signal = new AbortController().signal;
    for await (const event of answering.ask(request, signal, { owner })) events.push(event);
    const done = events.at(-1);
    if (done?.event !== "done") throw new Error("did not end");
    return { events, done: done.data };
  }
  return { answering, ask, asked };
}

const text = (words: string): AnswerPart => ({ kind: "text", text: words });
const fields = ({ status, mode, model, tool }: AskResponse) => ({ status, mode, model, tool });

describe("the way of a question", () => {
  it("tells what was found before it answers, and ends with all that was told", async () => {
    const { ask } = createProduct({
      parts: [{ kind: "citation", citation }, text("Difficulty rose. [1]")],
    });
    const { events, done } = await ask("What happened?");
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "citation",
      "answer-delta",
      "done",
    ]);
    expect(done).toMatchObject({ answer: "Difficulty rose. [1]", citations: [citation] });
    expect(fields(done)).toEqual({
      status: "answered",
      mode: "extractive",
      model: null,
      tool: null,
    });
  });

  it("hands on what a tool was called with and what it gave, the last call in the answer", async () => {
    const { ask } = createProduct({
      parts: [
        { kind: "tool-call", input: { difficulty: 1 } },
        { kind: "tool-call", input: { difficulty: 2 } },
        { kind: "tool-result", output: { usd: 40 } },
        { kind: "answered-by", mode: "llm", model: "openai:m" },
        text("It is 40."),
      ],
    });
    const { events, done } = await ask("What is hashprice?");
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "tool-call",
      "tool-call",
      "tool-result",
      "answer-delta",
      "done",
    ]);
    expect(fields(done)).toEqual({
      status: "answered",
      mode: "llm",
      model: "openai:m",
      tool: { name: "hashprice", input: { difficulty: 2 }, output: { usd: 40 } },
    });
  });

  it("looks for no passages where none are needed, even without any article", async () => {
    const { ask } = createProduct({ parts: [text("43.36")], needsPassages: false, articles: 0 });
    const { events } = await ask("What is hashprice at difficulty 156T?");
    expect(events[0]).toEqual({ event: "retrieval", data: { passages: 0, articles: [] } });
  });

  it("says that there are no articles where it needs some", async () => {
    const { ask } = createProduct({ articles: 0 });
    await expect(ask("What happened?")).rejects.toMatchObject({ code: "index-empty" });
  });

  it("refuses a question without a word", async () => {
    await expect(createProduct({}).ask("?!")).rejects.toMatchObject({ code: "invalid-request" });
  });

  it("reads a later question against the earlier ones of its conversation", async () => {
    const { ask, asked } = createProduct({ parts: [text("Yes.")] });
    const { done } = await ask("Did Iran ban mining?");
    const { done: second } = await ask("And Kuwait?", { conversationId: done.conversationId });
    expect(second.conversationId).toBe(done.conversationId);
    expect(second.standaloneQuestion).toBe("And Kuwait? (after Did Iran ban mining?)");
    expect(asked[1]?.history).toMatchObject([{ question: "Did Iran ban mining?", answer: "Yes." }]);
  });

  it("takes an id that it does not know for a new conversation under that id", async () => {
    const { ask } = createProduct({ parts: [text("Yes.")] });
    const { done } = await ask("And Kuwait?", { conversationId: "mine" });
    expect(done).toMatchObject({ conversationId: "mine", standaloneQuestion: "And Kuwait?" });
  });

  it("keeps the conversations of two owners apart, even under one id", async () => {
    const { ask, asked } = createProduct({ parts: [text("Yes.")] });
    await ask("Did Iran ban mining?", { conversationId: "1", owner: "alice" });
    await ask("And Kuwait?", { conversationId: "1", owner: "bob" });
    expect(asked[1]?.history).toEqual([]);
  });

  it("asks back, and keeps for the reply what the answerer gives it to keep", async () => {
    const { ask, asked } = createProduct({
      parts: [text("Which machine?"), { kind: "clarification" }, { kind: "keep", pending: [1] }],
    });
    const { done } = await ask("Is it profitable?", { conversationId: "1" });
    expect(done.status).toBe("needs-clarification");
    await ask("S21", { conversationId: "1" });
    expect(asked[1]?.history).toMatchObject([{ pending: [1], status: "needs-clarification" }]);
  });

  it("keeps nothing of an answer that nobody waits for any more", async () => {
    const { answering, ask, asked } = createProduct({ parts: [text("Yes."), text(" No.")] });
    const request = askRequestSchema.parse({ question: "Iran?", conversationId: "1" });
    const leaving = new AbortController();
    for await (const { event } of answering.ask(request, leaving.signal)) {
      if (event === "answer-delta") leaving.abort();
    }
    await ask("And Kuwait?", { conversationId: "1" });
    expect(asked[1]?.history).toEqual([]);
  });
});
