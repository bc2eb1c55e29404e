import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../../core/runtime/settings.ts";

const KEY = "sk-0123456789abcdef";

function read(environment: Readonly<Record<string, string>>) {
  return readSettings(environment, "/srv/manjam").languageModel;
}

function linesOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
  }
  return [];
}

describe("the settings of the language model", () => {
  it("are none by default, even where there is a key", () => {
    expect(read({ OPENAI_API_KEY: KEY })).toBeNull();
  });

  it("have bounds by default", () => {
    expect(read({ MANJAM_LLM: "openai:gpt-4.1-mini", OPENAI_API_KEY: KEY })).toEqual({
      provider: "openai",
      model: "gpt-4.1-mini",
      baseUrl: null,
      apiKey: KEY,
      timeoutSeconds: 45,
      maxOutputTokens: 1_200,
      maxSteps: 4,
    });
  });

  it("take other bounds", () => {
    expect(
      read({
        MANJAM_LLM: "ollama:qwen3:8b",
        MANJAM_LLM_TIMEOUT_SECONDS: "120",
        MANJAM_LLM_MAX_OUTPUT_TOKENS: "4000",
        MANJAM_LLM_MAX_STEPS: "2",
      }),
    ).toMatchObject({ timeoutSeconds: 120, maxOutputTokens: 4_000, maxSteps: 2 });
  });

  it.each([
    ["openai:meta-llama/Llama-3.3-70B", { provider: "openai", model: "meta-llama/Llama-3.3-70B" }],
    ["anthropic:claude-haiku-4-5", { provider: "anthropic", model: "claude-haiku-4-5" }],
    ["ollama:qwen3:8b", { provider: "ollama", model: "qwen3:8b", apiKey: null }],
  ])("tell the provider from the model: %s", (value, expected) => {
    const environment = { MANJAM_LLM: value, OPENAI_API_KEY: KEY, ANTHROPIC_API_KEY: KEY };
    expect(read(environment)).toMatchObject(expected);
  });

  it("need no key for a server of one's own that speaks OpenAI's protocol", () => {
    const environment = { MANJAM_LLM: "openai:qwen3", MANJAM_LLM_BASE_URL: "http://gpu:8000/v1/" };
    expect(read(environment)).toMatchObject({ baseUrl: "http://gpu:8000/v1", apiKey: null });
  });

  it("take a key without the line break that a file leaves behind it", () => {
    const environment = { MANJAM_LLM: "openai:gpt-4.1-mini", OPENAI_API_KEY: `${KEY}\n` };
    expect(read(environment)?.apiKey).toBe(KEY);
  });
});

describe("mistakes in the settings of the language model", () => {
  const openai = { MANJAM_LLM: "openai:gpt-4.1-mini", OPENAI_API_KEY: KEY };
  it.each([
    [{ MANJAM_LLM: "gpt-4.1-mini" }, /^MANJAM_LLM: must be openai:MODEL, anthropic:MODEL or/u],
    [{ MANJAM_LLM: "openai:" }, /^MANJAM_LLM: must be/u],
    [{ MANJAM_LLM: "mistral:large" }, /^MANJAM_LLM: must be/u],
    [{ ...openai, OPENAI_API_KEY: "sk 0123" }, /^OPENAI_API_KEY: must be a key without blanks/u],
    [{ ...openai, OPENAI_API_KEY: "sk-…" }, /^OPENAI_API_KEY: must be a key without blanks/u],
    [{ MANJAM_LLM: "openai:gpt 4" }, /^MANJAM_LLM: must be/u],
    [{ MANJAM_LLM: "openai:gpt-4.1-mini" }, /^OPENAI_API_KEY: MANJAM_LLM=openai:… needs it/u],
    [{ MANJAM_LLM: "anthropic:claude-haiku-4-5" }, /^ANTHROPIC_API_KEY: .* needs it/u],
    [{ ...openai, MANJAM_LLM_BASE_URL: "gpu:8000" }, /^MANJAM_LLM_BASE_URL: must be an http/u],
    [{ ...openai, MANJAM_LLM_BASE_URL: "https://me:pw@gpu/v1" }, /^MANJAM_LLM_BASE_URL: must be/u],
    [{ ...openai, MANJAM_LLM_BASE_URL: "https://gpu/v1?key=1" }, /^MANJAM_LLM_BASE_URL: must be/u],
    [
      { ...openai, MANJAM_LLM_TIMEOUT_SECONDS: "0" },
      /^MANJAM_LLM_TIMEOUT_SECONDS: must be a whole/u,
    ],
    [{ ...openai, MANJAM_LLM_MAX_OUTPUT_TOKENS: "many" }, /^MANJAM_LLM_MAX_OUTPUT_TOKENS: must/u],
    [{ ...openai, MANJAM_LLM_MAX_STEPS: "99" }, /^MANJAM_LLM_MAX_STEPS: must be a whole number/u],
  ])("%j are told in one line", (environment, expected) => {
    const lines = linesOf(environment);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });

  it("never show a key, wherever it was put by mistake", () => {
    const lines = linesOf({
      MANJAM_LLM: KEY,
      MANJAM_LLM_BASE_URL: `https://user:${KEY}@gpu/v1`,
      MANJAM_LLM_MAX_STEPS: KEY,
    });
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain(KEY);
  });
});
