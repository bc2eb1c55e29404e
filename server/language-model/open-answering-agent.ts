/** Opens the language model of the settings; LangChain is loaded only when there is one. */
import { setTimeout as delay } from "node:timers/promises";
import type { LanguageModelSettings } from "../../core/runtime/language-model-settings.ts";
import type { AnsweringAgent } from "../answering/model/answering-agent.ts";
import { loadRefusals } from "./refusals.ts";
import { silenceTracing } from "./silence-tracing.ts";

export interface OpenAgentOptions {
  readonly settings: LanguageModelSettings;
  readonly promptsFolder: string;
  /** The process's own: LangChain reads it by itself, so what would make it tell others is taken out. */
  readonly environment: Record<string, string | undefined>;
}

/**
 * Asks nothing of the model yet: one that cannot be reached is found out when it is first used.
 * @throws Error naming what is missing among the prompts
 */
export async function openAnsweringAgent(options: OpenAgentOptions): Promise<AnsweringAgent> {
  const refuse = loadRefusals(options.promptsFolder);
  silenceTracing(options.environment);
  const { createLangChainAgent } = await import("./langchain-agent.ts");
  return createLangChainAgent({
    settings: options.settings,
    refuse,
    clock: {
      now: Date.now,
      random: Math.random,
      wait: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
    },
  });
}
