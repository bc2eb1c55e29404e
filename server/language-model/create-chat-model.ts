/** LangChain's chat model for each provider. */
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { LanguageModelSettings } from "../../core/runtime/language-model-settings.ts";

/** Ollama would cut a longer prompt at 4,096 tokens without a word, the instructions first. */
const OLLAMA_CONTEXT_TOKENS = 16_384;
/** These OpenAI models take no temperature but their own. */
const OPENAI_REASONING_MODEL = /^(o\d|gpt-5(?!-chat))/u;

/** Makes a model for one run, which reaches its server through `fetchModel`. */
export type ChatModelFactory = (fetchModel: typeof fetch) => BaseChatModel;

/**
 * Loads the provider's package. Every model answers at temperature 0 where it takes one, within
 * `settings.maxOutputTokens`, and retries nothing itself: `fetchModel` does.
 * What addresses and keys the environment holds for the packages is not used, only the settings are.
 */
export async function loadChatModelFactory(
  settings: LanguageModelSettings,
): Promise<ChatModelFactory> {
  switch (settings.provider) {
    case "openai":
      return loadOpenAi(settings);
    case "anthropic":
      return loadAnthropic(settings);
    case "ollama":
      return loadOllama(settings);
  }
}

async function loadOpenAi(settings: LanguageModelSettings): Promise<ChatModelFactory> {
  const { OpenAiChatModel } = await import("./openai-chat-model.ts");
  const { model, baseUrl, maxOutputTokens } = settings;
  // The client insists on a key; servers that need none do not look at it.
  const apiKey = settings.apiKey ?? "none";
  return (fetchModel) =>
    new OpenAiChatModel({
      model,
      apiKey,
      maxTokens: maxOutputTokens,
      maxRetries: 0,
      ...(OPENAI_REASONING_MODEL.test(model) ? {} : { temperature: 0 }),
      configuration: {
        baseURL: baseUrl ?? "https://api.openai.com/v1",
        fetch: fetchModel,
        logLevel: "off", // it would print what it cannot parse
      },
    });
}

async function loadAnthropic(settings: LanguageModelSettings): Promise<ChatModelFactory> {
  const { ChatAnthropic } = await import("@langchain/anthropic");
  const { model, baseUrl, apiKey, maxOutputTokens } = settings;
  return (fetchModel) => {
    const fields = {
      model,
      apiKey: apiKey ?? "none",
      anthropicApiUrl: baseUrl ?? "https://api.anthropic.com",
      maxTokens: maxOutputTokens,
      maxRetries: 0,
      clientOptions: { fetch: fetchModel, authToken: null, logLevel: "off" as const },
    };
    const withTemperature = new ChatAnthropic({ ...fields, temperature: 0 });
    try {
      withTemperature.invocationParams();
      return withTemperature;
    } catch {
      return new ChatAnthropic(fields); // newer models take no temperature but their own
    }
  };
}

async function loadOllama(settings: LanguageModelSettings): Promise<ChatModelFactory> {
  const { ChatOllama } = await import("@langchain/ollama");
  const { model, baseUrl, maxOutputTokens } = settings;
  return (fetchModel) =>
    new ChatOllama({
      model,
      baseUrl: baseUrl ?? "http://127.0.0.1:11434",
      numPredict: maxOutputTokens,
      numCtx: OLLAMA_CONTEXT_TOKENS,
      temperature: 0,
      maxRetries: 0,
      fetch: fetchModel,
    });
}
