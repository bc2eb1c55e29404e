import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../../core/runtime/settings.ts";

const ROOT = "/srv/manjam";
const KEY = "0123456789abcdef";

function linesOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment, ROOT);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
  }
  return [];
}

describe("settings", () => {
  it("have defaults that work on one machine without a key", () => {
    expect(readSettings({}, ROOT)).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      onLoopback: true,
      index: join(ROOT, "data", "index"),
      indexIsRemote: false,
      embedder: join(ROOT, "models", "manjam-e5-small-ar-en"),
      apiKeys: [],
      rateLimit: null,
      showFullText: true,
      logQuestions: false,
    });
  });

  it("count an empty variable as unset", () => {
    expect(readSettings({ PORT: " ", MANJAM_API_KEYS: "" }, ROOT).port).toBe(3000);
  });

  it.each(["s3://bucket/index", "gs://bucket/index", "az://box/index", "db://name"])(
    "take %s for an index elsewhere",
    (address) => {
      const settings = readSettings({ MANJAM_INDEX: address }, ROOT);
      expect(settings).toMatchObject({ index: address, indexIsRemote: true });
    },
  );

  it("tell keys that may write from those that only read", () => {
    const { apiKeys } = readSettings({ MANJAM_API_KEYS: `${KEY}, ${KEY}2:write` }, ROOT);
    expect(apiKeys).toEqual([
      { key: KEY, canWrite: false },
      { key: `${KEY}2`, canWrite: true },
    ]);
  });

  it.each([
    [{}, null],
    [{ MANJAM_API_KEYS: KEY }, 60],
    [{ HOST: "0.0.0.0", MANJAM_API_KEYS: KEY }, 60],
    [{ MANJAM_RATE_LIMIT: "7" }, 7],
  ])("limit requests where there are keys: %j → %s", (environment, expected) => {
    expect(readSettings(environment, ROOT).rateLimit).toBe(expected);
  });

  it("show whole articles beyond this machine only when told to", () => {
    const beyond = { HOST: "0.0.0.0", MANJAM_API_KEYS: KEY };
    expect(readSettings(beyond, ROOT).showFullText).toBe(false);
    expect(readSettings({ ...beyond, MANJAM_SHOW_FULL_TEXT: "on" }, ROOT).showFullText).toBe(true);
  });
});

describe("mistakes in the settings", () => {
  it.each([
    [{ PORT: "abc" }, "PORT: must be a whole number from 0 to 65535"],
    [{ PORT: "70000" }, "PORT: must be a whole number from 0 to 65535"],
    [{ PORT: "80.5" }, "PORT: must be a whole number from 0 to 65535"],
    [{ MANJAM_RATE_LIMIT: "0" }, "MANJAM_RATE_LIMIT: must be a whole number from 1 to 1000000"],
    [{ MANJAM_LOG_QUESTIONS: "maybe" }, "MANJAM_LOG_QUESTIONS: must be on or off"],
    [{ MANJAM_CORS_ORIGINS: "news.example" }, /^MANJAM_CORS_ORIGINS: each must be an origin/],
    [{ HOST: "0.0.0.0" }, /^HOST: listening beyond this machine needs MANJAM_API_KEYS/],
  ])("%j are told in one line", (environment, expected) => {
    const lines = linesOf(environment);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });

  it("are told all at once, and never with a secret's value", () => {
    const lines = linesOf({ PORT: "abc", MANJAM_API_KEYS: "hunter2" });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("hunter2");
  });
});
