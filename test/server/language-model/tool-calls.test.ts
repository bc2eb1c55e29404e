import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { afterEach, describe, expect, it } from "vitest";
import type { LanguageModelSettings } from "../../../core/runtime/language-model-settings.ts";
import type { AgentTool } from "../../../server/answering/model/answering-agent.ts";
import type { Script, Wire } from "../../support/wires/model-wire.ts";
import {
  collectRun,
  createSearchTool,
  openAgent,
  textOf,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOpenAiWire, type OpenAiBody } from "../../support/wires/openai-wire.ts";
import { callTool } from "../../support/wires/turns.ts";

const SEARCH = callTool("search_articles", { query: "hashrate" });
const ANSWER = { text: ["It is 1,116 EH/s [1]."] };

let wire: Wire<OpenAiBody> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

async function run(
  script: Script<OpenAiBody>,
  tools: readonly AgentTool[] = [createSearchTool()],
  settings: Partial<LanguageModelSettings> = {},
) {
  wire = await openOpenAiWire(script);
  const agent = await openAgent(toModelSettings("openai", wire.baseUrl, settings));
  const outcome = await collectRun(agent.run(toRequest({ tools }), new AbortController().signal));
  expect(outcome.error).toBeNull();
  const told = wire.requests.map(({ body }) =>
    body.messages.flatMap((message) => (message.role === "tool" ? [message.content] : [])),
  );
  return { ...outcome, requests: wire.requests, told };
}

describe("a tool call", () => {
  it("is run with arguments that come in pieces, and answered with its result", async () => {
    const pieces = ['{"qu', 'ery":"معدل ', 'الهاش"', "}"];
    const { events, requests } = await run([
      { toolCalls: [{ id: "call_7", name: "search_articles", pieces }] },
      ANSWER,
    ]);
    const input = { query: "معدل الهاش" };
    const call = { id: "call_7", name: "search_articles" };
    expect(events).toEqual([
      { kind: "tool-call", ...call, input },
      { kind: "tool-result", ...call, output: { found: "معدل الهاش" }, failed: false },
      { kind: "text", text: "It is 1,116 EH/s [1]." },
      { kind: "end", finishReason: "stop", usage: null },
    ]);
    expect(requests[1]?.body.messages.slice(2)).toMatchObject([
      {
        role: "assistant",
        tool_calls: [{ id: "call_7", function: { arguments: JSON.stringify(input) } }],
      },
      { role: "tool", tool_call_id: "call_7", content: '{"found":"معدل الهاش"}' },
    ]);
  });

  it("goes back to the server without names of LangChain's own", async () => {
    const { requests } = await run([SEARCH, ANSWER]);
    const assistant = requests[1]?.body.messages.find(({ role }) => role === "assistant");
    expect(Object.keys(assistant ?? {}).toSorted()).toEqual(["content", "role", "tool_calls"]);
  });

  it("may come with another one in the same message", async () => {
    const { events, requests } = await run([
      {
        toolCalls: ["first", "second"].map((query) => ({
          id: query,
          name: "search_articles",
          pieces: [JSON.stringify({ query })],
        })),
      },
      ANSWER,
    ]);
    expect(events.filter((event) => event.kind === "tool-result")).toMatchObject([
      { id: "first", output: { found: "first" } },
      { id: "second", output: { found: "second" } },
    ]);
    const results = requests[1]?.body.messages.slice(-2);
    expect(results?.map((message) => message.tool_call_id)).toEqual(["first", "second"]);
  });

  it("may follow another one, with the tokens of all steps added up", async () => {
    const { events, requests } = await run([
      { ...SEARCH, usage: { input: 100, output: 10 } },
      { ...SEARCH, usage: { input: 200, output: 20 } },
      { ...ANSWER, usage: { input: 300, output: 30 } },
    ]);
    expect(requests).toHaveLength(3);
    expect(events.at(-1)).toMatchObject({ usage: { inputTokens: 600, outputTokens: 60 } });
  });

  it("is answered where the server gives it no id", async () => {
    const { requests } = await run([
      { toolCalls: [{ id: null, name: "search_articles", pieces: ['{"query":"a"}'] }] },
      ANSWER,
    ]);
    const [asked, told] = requests[1]?.body.messages.slice(-2) ?? [];
    expect(told?.tool_call_id).toMatch(/./u);
    expect(asked?.tool_calls?.[0]?.id).toBe(told?.tool_call_id);
  });
});

