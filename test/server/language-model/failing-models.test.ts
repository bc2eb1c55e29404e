import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { LanguageModelSettings } from "../../../core/runtime/language-model-settings.ts";
import { LanguageModelError } from "../../../server/answering/model/language-model-error.ts";
import type { Wire } from "../../support/wires/model-wire.ts";
import {
  collectRun,
  createHastyClock,
  createSearchTool,
  openAgent,
  SECRET_KEY,
  textOf,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOpenAiWire, type OpenAiBody } from "../../support/wires/openai-wire.ts";
import { callTool, type Turn } from "../../support/wires/turns.ts";

const ANSWER = { text: ["Yes."] };

let wire: Wire<OpenAiBody> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

async function run(turns: readonly Turn[], settings: Partial<LanguageModelSettings> = {}) {
  wire = await openOpenAiWire(turns);
  const clock = createHastyClock();
  const agent = await openAgent(toModelSettings("openai", wire.baseUrl, settings), clock);
  const request = toRequest({ tools: [createSearchTool()] });
  const outcome = await collectRun(agent.run(request, new AbortController().signal));
  return { ...outcome, requests: wire.requests, waits: clock.waits };
}

describe("a server that is busy", () => {
  it.each([
    ["429 with a time to wait", { status: 429, headers: { "retry-after": "3" } }, 3_000],
    [
      "429 with a date",
      { status: 429, headers: { "retry-after": "Fri, 21 Nov 2025 09:00:04 GMT" } },
      4_000,
    ],
    ["429 without a time", { status: 429 }, 500],
    ["500", { status: 500 }, 500],
    ["503", { status: 503 }, 500],
    ["529", { status: 529 }, 500],
  ])("is asked again after %s", async (_what, turn, wait) => {
    const { events, error, requests, waits } = await run([turn, ANSWER]);
    expect(error).toBeNull();
    expect(textOf(events)).toBe("Yes.");
    expect(requests).toHaveLength(2);
    expect(waits).toEqual([wait]);
  });

  it("is asked three times, at growing distances, and no more", async () => {
    const { error, requests, waits } = await run(
      Array.from({ length: 9 }, () => ({ status: 500 })),
    );
    expect(error).toMatchObject({ failure: "unavailable" });
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([500, 1_000]);
  });

  it.each([
    ["400", { status: 400 }],
    ["401", { status: 401 }],
    ["403", { status: 403 }],
    ["404", { status: 404 }],
    ["a redirect", { status: 307, headers: { location: "http://127.0.0.1:9/" } }],
    ["a wait of ten minutes", { status: 429, headers: { "retry-after": "600" } }],
    ["a used-up quota", { status: 429, body: { error: { code: "insufficient_quota" } } }],
  ])("is not asked again after %s", async (_what, turn) => {
    const { error, requests } = await run([turn, ANSWER]);
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ failure: "unavailable" });
    expect(requests).toHaveLength(1);
  });

  it("between two steps of an answer does not have the tool run again", async () => {
    const search = callTool("search_articles", { query: "a" });
    const { events, error } = await run([search, { status: 503 }, ANSWER]);
    expect(error).toBeNull();
    expect(events.filter((event) => event.kind === "tool-call")).toHaveLength(1);
  });
});

describe("a failure", () => {
  it.each([
    ["a connection cut before the first word", { ending: "cut" }, "unavailable"],
    ["a connection cut in the middle", { text: ["Half "], ending: "cut" }, "unavailable"],
    ["an end without a reason", { text: ["Half "], ending: "close" }, "malformed"],
    ["a line that is not JSON", { text: ["Half "], raw: "data: {oops\n\n" }, "malformed"],
    ["a body of another kind", { raw: "<html>busy</html>", ending: "close" }, "malformed"],
    [
      "an error in the stream",
      { text: ["Half "], raw: 'data: {"error":{"message":"overloaded"}}\n\n' },
      "unavailable",
    ],
  ] as const)("is told apart: %s", async (_what, turn, failure) => {
    const { error } = await run([turn, ANSWER]);
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ failure });
  });

  it("before the first word leaves no text, so that another answer may take its place", async () => {
    const { events } = await run([{ text: ["Half "], ending: "cut" }]);
    expect(events).toEqual([]);
  });

  it("in the middle of a long answer comes after the text before it", async () => {
    const text = ["A long sentence about mining. ".repeat(12), "And "];
    const { events, error } = await run([{ text, ending: "cut" }]);
    expect(textOf(events)).toBe(text.join(""));
    expect(error).toMatchObject({ failure: "unavailable" });
  });

  it("to reach the server at all is told as unavailable", async () => {
    const gone = await openOpenAiWire([]);
    await gone.close();
    const agent = await openAgent(toModelSettings("openai", gone.baseUrl));
    const { error } = await collectRun(agent.run(toRequest(), new AbortController().signal));
    expect(error).toMatchObject({ failure: "unavailable" });
  });

  it.each([
    ["as an answer", { status: 401, body: { error: { message: `bad key ${SECRET_KEY}` } } }],
    ["in the stream", { raw: `data: {"error":{"message":"bad key ${SECRET_KEY}"}}\n\n` }],
    ["in what cannot be read", { raw: `data: ${SECRET_KEY}\n\n` }],
  ])("never repeats the key that the server repeats %s", async (_what, turn) => {
    const { error } = await run([turn]);
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(inspect(error, { depth: 12, showHidden: true })).not.toContain(SECRET_KEY);
  });
});

describe("a stream that stalls", () => {
  it.each([
    ["before the first word", { ending: "stall" }],
    ["in the middle", { text: ["Half "], ending: "stall" }],
  ] as const)("%s is left when the time is over", async (_what, turn) => {
    const { error, requests } = await run([turn], { timeoutSeconds: 1 });
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ failure: "timeout" });
    await requests[0]?.over;
    expect(requests[0]?.hungUp()).toBe(true);
  });
});

describe("a tool that takes too long", () => {
  it("does not keep the run beyond its time, even where it does not look at its signal", async () => {
    wire = await openOpenAiWire([callTool("search_articles", { query: "a" }), ANSWER]);
    const agent = await openAgent(toModelSettings("openai", wire.baseUrl, { timeoutSeconds: 1 }));
    const never = createSearchTool(() => new Promise(() => {}));
    const request = toRequest({ tools: [never] });
    const { error } = await collectRun(agent.run(request, new AbortController().signal));
    expect(error).toMatchObject({ failure: "timeout" });
    expect(wire.requests).toHaveLength(1);
  });
});
