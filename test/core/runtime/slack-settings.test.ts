import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../../core/runtime/settings.ts";

const BOT = { SLACK_BOT_TOKEN: "xoxb-1" };

function linesOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment, "/srv/manjam");
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
  }
  return [];
}

describe("the settings of Slack", () => {
  it.each([
    [{}, null],
    [{ SLACK_API_URL: "http://127.0.0.1:1/api" }, null],
    [
      { ...BOT, SLACK_APP_TOKEN: "xapp-1" },
      { botToken: "xoxb-1", appToken: "xapp-1", signingSecret: null, apiUrl: null },
    ],
    [
      { ...BOT, SLACK_SIGNING_SECRET: "s3", SLACK_API_URL: "http://127.0.0.1:1/api" },
      {
        botToken: "xoxb-1",
        appToken: null,
        signingSecret: "s3",
        apiUrl: "http://127.0.0.1:1/api/",
      },
    ],
  ])("are read from the environment: %j", (environment, expected) => {
    expect(readSettings(environment, "/srv/manjam").slack).toEqual(expected);
  });

  it.each([
    [BOT, "SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN: SLACK_APP_TOKEN is set and needs it"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN: SLACK_SIGNING_SECRET is set and needs it"],
    [{ SLACK_BOT_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN: must be the token that begins with xoxb-"],
    [
      { ...BOT, SLACK_APP_TOKEN: "xoxb-1" },
      "SLACK_APP_TOKEN: must be the token that begins with xapp-",
    ],
    [{ ...BOT, SLACK_SIGNING_SECRET: "a b" }, "SLACK_SIGNING_SECRET: must be the signing secret"],
    [{ SLACK_API_URL: "ftp://slack.example" }, "SLACK_API_URL: must be an http or https address"],
  ])("tell a mistake in one line: %j", (environment, expected) => {
    const lines = linesOf(environment);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });
});
