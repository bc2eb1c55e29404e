import { afterEach, describe, expect, it, vi } from "vitest";
import { openAnthropicWire } from "../../support/wires/anthropic-wire.ts";
import type { Wire } from "../../support/wires/model-wire.ts";
import { openOllamaWire } from "../../support/wires/ollama-wire.ts";
import {
  collectRun,
  openAgent,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOpenAiWire } from "../../support/wires/openai-wire.ts";
import type { Turn } from "../../support/wires/turns.ts";

const WIRES = { openai: openOpenAiWire, anthropic: openAnthropicWire, ollama: openOllamaWire };
const OOPS = "event: message_delta\ndata: {oops\n\n";

// Before the first use of the providers' clients, which keep the console's methods as they find them.
const METHODS = ["log", "info", "warn", "error", "debug"] as const;
const spies = METHODS.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));

let wire: Wire<unknown> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

describe.each(["openai", "anthropic", "ollama"] as const)("a failure of %s", (provider) => {
  it.each<readonly [string, Turn]>([
    ["a refusal with a text", { status: 400, headers: { "content-type": "text/plain" } }],
    ["a server error", { status: 500 }],
    ["a line that is not JSON", { text: ["Half "], raw: OOPS }],
    ["an end before the end", { text: ["Half "], ending: "close" }],
    ["a connection cut in the middle", { text: ["Half "], ending: "cut" }],
  ])("prints nothing of the conversation: %s", async (_what, turn) => {
    wire = await WIRES[provider](() => turn);
    const agent = await openAgent(toModelSettings(provider, wire.baseUrl));
    const { error } = await collectRun(agent.run(toRequest(), new AbortController().signal));
    expect(error).toBeInstanceOf(Error);
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});
