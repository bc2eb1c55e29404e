import { describe, expect, it } from "vitest";
import { BOT_USER, TEAM } from "../../support/wires/slack-wire.ts";
import { answer, deferred } from "../http/support/fakes.ts";
import { TOKENS } from "./support/open-slack.ts";
import { textOf, useScriptedSlack } from "./support/scripted-slack.ts";
import { CHANNEL, DIRECT, mention, message, nextTs, USER } from "./support/slack-payloads.ts";

const slack = useScriptedSlack();

describe("a mention", () => {
  it("is acknowledged, and answered in its thread with numbered sources", async () => {
    const ts = nextTs();
    const envelope = slack.send(mention({ text: "did it close?", ts }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields).toMatchObject({
      channel: CHANNEL,
      thread_ts: ts,
      unfurl_links: "false",
      unfurl_media: "false",
    });
    expect(posted?.authorization).toBe(`Bearer ${TOKENS.botToken}`);
    expect(textOf(posted)).toContain("It closed. [1]");
    expect(textOf(posted)).toContain("[1] Valley mine, 4 May 2024 (2 years ago)");
    expect(slack.wire.acknowledgements).toContainEqual({ envelope_id: envelope, payload: {} });
    expect(slack.asked).toMatchObject([
      { request: { question: "did it close?" }, asker: { owner: `slack:${TEAM}` } },
    ]);
  });

  it("gets eyes while it is worked on, and loses them when it is answered", async () => {
    const ts = nextTs();
    slack.send(mention({ text: "did it close?", ts }));
    const [removed] = await slack.wire.waitFor("reactions.remove");
    expect(slack.methods()).toEqual(["reactions.add", "chat.postMessage", "reactions.remove"]);
    expect(removed?.fields).toMatchObject({ channel: CHANNEL, timestamp: ts, name: "eyes" });
  });

  it("is acknowledged before it is answered", async () => {
    const held = deferred();
    slack.answerBy(async () => {
      await held.promise;
      return answer;
    });
    const envelope = slack.send(mention({ text: "slow?" }));
    await slack.wire.until(() =>
      slack.wire.acknowledgements.some(({ envelope_id }) => envelope_id === envelope),
    );
    expect(slack.methods()).not.toContain("chat.postMessage");
    held.resolve();
    await slack.wire.waitFor("reactions.remove");
  });

  it("that Slack sends three times is answered once", async () => {
    const payload = mention({ text: "again?", eventId: "EvRepeated" });
    for (const retry of [0, 1, 2]) slack.send(payload, retry);
    await slack.wire.until(() => slack.wire.acknowledgements.length === 3);
    await slack.settle();
    expect(slack.asked).toHaveLength(1);
  });

  it("that comes as a message of the channel as well is answered once", async () => {
    const ts = nextTs();
    slack.send(message({ text: `<@${BOT_USER}> both?`, ts }));
    slack.send(mention({ text: "both?", ts }));
    await slack.settle();
    expect(slack.asked).toHaveLength(1);
  });

  it("with nothing beside it is told in both languages what can be slack.asked", async () => {
    slack.send(mention({ text: "" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("/manjam your question");
    expect(textOf(posted)).toContain("اسألني عن أخبار تعدين العملات المشفرة");
    expect(slack.asked).toHaveLength(0);
  });
});

describe("what is not slack.asked", () => {
  it.each([
    ["a message of a channel that mentions nobody", message({ text: "lunch?" })],
    ["an edit", message({ text: "x", fields: { subtype: "message_changed" } })],
    ["a mention that was edited in", mention({ text: "x", fields: { edited: { user: USER } } })],
    ["a deleted message", message({ text: "", fields: { subtype: "message_deleted" } })],
    ["a message of another bot", mention({ text: "x", fields: { bot_id: "B1" } })],
    ["its own message", message({ text: "x", channel: DIRECT, fields: { user: BOT_USER } })],
    ["somebody who joins", message({ text: "joined", fields: { subtype: "channel_join" } })],
  ])("is not answered: %s", async (_what, payload) => {
    const envelope = slack.send(payload);
    await slack.settle();
    expect(slack.asked).toHaveLength(0);
    expect(slack.wire.acknowledgements.map(({ envelope_id }) => envelope_id)).toContain(envelope);
  });
});

describe("a direct message", () => {
  it("that only gives thanks for an answer is left alone", async () => {
    const ts = nextTs();
    slack.send(message({ text: "did it close?", channel: DIRECT, ts }));
    await slack.wire.waitFor("reactions.remove");
    slack.send(message({ text: "Thank you!", channel: DIRECT, thread: ts }));
    await slack.settle();
    expect(slack.asked).toHaveLength(1);
  });

  it("needs no mention", async () => {
    const ts = nextTs();
    slack.send(message({ text: "هل أُغلق؟", channel: DIRECT, ts }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields).toMatchObject({ channel: DIRECT, thread_ts: ts });
    expect(slack.asked).toMatchObject([{ request: { question: "هل أُغلق؟" } }]);
  });
});
