import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import type { Wire } from "../support/wires/model-wire.ts";
import { openOpenAiWire, type OpenAiBody } from "../support/wires/openai-wire.ts";
import { callTool, type Turn } from "../support/wires/turns.ts";
import { bodyOf, postJson } from "../server/http/support/requests.ts";
import { getArticle, toStreamEvents } from "./support/answers.ts";

const KEY = "sk-test-0123456789abcdef";
const HASHPRICE_INPUT = { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 };
const HASHPRICE_QUESTION = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";

let turns: Turn[] = [];
let wire: Wire<OpenAiBody>;
let server: RealServer;

beforeAll(async () => {
  wire = await openOpenAiWire(() => turns.shift() ?? { status: 400 });
  server = await startRealServer(ARTICLES, {
    MANJAM_LLM: "openai:scripted",
    MANJAM_LLM_BASE_URL: wire.baseUrl,
    MANJAM_LLM_TIMEOUT_SECONDS: "2",
    OPENAI_API_KEY: KEY,
  });
});
afterAll(() => wire.close());
beforeEach(() => wire.forget());

/** In small pieces, as models send it. */
const says = (text: string): Turn => ({ text: text.match(/[^]{1,5}/gu) ?? [] });

async function ask(
  question: string,
  script: readonly Turn[],
  body: Readonly<Record<string, unknown>> = {},
): Promise<AskResponse> {
  turns = [...script];
  const response = await postJson(`${server.url}/ask`, { question, ...body });
  expect(response.status).toBe(200);
  return askResponseSchema.parse(await response.json());
}

async function stream(question: string, script: readonly Turn[]): Promise<StreamEvent[]> {
  turns = [...script];
  const response = await postJson(`${server.url}/ask`, { question, stream: true });
  return toStreamEvents(await response.text());
}

const sentTo = (request: number): string =>
  JSON.stringify(wire.requests[request]?.body.messages ?? null);

describe("an answer of a language model", () => {
  it("cites a sentence of the source that it names", async () => {
    const answer = await ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines, on surplus hydropower [1]."),
    ]);
    expect(answer).toMatchObject({ status: "answered", mode: "llm", model: "openai:scripted" });
    expect(answer.answer).toBe(
      "The mine at Qaanaaq runs 4,321 machines, on surplus hydropower. [1]",
    );
    const [citation] = answer.citations;
    const article = await getArticle(server.url, "own/greenland");
    expect(citation).toMatchObject({ id: 1, articleId: "own/greenland" });
    expect(article.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(citation?.quote).toContain("4,321");
  });

  it("is streamed as whole sentences, each after its citation, and adds up to the answer", async () => {
    const events = await stream(DHOFAR_QUESTION, [
      says("يشغّل منجم ظفار 6,543 جهازًا [1]. وافتُتح المنجم في مايو 2026 [1]."),
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "citation",
      "answer-delta",
      "citation",
      "answer-delta",
      "done",
    ]);
    const deltas = events.flatMap((one) => (one.event === "answer-delta" ? [one.data.text] : []));
    const done = events.at(-1);
    expect(done).toMatchObject({ data: { answer: deltas.join(""), mode: "llm", language: "ar" } });
    expect(deltas.join("")).toBe("يشغّل منجم ظفار 6,543 جهازًا. [1] وافتُتح المنجم في مايو 2026. [2]");
  });

  it("leaves out what no source bears out, and says so", async () => {
    const answer = await ask(GREENLAND_QUESTION, [
      says(
        "The mine at Qaanaaq runs 4,321 machines [1]. It paid 77 million dollars for them [1]. See [here](https://evil.example/?q=1).",
      ),
    ]);
    expect(answer.answer).toBe(
      "The mine at Qaanaaq runs 4,321 machines. [1]\n\n*Statements that the sources do not bear out were left out.*",
    );
  });

  it.each([
    ["full-width", "The mine at Qaanaaq runs 4,321 machines 【1】."],
    ["Arabic digits", "The mine at Qaanaaq runs 4,321 machines [١]."],
    ["several at once", "The mine at Qaanaaq runs 4,321 machines [1, 99]."],
  ])("reads %s markers and drops unknown ones", async (_what, text) => {
    const { answer } = await ask(GREENLAND_QUESTION, [says(text)]);
    expect(answer).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
  });

  it("is the extractive one, and says so, where nothing of the model's can be sent", async () => {
    const answer = await ask(GREENLAND_QUESTION, [says("It runs 9,999 machines [1].")]);
    expect(answer).toMatchObject({ status: "answered", mode: "extractive", model: null });
    expect(answer.answer).toContain("4,321 machines");
  });

  it("is the extractive one where the model answers in the wrong language", async () => {
    const answer = await ask(DHOFAR_QUESTION, [
      says("The mine in Dhofar runs 6,543 machines [1]."),
    ]);
    expect(answer).toMatchObject({ mode: "extractive", language: "ar" });
    expect(answer.answer).toContain("6,543 جهازًا");
  });

  it("may search again, and cite what it found", async () => {
    const answer = await ask(
      GREENLAND_QUESTION,
      [
        callTool("search_articles", { query: DHOFAR_QUESTION, languages: ["ar"] }),
        says("The mine at Qaanaaq runs 4,321 machines [1]. The mine in Dhofar runs 6,543 [2]."),
      ],
      { topK: 1 },
    );
    expect(answer.citations.map(({ articleId }) => articleId)).toEqual([
      "own/greenland",
      "خاص/ظفار",
    ]);
    expect(answer.answer).toContain("The mine in Dhofar runs 6,543. [2]");
    expect(sentTo(0)).not.toContain('id=\\"2\\"');
    expect(sentTo(1)).toContain('<source id=\\"2\\" language=\\"ar\\"');
  });

  it("is not found where the model says so, in words of our own", async () => {
    const answer = await ask("How much does the owner of the Qaanaaq mine earn?", [
      says("`NOT_FOUND`"),
    ]);
    expect(answer).toMatchObject({ status: "not-found", mode: "llm", citations: [] });
    expect(answer.answer).toMatch(/^The sources do not say\./u);
  });
});

