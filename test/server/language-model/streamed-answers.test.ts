import { assert, asyncProperty, integer } from "fast-check";
import { setTimeout as delay } from "node:timers/promises";
import { consumeCallback } from "@langchain/core/callbacks/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { LanguageModelSettings } from "../../../core/runtime/language-model-settings.ts";
import type { Wire } from "../../support/wires/model-wire.ts";
import {
  collectRun,
  createSearchTool,
  openAgent,
  SECRET_KEY,
  textOf,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOpenAiWire, type OpenAiBody } from "../../support/wires/openai-wire.ts";
import type { Turn } from "../../support/wires/turns.ts";

const ANSWER = ["يبلغ معدل الهاش ", "١٬١١٦ إكساهاش", " في الثانية [1]."];

let wire: Wire<OpenAiBody> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

async function run(
  turns: readonly Turn[],
  request = toRequest(),
  settings: Partial<LanguageModelSettings> = {},
) {
  wire = await openOpenAiWire(turns);
  const agent = await openAgent(toModelSettings("openai", wire.baseUrl, settings));
  const outcome = await collectRun(agent.run(request, new AbortController().signal));
  return { ...outcome, requests: wire.requests };
}

describe("an answer from an OpenAI-compatible server", () => {
  it("comes in the pieces in which the model writes it", async () => {
    const { events, error } = await run([{ text: ANSWER }]);
    expect(error).toBeNull();
    expect(events).toEqual([
      ...ANSWER.map((text) => ({ kind: "text", text })),
      { kind: "end", finishReason: "stop", usage: null },
    ]);
  });

  it("arrives while the model still writes", async () => {
    wire = await openOpenAiWire([{ text: ["First. ", "Second."], ending: "stall" }]);
    const agent = await openAgent(toModelSettings("openai", wire.baseUrl));
    for await (const event of agent.run(toRequest(), new AbortController().signal)) {
      expect(event).toEqual({ kind: "text", text: "First. " });
      break;
    }
  });

  it("does not wait for what else LangChain does in this process", async () => {
    void consumeCallback(() => delay(1_000), false);
    const { events } = await run([{ text: ANSWER }]);
    expect(textOf(events)).toBe(ANSWER.join(""));
  });

  it("is whole wherever the network splits its letters", async () => {
    await assert(
      asyncProperty(integer({ min: 1, max: 40 }), async (splitBytes) => {
        const { events } = await run([{ text: ANSWER, splitBytes }]);
        await wire?.close();
        expect(textOf(events)).toBe(ANSWER.join(""));
      }),
      { numRuns: 12 },
    );
  });

  it("tells the tokens that it took", async () => {
    const { events } = await run([{ text: ["Yes."], usage: { input: 640, output: 12 } }]);
    expect(events.at(-1)).toMatchObject({ usage: { inputTokens: 640, outputTokens: 12 } });
  });

  it.each([
    ["stop", "stop"],
    ["length", "length"],
    ["refused", "refused"],
  ] as const)("that ends with %s is told as %s", async (finish, finishReason) => {
    const { events } = await run([{ text: ["Yes."], finish }]);
    expect(events.at(-1)).toMatchObject({ kind: "end", finishReason });
  });

  it("may be empty", async () => {
    const { events, error } = await run([{}]);
    expect(error).toBeNull();
    expect(events.map((event) => event.kind)).toEqual(["end"]);
  });

  it("is cut where a server writes on past the limit of tokens", async () => {
    const text = Array.from({ length: 500 }, () => "hashrate ");
    const { events, error, requests } = await run([{ text, paceMs: 1 }], toRequest(), {
      maxOutputTokens: 20,
    });
    expect(error).toBeNull();
    expect(events.at(-1)).toMatchObject({ kind: "end", finishReason: "length" });
    expect(textOf(events).length).toBeGreaterThan(100);
    expect(textOf(events).length).toBeLessThanOrEqual(160);
    await requests[0]?.over;
    expect(requests[0]?.hungUp()).toBe(true);
  });
});

describe("a tool call from an OpenAI-compatible server", () => {
  it("is cut where its arguments go on past the limit of tokens", async () => {
    const pieces = ['{"query":"', ...Array.from({ length: 500 }, () => "hashrate ")];
    const search = createSearchTool();
    const { events, error } = await run(
      [{ toolCalls: [{ id: "call_1", name: "search_articles", pieces }], paceMs: 1 }],
      toRequest({ tools: [search] }),
      { maxOutputTokens: 20 },
    );
    expect(error).toBeNull();
    expect(search.inputs).toEqual([]);
    expect(events).toEqual([{ kind: "end", finishReason: "length", usage: null }]);
  });
});

describe("what is sent to an OpenAI-compatible server", () => {
  it("is the system message, the conversation and the limits, and nothing else", async () => {
    const { requests } = await run(
      [{ text: ["Yes."] }],
      toRequest({
        messages: [
          { role: "user", text: "Who mines in Rockdale?" },
          { role: "assistant", text: "Riot does. [1]" },
          { role: "user", text: "Since when?" },
        ],
      }),
    );
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${SECRET_KEY}`);
    expect(requests[0]?.body).toEqual({
      model: "scripted",
      temperature: 0,
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 1_200,
      messages: [
        { role: "system", content: "Answer from the sources." },
        { role: "user", content: "Who mines in Rockdale?" },
        { role: "assistant", content: "Riot does. [1]" },
        { role: "user", content: "Since when?" },
      ],
    });
  });

  it("is the tool's schema as JSON Schema", async () => {
    const { requests } = await run(
      [{ text: ["Yes."] }],
      toRequest({ tools: [createSearchTool()] }),
    );
    expect(requests[0]?.body.tools).toMatchObject([
      {
        type: "function",
        function: {
          name: "search_articles",
          description: "Searches the articles.",
          parameters: {
            type: "object",
            properties: { query: { type: "string" } },
            required: ["query"],
            additionalProperties: false,
          },
        },
      },
    ]);
  });

  it.each([
    ["gpt-4.1-mini", 0],
    ["gpt-5-mini", undefined],
    ["o3", undefined],
  ])("has a temperature only where the model takes one: %s", async (model, temperature) => {
    const { requests } = await run([{ text: ["Yes."] }], toRequest(), { model });
    expect(requests[0]?.body.temperature).toBe(temperature);
  });

  it("goes without a key to servers that need none", async () => {
    const { error, requests } = await run([{ text: ["Yes."] }], toRequest(), { apiKey: null });
    expect(error).toBeNull();
    expect(JSON.stringify(requests[0]?.headers)).not.toContain(SECRET_KEY);
  });
});
