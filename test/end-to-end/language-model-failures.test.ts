import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { scrape } from "../support/scrape.ts";
import type { Turn } from "../support/wires/turns.ts";
import { KEY, says, startScriptedModel, type ScriptedModel } from "./support/scripted-model.ts";

const FIRST_SENTENCE = "The mine at Qaanaaq runs 4,321 machines [1]. ";
const ON_AND_ON = "It opened ".repeat(30);

let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel();
});

const times = (count: number, turn: Turn): readonly Turn[] =>
  Array.from({ length: count }, () => turn);

describe("a language model that fails before its first sentence", () => {
  it.each<readonly [string, readonly Turn[]]>([
    ["refuses the key", [{ status: 401 }]],
    ["is broken", times(9, { status: 500 })],
    ["is overloaded", times(9, { status: 429, headers: { "retry-after": "0" } })],
    ["speaks nonsense", [{ text: [], raw: "data: {not json\n\n" }]],
    ["breaks off", times(9, { text: [], ending: "cut" })],
    ["stalls", [{ text: [], ending: "stall" }]],
  ])("leaves the extractive answer where it %s", async (_how, script) => {
    const answer = await model.ask(GREENLAND_QUESTION, script);
    expect(answer).toMatchObject({ status: "answered", mode: "extractive", model: null });
    expect(answer.answer).toContain("4,321 machines");
    // Two seconds are the model's limit here.
    expect(answer.timings.answerMs).toBeLessThan(4_000);
  });

  it("is counted as replaced, in an answer and in a follow-up", async () => {
    const count = async (replaced: string): Promise<number> =>
      (await scrape(model.url)).sum("manjam_model_fallbacks_total", {
        replaced,
        failure: "unavailable",
      });
    const [answers, followUps] = [await count("answer"), await count("follow-up")];
    const { conversationId } = await model.ask(GREENLAND_QUESTION, [{ status: 401 }]);
    expect([await count("answer"), await count("follow-up")]).toEqual([answers + 1, followUps]);
    await model.ask("And when did it open?", times(2, { status: 401 }), { conversationId });
    expect([await count("answer"), await count("follow-up")]).toEqual([answers + 2, followUps + 1]);
  });

  it("is asked again where the failure may pass", async () => {
    const answer = await model.ask(GREENLAND_QUESTION, [{ status: 503 }, says(FIRST_SENTENCE)]);
    expect(answer).toMatchObject({ mode: "llm" });
    expect(model.requests).toHaveLength(2);
  });
});

describe("a language model that fails after its first sentence", () => {
  it.each([
    ["breaks off", "cut", "model-unavailable", 503],
    ["stalls", "stall", "timeout", 504],
  ] as const)(
    "ends a stream with an error, and replaces a whole answer, where it %s",
    async (_how, ending, code, status) => {
      const script: readonly Turn[] = [{ text: [FIRST_SENTENCE, ON_AND_ON], ending }];
      const events = await model.stream(GREENLAND_QUESTION, script);
      expect(events.map(({ event }) => event)).toEqual([
        "retrieval",
        "citation",
        "answer-delta",
        "error",
      ]);
      expect(events.at(-1)).toMatchObject({ data: { code, status } });
      // Nobody has read a word of an answer that is not streamed.
      const whole = await model.ask(GREENLAND_QUESTION, script);
      expect(whole).toMatchObject({ mode: "extractive", model: null, status: "answered" });
    },
  );

  it("is not remembered as having answered", async () => {
    const conversationId = "broken-conversation";
    const script: readonly Turn[] = [{ text: [FIRST_SENTENCE, ON_AND_ON], ending: "cut" }];
    await model.stream(GREENLAND_QUESTION, script, { conversationId });
    await model.ask(GREENLAND_QUESTION, [says(FIRST_SENTENCE)], { conversationId });
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });
});

/** Long before the two seconds after which the request would be ended anyway. */
async function expectHungUp(leaving: AbortController): Promise<void> {
  while (model.requests.length === 0) await delay(5);
  const left = performance.now();
  leaving.abort();
  await model.requests[0]?.over;
  expect(model.requests[0]?.hungUp()).toBe(true);
  expect(performance.now() - left).toBeLessThan(1_000);
}

describe("a reader who leaves", () => {
  const THINKING: readonly Turn[] = [{ text: ["Let me think. "], ending: "stall" }];

  it("has read what was found before the model says a word, and ends its request", async () => {
    const leaving = new AbortController();
    const fields = { stream: true };
    const response = await model.post(GREENLAND_QUESTION, THINKING, fields, leaving.signal);
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^event: retrieval\n/u);
    await expectHungUp(leaving);
  });

  it("ends the model's request where nothing is streamed, too", async () => {
    const leaving = new AbortController();
    const asking = model.post(GREENLAND_QUESTION, THINKING, {}, leaving.signal);
    const [settled] = await Promise.all([Promise.allSettled([asking]), expectHungUp(leaving)]);
    expect(settled).toMatchObject([{ status: "rejected" }]);
  });
});

describe("the key", () => {
  it.each<readonly [string, Turn]>([
    ["before", { status: 401, body: { error: { code: "invalid_api_key", message: KEY } } }],
    ["after", { text: [FIRST_SENTENCE, ON_AND_ON], raw: `data: {"error":"${KEY}"}\n\n` }],
  ])(
    "is neither answered nor logged where the model names it %s an answer",
    async (_when, turn) => {
      for (const stream of [false, true]) {
        const response = await model.post(GREENLAND_QUESTION, [turn], { stream });
        expect(await response.text()).not.toContain(KEY);
      }
      const logged = model.logLines.join("");
      expect(logged).toContain("went on without the language model");
      expect(logged).not.toContain(KEY);
      expect(logged).not.toContain("Qaanaaq");
    },
  );
});
