/** The settings of the language model. */
import { z } from "zod";
import { baseUrl, secret } from "./credentials.ts";
import { wholeNumber } from "./whole-number.ts";

const PROVIDERS = ["openai", "anthropic", "ollama"] as const;
export type LanguageModelProvider = (typeof PROVIDERS)[number];

export interface LanguageModelSettings {
  readonly provider: LanguageModelProvider;
  readonly model: string;
  /** Where the provider's protocol is spoken, without a slash at its end; null: the provider's own address. */
  readonly baseUrl: string | null;
  /** A secret. Null: the server asks for none. */
  readonly apiKey: string | null;
  /** Seconds for a whole answer, tools and repeated attempts included. */
  readonly timeoutSeconds: number;
  /** Tokens that one call of the model may write. */
  readonly maxOutputTokens: number;
  /** Calls of the model that may ask for tools; one more, without tools, ends the answer. */
  readonly maxSteps: number;
}

/** The variables of the environment that make up `LanguageModelSettings`. */
export const languageModelVariables = {
  MANJAM_LLM: z
    .string()
    .regex(/^(openai|anthropic|ollama):\S+$/u, {
      error: "must be openai:MODEL, anthropic:MODEL or ollama:MODEL",
    })
    .optional(),
  MANJAM_LLM_BASE_URL: baseUrl().optional(),
  MANJAM_LLM_TIMEOUT_SECONDS: wholeNumber(1, 600).default(45),
  MANJAM_LLM_MAX_OUTPUT_TOKENS: wholeNumber(16, 32_000).default(1_200),
  MANJAM_LLM_MAX_STEPS: wholeNumber(1, 16).default(4),
  OPENAI_API_KEY: secret().optional(),
  ANTHROPIC_API_KEY: secret().optional(),
};

const variablesSchema = z.object(languageModelVariables);

/**
 * @returns the settings, null without `MANJAM_LLM`, or what is missing as a line that names the variable
 */
export function toLanguageModelSettings(
  variables: z.output<typeof variablesSchema>,
): LanguageModelSettings | null | { readonly mistake: string } {
  if (variables.MANJAM_LLM === undefined) return null;
  const colon = variables.MANJAM_LLM.indexOf(":");
  const provider = PROVIDERS.find((name) => name === variables.MANJAM_LLM?.slice(0, colon));
  if (provider === undefined) return { mistake: "MANJAM_LLM: names no provider" };
  const address = variables.MANJAM_LLM_BASE_URL?.replace(/\/+$/u, "") ?? null;
  const apiKey = {
    openai: variables.OPENAI_API_KEY,
    anthropic: variables.ANTHROPIC_API_KEY,
    ollama: undefined,
  }[provider];
  if (provider === "openai" && apiKey === undefined && address === null) {
    return {
      mistake:
        "OPENAI_API_KEY: MANJAM_LLM=openai:… needs it, unless MANJAM_LLM_BASE_URL names a server that asks for no key",
    };
  }
  if (provider === "anthropic" && apiKey === undefined) {
    return { mistake: "ANTHROPIC_API_KEY: MANJAM_LLM=anthropic:… needs it" };
  }
  return {
    provider,
    model: variables.MANJAM_LLM.slice(colon + 1),
    baseUrl: address,
    apiKey: apiKey ?? null,
    timeoutSeconds: variables.MANJAM_LLM_TIMEOUT_SECONDS,
    maxOutputTokens: variables.MANJAM_LLM_MAX_OUTPUT_TOKENS,
    maxSteps: variables.MANJAM_LLM_MAX_STEPS,
  };
}
