/** Memory over many streamed conversations with a language model: `npx tsx --expose-gc eval/bench/measure-llm-memory.ts`. */
import { setTimeout as delay } from "node:timers/promises";
import type { LanguageModelProvider } from "../../core/runtime/language-model-settings.ts";
import { openAnthropicWire } from "../../test/support/wires/anthropic-wire.ts";
import {
  collectRun,
  createSearchTool,
  openAgent,
  toModelSettings,
  toRequest,
} from "../../test/support/wires/open-agent.ts";
import { openOllamaWire } from "../../test/support/wires/ollama-wire.ts";
import { openOpenAiWire } from "../../test/support/wires/openai-wire.ts";
import { callTool, type Turn } from "../../test/support/wires/turns.ts";

const WIRES = { openai: openOpenAiWire, anthropic: openAnthropicWire, ollama: openOllamaWire };
const RUNS = 500;
const EVERY = 100;
/** Runs before the first reading, until everything is loaded and compiled. */
const WARM_UP = 400;
/** Every so many runs one is cancelled in the middle, and one is cut off by the server. */
const MISHAP_EVERY = 10;

const ANSWER = Array.from({ length: 120 }, (_, index) => `كلمة ${index} `);
const LONG_LIVED = new AbortController();

for (const provider of ["openai", "anthropic", "ollama"] as const) {
  const readings = await measure(provider);
  const [first = 0] = readings;
  const last = readings.at(-1) ?? 0;
  const shown = readings.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ");
  const growth = ((last / first - 1) * 100).toFixed(1);
  process.stdout.write(`${provider}: heap ${shown} MB over ${RUNS} runs (${growth} %)\n`);
}

/** Bytes of the heap after each stretch of runs, garbage left out. */
async function measure(provider: LanguageModelProvider): Promise<readonly number[]> {
  let turns: readonly Turn[] = [];
  const wire = await WIRES[provider](() => {
    const [turn = { status: 400 }, ...rest] = turns;
    turns = rest;
    return turn;
  });
  const agent = await openAgent(toModelSettings(provider, wire.baseUrl));
  const readings: number[] = [];
  for (let run = 1 - WARM_UP; run <= RUNS; run += 1) {
    turns = scriptOf(run);
    const signal = run % MISHAP_EVERY === 5 ? AbortSignal.timeout(20) : LONG_LIVED.signal;
    await collectRun(agent.run(toRequest({ tools: [createSearchTool()] }), signal));
    wire.forget();
    if (run >= 0 && run % EVERY === 0) readings.push(await readHeap());
  }
  await wire.close();
  return readings;
}

function scriptOf(run: number): readonly Turn[] {
  const search = callTool("search_articles", { query: "معدل الهاش" });
  if (run % MISHAP_EVERY === 5) return [search, { text: ANSWER, ending: "stall" }];
  if (run % MISHAP_EVERY === 0) return [search, { text: ANSWER, ending: "cut" }];
  return [search, { text: ANSWER, usage: { input: 1, output: 1 } }];
}

async function readHeap(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error("needs node's --expose-gc");
  for (let round = 0; round < 4; round += 1) {
    await delay(30);
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}
