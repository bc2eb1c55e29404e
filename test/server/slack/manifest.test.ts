import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../../../server/slack/render/render-help.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";

const manifest: unknown = parse(
  readFileSync(join(PROJECT_ROOT, "docs", "slack-manifest.yaml"), "utf8"),
);

/** Of Slack: each event that is subscribed to needs its scope. */
const SCOPE_OF = {
  app_mention: "app_mentions:read",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  "message.im": "im:history",
  "message.mpim": "mpim:history",
} as const;

describe("the manifest of the Slack app", () => {
  it.each(Object.entries(SCOPE_OF))("subscribes to %s and may read it", (event, scope) => {
    expect(manifest).toMatchObject({
      settings: { event_subscriptions: { bot_events: expect.arrayContaining([event]) } },
      oauth_config: { scopes: { bot: expect.arrayContaining([scope]) } },
    });
  });

  it("has the command, the buttons and socket mode", () => {
    expect(manifest).toMatchObject({
      features: { slash_commands: [{ command: COMMAND, should_escape: true }] },
      settings: { interactivity: { is_enabled: true }, socket_mode_enabled: true },
    });
  });

  it.each(["chat:write", "chat:write.public", "commands", "reactions:write"])(
    "may do what the code does: %s",
    (scope) => {
      expect(manifest).toMatchObject({
        oauth_config: { scopes: { bot: expect.arrayContaining([scope]) } },
      });
    },
  );
});
