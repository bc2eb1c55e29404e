import { channel } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openAnsweringAgent } from "../../../server/language-model/open-answering-agent.ts";
import { silenceTracing } from "../../../server/language-model/silence-tracing.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";
import { openAnthropicWire } from "../../support/wires/anthropic-wire.ts";
import type { Wire } from "../../support/wires/model-wire.ts";
import { openOllamaWire } from "../../support/wires/ollama-wire.ts";
import {
  collectRun,
  createSearchTool,
  textOf,
  toModelSettings,
  toRequest,
} from "../../support/wires/open-agent.ts";
import { openOpenAiWire } from "../../support/wires/openai-wire.ts";
import { callTool } from "../../support/wires/turns.ts";

const WIRES = { openai: openOpenAiWire, anthropic: openAnthropicWire, ollama: openOllamaWire };
const SCRIPT = [callTool("search_articles", { query: "a" }), { text: ["Yes."] }];
const STRAY_KEY = "stray-0123456789";
const environmentBefore = { ...process.env };

let model: Wire<unknown> | null = null;
let stranger: Wire<unknown> | null = null;
afterEach(async () => {
  await model?.close();
  await stranger?.close();
  for (const name of Object.keys(process.env)) {
    if (!(name in environmentBefore)) delete process.env[name];
  }
});

/** The ports that sockets are opened to while `work` goes on. */
async function watchPorts(work: () => Promise<void>): Promise<readonly number[]> {
  const sockets: Socket[] = [];
  const opened = channel("net.client.socket");
  const remember = (message: unknown): void => {
    sockets.push((message as { readonly socket: Socket }).socket); // as Node documents it
  };
  opened.subscribe(remember);
  try {
    await work();
  } finally {
    opened.unsubscribe(remember);
  }
  return sockets.flatMap(({ remotePort }) => (remotePort === undefined ? [] : [remotePort]));
}

describe.each(["openai", "anthropic", "ollama"] as const)("an answer from %s", (provider) => {
  it("is asked of the settings' server alone, whatever the environment says", async () => {
    stranger = await openOpenAiWire([]);
    model = await WIRES[provider](SCRIPT);
    const { baseUrl } = model;
    Object.assign(process.env, {
      LANGSMITH_TRACING: "true",
      LANGSMITH_API_KEY: STRAY_KEY,
      LANGSMITH_ENDPOINT: stranger.baseUrl,
      LANGSMITH_GATEWAY: stranger.baseUrl,
      LANGCHAIN_TRACING_V2: "true",
      LANGCHAIN_ENDPOINT: stranger.baseUrl,
      LANGCHAIN_VERBOSE: "true",
      OPENAI_BASE_URL: stranger.baseUrl,
      ANTHROPIC_BASE_URL: stranger.baseUrl,
      ANTHROPIC_AUTH_TOKEN: STRAY_KEY,
      OLLAMA_BASE_URL: stranger.baseUrl,
    });
    const agent = await openAnsweringAgent({
      settings: toModelSettings(provider, baseUrl),
      promptsFolder: join(PROJECT_ROOT, "prompts"),
      environment: process.env,
    });
    const ports = await watchPorts(async () => {
      const request = toRequest({ tools: [createSearchTool()] });
      const { events } = await collectRun(agent.run(request, new AbortController().signal));
      expect(textOf(events)).toBe("Yes.");
    });
    expect(new Set(ports)).toEqual(new Set([Number(new URL(baseUrl).port)]));
    expect(stranger.requests).toHaveLength(0);
    const sent = model.requests.map(({ headers, body }) => [headers, body]);
    expect(JSON.stringify(sent)).not.toContain(STRAY_KEY);
  });
});

describe("silencing", () => {
  it("leaves the rest of the environment alone", () => {
    const environment: Record<string, string | undefined> = {
      LANGSMITH_TRACING: "true",
      LANGCHAIN_CALLBACKS_BACKGROUND: "true",
      langsmith_gateway: "1",
      LANG: "ar_JO.UTF-8",
      OPENAI_API_KEY: "kept",
    };
    silenceTracing(environment);
    expect(environment).toEqual({ LANG: "ar_JO.UTF-8", OPENAI_API_KEY: "kept" });
  });
});

describe("a server without a language model", () => {
  it("loads nothing of LangChain", () => {
    const loaded = staticImports(
      join(PROJECT_ROOT, "server", "language-model", "open-answering-agent.ts"),
    );
    expect(loaded).toContain("node:timers/promises");
    expect(loaded.filter((name) => name.includes("langchain"))).toEqual([]);
  });
});

/** What is loaded with a module: its imports and theirs, apart from those of types and those on demand. */
function staticImports(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^import (?!type )[^;]*?from "([^"]+)";/gmu,
  );
  return [...statements].flatMap(([, name = ""]) =>
    name.startsWith(".") ? staticImports(join(dirname(file), name), seen) : [name],
  );
}
