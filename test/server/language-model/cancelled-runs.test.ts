import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Wire } from "../../support/wires/model-wire.ts";
import {
  collectRun,
  createHastyClock,
  createSearchTool,
  openAgent,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOllamaWire } from "../../support/wires/ollama-wire.ts";
import { openOpenAiWire } from "../../support/wires/openai-wire.ts";
import { openAnthropicWire } from "../../support/wires/anthropic-wire.ts";
import { callTool, type Turn } from "../../support/wires/turns.ts";

const WIRES = { openai: openOpenAiWire, anthropic: openAnthropicWire, ollama: openOllamaWire };
const PROVIDERS = ["openai", "anthropic", "ollama"] as const;
const LEAVING = new Error("the reader has left");

let wire: Wire<unknown> | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

async function open(provider: (typeof PROVIDERS)[number], turns: readonly Turn[]) {
  wire = await WIRES[provider](turns);
  const agent = await openAgent(toModelSettings(provider, wire.baseUrl));
  return { wire, agent };
}

async function hasHungUp({ requests }: Wire<unknown>, number = 0): Promise<boolean> {
  const request = requests[number];
  if (request === undefined) return false;
  await Promise.race([request.over, delay(2_000)]);
  return request.hungUp();
}

describe.each(PROVIDERS)("a run on %s", (provider) => {
  it.each([
    ["before the first word", { ending: "stall" }],
    ["in the middle of the answer", { text: ["Yes, "], ending: "stall" }],
  ] as const)("that is cancelled %s hangs up at once", async (_when, turn) => {
    const { wire, agent } = await open(provider, [turn]);
    const cancel = new AbortController();
    const outcome = collectRun(agent.run(toRequest(), cancel.signal));
    while (wire.requests.length === 0) await delay(5);
    await delay(50);
    const cancelledAt = performance.now();
    cancel.abort(LEAVING);
    expect((await outcome).error).toBe(LEAVING);
    expect(performance.now() - cancelledAt).toBeLessThan(500);
    expect(await hasHungUp(wire)).toBe(true);
  });

  it("that nobody reads on hangs up", async () => {
    const { wire, agent } = await open(provider, [{ text: ["Yes, "], ending: "stall" }]);
    for await (const event of agent.run(toRequest(), new AbortController().signal)) {
      expect(event.kind).toBe("text");
      break;
    }
    expect(await hasHungUp(wire)).toBe(true);
  });

  it("that is cancelled leaves the others alone", async () => {
    const { agent } = await open(provider, [
      { text: ["One. ", "Two. ", "Three."], paceMs: 40 },
      { text: ["Yes, "], ending: "stall" },
    ]);
    const other = collectRun(agent.run(toRequest(), new AbortController().signal));
    const cancel = new AbortController();
    const cancelled = collectRun(agent.run(toRequest(), cancel.signal));
    await delay(60);
    cancel.abort(LEAVING);
    expect((await cancelled).error).toBe(LEAVING);
    const { events, error } = await other;
    expect(error).toBeNull();
    expect(events.at(-1)).toMatchObject({ kind: "end", finishReason: "stop" });
  });
});

describe("a cancelled run", () => {
  it("that was cancelled before it began asks the model for nothing", async () => {
    const { wire, agent } = await open("openai", [{ text: ["Yes."] }]);
    const { error } = await collectRun(agent.run(toRequest(), AbortSignal.abort(LEAVING)));
    expect(error).toBe(LEAVING);
    expect(wire.requests).toHaveLength(0);
  });

  it("tells the tool that is running", async () => {
    const { agent } = await open("openai", [callTool("search_articles", { query: "a" })]);
    const cancel = new AbortController();
    const wasTold = new Promise<boolean>((resolve) => {
      const search = createSearchTool((_input, signal) => {
        signal.addEventListener("abort", () => resolve(true));
        cancel.abort(LEAVING);
        return new Promise(() => {});
      });
      void collectRun(agent.run(toRequest({ tools: [search] }), cancel.signal));
    });
    expect(await wasTold).toBe(true);
  });

  it("does not ask a busy server again", async () => {
    const busy = await openOpenAiWire(Array.from({ length: 3 }, () => ({ status: 503 })));
    wire = busy;
    const cancel = new AbortController();
    const clock = {
      ...createHastyClock(),
      async wait(_milliseconds: number, signal: AbortSignal) {
        cancel.abort(LEAVING);
        signal.throwIfAborted();
      },
    };
    const agent = await openAgent(toModelSettings("openai", busy.baseUrl), clock);
    const { error } = await collectRun(agent.run(toRequest(), cancel.signal));
    expect(error).toBe(LEAVING);
    expect(busy.requests).toHaveLength(1);
  });
});
