import { describe, expect, it } from "vitest";
import { answer, deferred, untilAborted } from "../http/support/fakes.ts";
import { openSlack } from "./support/open-slack.ts";
import { textOf, useScriptedSlack } from "./support/scripted-slack.ts";
import { mention, sendOverSocket } from "./support/slack-payloads.ts";

const slack = useScriptedSlack();

describe("the log", () => {
  it("has neither tokens, tickets nor questions in it", async () => {
    slack.wire.answerNext("chat.postMessage", { status: 500, body: {} });
    slack.send(mention({ text: "an unmistakable question?" }));
    await slack.wire.waitFor("reactions.remove");
    const log = slack.opened.logLines.join("");
    expect(log).toContain("question from Slack");
    expect(log).not.toMatch(/xoxb-|xapp-|signing-0|secret-ticket|unmistakable/u);
  });
});

describe("the connection", () => {
  it("is opened again when it breaks, and questions are answered as before", async () => {
    const before = slack.wire.connections;
    slack.wire.cut();
    await slack.wire.until(() => slack.wire.connections === before + 1);
    slack.send(mention({ text: "did it close?" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("It closed. [1]");
  });

  it("outlives a Slack that answers a reconnection with errors", async () => {
    const before = slack.wire.connections;
    slack.wire.answerNext("apps.connections.open", { status: 503, body: {} });
    slack.wire.answerNext("apps.connections.open", { body: { ok: false, error: "fatal_error" } });
    slack.wire.cut();
    await slack.wire.until(() => slack.wire.connections === before + 1);
    expect(slack.countOf("apps.connections.open")).toBe(3);
  });

  it("is refused with a clear word where a token is wrong", async () => {
    slack.wire.answerNext("auth.test", { body: { ok: false, error: "invalid_auth" } });
    const opening = openSlack({ answering: { ask: async function* () {} }, wire: slack.wire });
    await expect(opening).rejects.toThrow("SLACK_BOT_TOKEN: Slack refuses it (invalid_auth)");
    slack.wire.answerNext("apps.connections.open", { body: { ok: false, error: "invalid_auth" } });
    const again = openSlack({ answering: { ask: async function* () {} }, wire: slack.wire });
    await expect(again).rejects.toThrow("SLACK_APP_TOKEN: Slack refuses it (invalid_auth)");
  });
});

describe("a shutdown", () => {
  it("lets a running answer end", async () => {
    const held = deferred();
    const other = await openSlack({
      answering: {
        async *ask() {
          await held.promise;
          yield { event: "done", data: answer };
        },
      },
    });
    sendOverSocket(other.wire, mention({ text: "slow?" }));
    await other.wire.waitFor("reactions.add");
    const closed = other.front.close();
    held.resolve();
    await closed;
    expect(other.wire.calls.map(({ method }) => method)).toEqual(
      expect.arrayContaining(["chat.postMessage", "reactions.remove"]),
    );
    await other.wire.close();
  });

  it("tells in the thread that an answer was given up, and takes the eyes away", async () => {
    const other = await openSlack({
      answering: {
        async *ask(_request, signal) {
          await untilAborted(signal);
          yield* [];
        },
      },
      graceMs: 20,
    });
    sendOverSocket(other.wire, mention({ text: "slow?" }));
    await other.wire.waitFor("reactions.add");
    await other.front.close();
    const [posted] = await other.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("The server is shutting down");
    await other.wire.waitFor("reactions.remove");
    await other.wire.close();
  });
});
