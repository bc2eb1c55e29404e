import { afterEach, describe, expect, it } from "vitest";
import type { LanguageModelSettings } from "../../../core/runtime/language-model-settings.ts";
import { LanguageModelError } from "../../../server/answering/model/language-model-error.ts";
import { openAnthropicWire, type AnthropicBody } from "../../support/wires/anthropic-wire.ts";
import type { Script, Wire } from "../../support/wires/model-wire.ts";
import { openOllamaWire, type OllamaBody } from "../../support/wires/ollama-wire.ts";
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
import { callTool } from "../../support/wires/turns.ts";

const WIRES = { anthropic: openAnthropicWire, ollama: openOllamaWire };
const SEARCH = {
  text: ["I shall search."],
  toolCalls: [{ id: "toolu_1", name: "search_articles", pieces: ['{"query":', '"معدل الهاش"}'] }],
  usage: { input: 100, output: 10 },
};
const ANSWER = { text: ["بلغ المعدل ", "١٬١١٦ إكساهاش."], usage: { input: 200, output: 20 } };

let wire: Wire<AnthropicBody> | Wire<OllamaBody> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

interface Options {
  readonly settings?: Partial<LanguageModelSettings>;
}

async function run(
  provider: keyof typeof WIRES,
  script: Script<AnthropicBody & OllamaBody>,
  { settings = {} }: Options = {},
) {
  const opened = await openScript(provider, script);
  wire = opened;
  const agent = await openAgent(
    toModelSettings(provider, opened.baseUrl, settings),
    createHastyClock(),
  );
  const request = toRequest({ tools: [createSearchTool()] });
  const outcome = await collectRun(agent.run(request, new AbortController().signal));
  return { ...outcome, requests: opened.requests };
}

/** Both wires read the parts of a body that the scripts here look at. */
function openScript(provider: keyof typeof WIRES, script: Script<AnthropicBody & OllamaBody>) {
  const open: (script: Script<never>) => Promise<Wire<AnthropicBody & OllamaBody>> = WIRES[
    provider
  ] as never; // the test reads only what its provider sends
  return open(script);
}

describe.each(["anthropic", "ollama"] as const)("an answer from %s", (provider) => {
  it("comes in pieces, after a tool was called", async () => {
    const { events, error, requests } = await run(provider, [SEARCH, ANSWER]);
    expect(error).toBeNull();
    expect(events.map((event) => event.kind)).toEqual(["tool-call", "tool-result", "text", "end"]);
    expect(events[0]).toMatchObject({ input: { query: "معدل الهاش" } });
    expect(textOf(events)).toBe("بلغ المعدل ١٬١١٦ إكساهاش.");
    expect(events.at(-1)).toMatchObject({
      finishReason: "stop",
      usage: { inputTokens: 300, outputTokens: 30 },
    });
    expect(JSON.stringify(requests[1]?.body.messages)).toContain(
      String.raw`{\"found\":\"معدل الهاش\"}`,
    );
  });

  it("may need two tools called in one message", async () => {
    const toolCalls = ["first", "second"].map((query) => ({
      id: `toolu_${query}`,
      name: "search_articles",
      pieces: [JSON.stringify({ query })],
    }));
    const { events } = await run(provider, [{ toolCalls }, ANSWER]);
    const results = events.filter((event) => event.kind === "tool-result");
    expect(results).toMatchObject([
      { output: { found: "first" } },
      { output: { found: "second" } },
    ]);
  });

  it("that stops at the limit of tokens is told as such", async () => {
    const { events } = await run(provider, [{ ...ANSWER, finish: "length" }]);
    expect(events.at(-1)).toMatchObject({ finishReason: "length" });
  });

  it("ends after the last step, whatever the model asks for", async () => {
    const search = callTool("search_articles", { query: "a" });
    const { events, requests } = await run(provider, () => search, { settings: { maxSteps: 1 } });
    expect(requests).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({ finishReason: "steps" });
  });

  it("is asked for again while the server is busy", async () => {
    const { events, error, requests } = await run(provider, [{ status: 529 }, ANSWER]);
    expect(error).toBeNull();
    expect(requests).toHaveLength(2);
    expect(textOf(events)).toBe("بلغ المعدل ١٬١١٦ إكساهاش.");
  });

  it.each([
    ["a refusal", { status: 404, body: { error: "model 'scripted' not found" } }, "unavailable"],
    ["a connection cut in the middle", { text: ["Half "], ending: "cut" }, "unavailable"],
    ["an end before the end", { text: ["Half "], ending: "close" }, "malformed"],
    [
      "a line that is not JSON",
      { text: ["Half "], raw: "event: message_delta\ndata: {oops\n\n" },
      "malformed",
    ],
  ] as const)("may fail: %s", async (_what, turn, failure) => {
    const { error } = await run(provider, [turn]);
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ failure });
  });
});

describe("what is sent to Anthropic", () => {
  it("has the key, the instructions and the limit of tokens", async () => {
    const { requests } = await run("anthropic", [ANSWER]);
    expect(requests[0]?.headers["x-api-key"]).toBe(SECRET_KEY);
    expect(requests[0]?.headers.authorization).toBeUndefined();
    expect(requests[0]?.body).toMatchObject({ max_tokens: 1_200, temperature: 0, stream: true });
    expect(JSON.stringify(requests[0]?.body.system)).toContain("Answer from the sources.");
  });

  it("keeps the tools in the last step, which Anthropic insists on, but forbids their use", async () => {
    const { requests } = await run("anthropic", [SEARCH, ANSWER], { settings: { maxSteps: 1 } });
    expect(requests[1]?.body.tools).toHaveLength(1);
    expect(requests[1]?.body.tool_choice).toEqual({ type: "none" });
  });

  it("has no temperature where the model takes none", async () => {
    const { error, requests } = await run("anthropic", [ANSWER], {
      settings: { model: "claude-opus-4-7" },
    });
    expect(error).toBeNull();
    expect(requests[0]?.body.temperature).toBeUndefined();
  });
});

describe("what is sent to Ollama", () => {
  it("asks for room for the sources, at temperature 0, within the limit of tokens", async () => {
    const { requests } = await run("ollama", [ANSWER]);
    expect(requests[0]?.body.options).toEqual({
      num_ctx: 16_384,
      num_predict: 1_200,
      temperature: 0,
    });
  });
});
