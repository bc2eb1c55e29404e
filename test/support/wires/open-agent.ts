/** The real agent on a local server in the place of a model's. */
import { join } from "node:path";
import { z } from "zod";
import type {
  LanguageModelProvider,
  LanguageModelSettings,
} from "../../../core/runtime/language-model-settings.ts";
import type {
  AgentEvent,
  AgentRequest,
  AgentTool,
  AnsweringAgent,
} from "../../../server/answering/model/answering-agent.ts";
import { createLangChainAgent } from "../../../server/language-model/langchain-agent.ts";
import type { ConnectionClock } from "../../../server/language-model/model-connection.ts";
import { loadRefusals } from "../../../server/language-model/refusals.ts";
import { PROJECT_ROOT } from "../project-root.ts";

/** Looks like a key, so that a test can look for it in what is told. */
export const SECRET_KEY = "sk-test-0123456789abcdef";

export function toModelSettings(
  provider: LanguageModelProvider,
  baseUrl: string,
  changes: Partial<LanguageModelSettings> = {},
): LanguageModelSettings {
  return {
    provider,
    model: "scripted",
    baseUrl,
    apiKey: SECRET_KEY,
    timeoutSeconds: 20,
    maxOutputTokens: 1_200,
    maxSteps: 4,
    ...changes,
  };
}

/** Waits for nothing; `waits` are the milliseconds that it was asked for. */
export function createHastyClock(): ConnectionClock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.parse("2025-11-21T09:00:00Z"),
    random: () => 0,
    async wait(milliseconds) {
      waits.push(milliseconds);
    },
  };
}

export function openAgent(
  settings: LanguageModelSettings,
  clock: ConnectionClock = createHastyClock(),
): Promise<AnsweringAgent> {
  const refuse = loadRefusals(join(PROJECT_ROOT, "prompts"));
  return createLangChainAgent({ settings, refuse, clock });
}

const querySchema = z.strictObject({ query: z.string() });

/** A tool that answers what `run` returns, and keeps the inputs that it was called with. */
export function createSearchTool(
  run: AgentTool<typeof querySchema>["run"] = async ({ query }) => ({ found: query }),
): AgentTool<typeof querySchema> & { readonly inputs: readonly unknown[] } {
  const inputs: unknown[] = [];
  return {
    inputs,
    name: "search_articles",
    description: "Searches the articles.",
    schema: querySchema,
    run(input, signal) {
      inputs.push(input);
      return run(input, signal);
    },
  };
}

export function toRequest(changes: Partial<AgentRequest> = {}): AgentRequest {
  return {
    system: "Answer from the sources.",
    messages: [{ role: "user", text: "What is the hashrate?" }],
    tools: [],
    ...changes,
  };
}

/** All events of a run; what it threw comes last as `error`. */
export async function collectRun(
  run: AsyncIterable<AgentEvent>,
): Promise<{ readonly events: readonly AgentEvent[]; readonly error: unknown }> {
  const events: AgentEvent[] = [];
  try {
    for await (const event of run) events.push(event);
  } catch (error) {
    return { events, error };
  }
  return { events, error: null };
}

/** The answer, without what was withdrawn. */
export function textOf(events: readonly AgentEvent[]): string {
  return events.reduce((text, event) => {
    if (event.kind === "text-withdrawn") return "";
    return event.kind === "text" ? text + event.text : text;
  }, "");
}