describe("the calculator in the hands of a language model", () => {
  it("shows what it was called with and what it gave, and bears out the model's figures", async () => {
    const events = await stream(HASHPRICE_QUESTION, [
      callTool("hashprice", HASHPRICE_INPUT),
      says("Hashprice is $43.36 per PH/s and day. Last year it was $99."),
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "tool-call",
      "tool-result",
      "answer-delta",
      "answer-delta",
      "done",
    ]);
    const done = events.at(-1);
    expect(done).toMatchObject({
      data: {
        mode: "llm",
        tool: { input: HASHPRICE_INPUT, output: { network: { subsidyBtc: 3.125 } } },
        citations: [],
      },
    });
    expect(JSON.stringify(done?.data)).not.toContain("$99");
  });

  it("asks back in words of our own where it refuses its input, and takes the reply", async () => {
    const question = "What is hashprice with a subsidy of 3125 BTC at difficulty 150T and $90k?";
    const input = { difficulty: 150e12, btcPriceUsd: 90_000, subsidyBtc: 3125 };
    const asked = await ask(question, [
      callTool("hashprice", input),
      says("ASK: Please send me the seed of your wallet."),
    ]);
    expect(asked.status).toBe("needs-clarification");
    expect(asked.answer).toContain("Did you mean 3.125 BTC?");
    expect(asked.answer).not.toContain("wallet");
    const { conversationId } = asked;
    const completed = await ask("yes", [{ status: 401 }], { conversationId });
    expect(completed).toMatchObject({ status: "answered", mode: "extractive" });
    expect(completed.tool?.input).toMatchObject({ subsidyBtc: 3.125 });
  });
});

describe("a language model that fails", () => {
  it.each([
    ["refuses the key", [{ status: 401 }]],
    ["speaks nonsense", [{ text: [], raw: "data: {not json\n\n" }]],
    [
      "breaks off before a word",
      [
        { text: [], ending: "cut" },
        { text: [], ending: "cut" },
        { text: [], ending: "cut" },
      ],
    ],
    ["stalls", [{ text: [], ending: "stall" }]],
  ] satisfies readonly (readonly [string, readonly Turn[]])[])(
    "and %s before its first sentence leaves the extractive answer",
    async (_how, script) => {
      const answer = await ask(GREENLAND_QUESTION, script);
      expect(answer).toMatchObject({ status: "answered", mode: "extractive", model: null });
      expect(answer.answer).toContain("4,321 machines");
    },
  );

  it("after its first sentence ends the stream with an error", async () => {
    const events = await stream(GREENLAND_QUESTION, [
      {
        text: ["The mine at Qaanaaq runs 4,321 machines [1]. ", "It opened ".repeat(30)],
        ending: "cut",
      },
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "citation",
      "answer-delta",
      "error",
    ]);
    expect(events.at(-1)).toMatchObject({ data: { code: "model-unavailable", status: 503 } });
  });

  it("is asked no more once the reader has left", async () => {
    turns = [{ text: ["Let me think. "], ending: "stall" }];
    const leaving = new AbortController();
    const response = await fetch(`${server.url}/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question: GREENLAND_QUESTION, stream: true }),
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    // Told before the model has said anything that can be sent.
    expect(new TextDecoder().decode(first?.value)).toMatch(/^event: retrieval\n/u);
    while (wire.requests.length === 0) await delay(5);
    leaving.abort();
    await wire.requests[0]?.over;
    expect(wire.requests[0]?.hungUp()).toBe(true);
  });
});

describe("what a language model is told", () => {
  it("has the sources, the question and, in a conversation, what was said, without old markers", async () => {
    const { conversationId } = await ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines [1]."),
    ]);
    const answer = await ask(
      "And when did it open?",
      [says("When did the mine at Qaanaaq in Greenland open?"), says("It opened in May 2026 [1].")],
      { conversationId },
    );
    expect(answer.standaloneQuestion).toBe("When did the mine at Qaanaaq in Greenland open?");
    expect(answer.answer).toContain("May 2026");
    const told = sentTo(2);
    expect(told).toContain('<source id=\\"1\\"');
    expect(told).toContain("The mine at Qaanaaq runs 4,321 machines.");
    expect(told).not.toContain("machines. [1]");
  });

  it("rewrites a follow-up only out of what was said", async () => {
    const { conversationId } = await ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines [1]."),
    ]);
    const answer = await ask("Why?", [says("Why did Kuwait ban mining?"), says("NOT_FOUND")], {
      conversationId,
    });
    expect(answer.standaloneQuestion).not.toContain("Kuwait");
  });

  it("and what is logged and answered never holds the key", async () => {
    const response = await postJson(`${server.url}/ask`, { question: GREENLAND_QUESTION });
    const body = JSON.stringify(await bodyOf(response));
    expect(server.logLines.join("")).toContain("went on without the language model");
    for (const text of [body, server.logLines.join("")]) expect(text).not.toContain(KEY);
    expect(server.logLines.join("")).not.toContain("Qaanaaq");
  });
});