describe("text before a tool call", () => {
  it("is no part of the answer", async () => {
    const { events } = await run([{ ...SEARCH, text: ["Let me ", "look that up."] }, ANSWER]);
    expect(textOf(events)).toBe("It is 1,116 EH/s [1].");
    expect(events.some((event) => event.kind === "text-withdrawn")).toBe(false);
  });

  it("is withdrawn where it was too long to be held back", async () => {
    const { events } = await run([{ ...SEARCH, text: ["Well, ".repeat(60)] }, ANSWER]);
    expect(events.map((event) => event.kind)).toEqual([
      "text",
      "text-withdrawn",
      "tool-call",
      "tool-result",
      "text",
      "end",
    ]);
    expect(textOf(events)).toBe("It is 1,116 EH/s [1].");
  });
});

describe("a tool call that cannot be run is told to the model", () => {
  it.each([
    ["arguments that break off", "search_articles", '{"query":"hash', /not a JSON object/u],
    ["arguments that are no object", "search_articles", '["hashrate"]', /not a JSON object/u],
    ["an argument of the wrong type", "search_articles", '{"query":7}', /expected string/u],
    ["an argument that is unknown", "search_articles", '{"query":"a","b":1}', /"b"/u],
    ["no arguments at all", "search_articles", "", /expected string/u],
    ["an unknown tool", "delete_articles", '{"query":"a"}', /The tools are: search_articles/u],
  ])("for %s", async (_what, name, pieces, expected) => {
    const search = createSearchTool();
    const { events, told } = await run(
      [{ toolCalls: [{ id: "call_1", name, pieces: [pieces] }] }, ANSWER],
      [search],
    );
    expect(search.inputs).toEqual([]);
    expect(events.map((event) => event.kind)).toEqual(["text", "end"]);
    expect(told[1]).toHaveLength(1);
    expect(told[1]?.[0]).toMatch(expected);
  });

  it("when the tool throws, with its message and nothing more", async () => {
    const search = createSearchTool(async () => {
      throw new ProblemError("conflict", {
        en: "the index is being rebuilt",
        ar: "يعاد بناء الفهرس",
      });
    });
    const { events, told } = await run([SEARCH, ANSWER], [search]);
    expect(told[1]).toEqual(["The tool failed: the index is being rebuilt"]);
    expect(events.map((event) => event.kind)).toEqual(["tool-call", "tool-result", "text", "end"]);
    expect(events[1]).toMatchObject({ failed: true });
  });

  it("is not told what went wrong inside a tool that fails unexpectedly", async () => {
    const search = createSearchTool(async () => {
      throw new Error("ENOENT: /home/desk/index");
    });
    const { events, told } = await run([SEARCH, ANSWER], [search]);
    expect(told[1]).toEqual(["The tool cannot be used now. Answer with what you have."]);
    expect(events.map((event) => event.kind)).toEqual(["tool-call", "tool-result", "text", "end"]);
    expect(events[1]).toMatchObject({ failed: true });
  });

  it("beyond eight calls in one run", async () => {
    const search = createSearchTool();
    const toolCalls = Array.from({ length: 6 }, (_, index) => ({
      id: `call_${index}`,
      name: "search_articles",
      pieces: ['{"query":"a"}'],
    }));
    const { told } = await run([{ toolCalls }, { toolCalls }, ANSWER], [search]);
    expect(search.inputs).toHaveLength(8);
    expect(told[2]?.filter((text) => text.startsWith("No more tool calls"))).toHaveLength(4);
  });
});

describe("a message with a hundred tool calls", () => {
  it("is taken for one with eight", async () => {
    const search = createSearchTool();
    const toolCalls = Array.from({ length: 100 }, (_, index) => ({
      id: `call_${index}`,
      name: "search_articles",
      pieces: ['{"query":"a"}'],
    }));
    const { requests } = await run([{ toolCalls }, ANSWER], [search], { maxOutputTokens: 1_200 });
    expect(search.inputs).toHaveLength(8);
    expect(requests[1]?.body.messages.at(2)?.tool_calls).toHaveLength(8);
  });
});

describe("a model that goes on asking for tools", () => {
  it("gets a last call without tools, so that it answers", async () => {
    const { events, requests } = await run(
      (body) => (body.tools === undefined ? ANSWER : SEARCH),
      [createSearchTool()],
      { maxSteps: 2 },
    );
    expect(requests.map(({ body }) => body.tools?.length ?? 0)).toEqual([1, 1, 0]);
    expect(textOf(events)).toBe("It is 1,116 EH/s [1].");
    expect(events.at(-1)).toMatchObject({ finishReason: "stop" });
  });

  it("and asks even then ends without an answer", async () => {
    const search = createSearchTool();
    const { events, requests } = await run(() => SEARCH, [search], { maxSteps: 2 });
    expect(requests).toHaveLength(3);
    expect(search.inputs).toHaveLength(2);
    expect(textOf(events)).toBe("");
    expect(events.at(-1)).toMatchObject({ kind: "end", finishReason: "steps" });
  });
});
