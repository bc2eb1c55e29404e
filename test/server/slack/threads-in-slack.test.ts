import { describe, expect, it } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { BOT_USER, TEAM } from "../../support/wires/slack-wire.ts";
import { textOf, useScriptedSlack } from "./support/scripted-slack.ts";
import { CHANNEL, mention, message, nextTs, USER } from "./support/slack-payloads.ts";

const slack = useScriptedSlack();

describe("a thread", () => {
  it("is one conversation: a follow-up keeps its context (onyx 1496)", async () => {
    const ts = nextTs();
    slack.send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    slack.send(mention({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove", 2);
    const [first, second] = slack.asked.map(({ request }) => request.conversationId);
    expect(first).toBe(`slack:${TEAM}:${CHANNEL}:${ts}`);
    expect(second).toBe(first);
  });

  it("that began with a question to the bot is answered without a mention", async () => {
    const ts = nextTs();
    slack.send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    slack.send(message({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove", 2);
    expect(slack.asked.map(({ request }) => request.question)).toEqual(["first?", "and in Iran?"]);
    expect(slack.methods()).not.toContain("conversations.replies");
  });

  it("from before a restart is looked up in Slack", async () => {
    const ts = nextTs();
    slack.wire.putMessage(CHANNEL, ts, { user: USER, text: `<@${BOT_USER}> first?`, ts });
    slack.send(message({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove");
    expect(slack.asked).toMatchObject([{ request: { question: "and in Iran?" } }]);
  });

  it.each([
    ["that is said to somebody else", "<@U0COLLEAGUE> what do you think?"],
    ["that is said to the channel", "<!here> look"],
    ["that only gives thanks", "Thanks a lot! :tada:"],
    ["that only gives thanks in Arabic", "شكرًا جزيلًا"],
  ])("is left to its people where a reply comes %s", async (_what, text) => {
    const ts = nextTs();
    slack.send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    slack.send(message({ text, thread: ts }));
    await slack.settle();
    expect(slack.asked).toHaveLength(1);
  });

  it("of others needs a mention for each question", async () => {
    const ts = nextTs();
    slack.wire.putMessage(CHANNEL, ts, { user: USER, text: "What a day.", ts });
    slack.send(mention({ text: "one?", thread: ts }));
    await slack.wire.waitFor("reactions.remove");
    slack.send(message({ text: "two?", thread: ts }));
    await slack.settle();
    expect(slack.asked.map(({ request }) => request.question)).toEqual(["one?"]);
  });
});

describe("an error", () => {
  it("is told in the thread, in the language of the question, and the eyes go (onyx 11615)", async () => {
    slack.answerBy(() => {
      throw new ProblemError("index-empty", { en: "No articles yet.", ar: "لا توجد مقالات بعد." });
    });
    const ts = nextTs();
    slack.send(mention({ text: "هل أُغلق المنجم؟", ts }));
    await slack.wire.waitFor("reactions.remove");
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields["thread_ts"]).toBe(ts);
    expect(textOf(posted)).toContain("لا توجد مقالات بعد.");
  });

  it("of the server tells nothing but an id, which stands in the log", async () => {
    slack.answerBy(() => {
      throw new Error("password=hunter2 at /srv/manjam");
    });
    slack.send(mention({ text: "did it close?" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    const id = /Request id: (\S+)/u.exec(textOf(posted))?.[1] ?? "none";
    expect(textOf(posted)).not.toMatch(/hunter2|srv/u);
    expect(slack.opened.logLines.join("")).toContain(id);
  });

  it("of a question that is too long says so", async () => {
    slack.send(mention({ text: "why ".repeat(600) }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("at most 2,000 are allowed");
  });

  it.each(["missing_scope", "already_reacted"])(
    "of the reaction (%s) does not hide the answer",
    async (error) => {
      slack.wire.answerNext("reactions.add", { body: { ok: false, error } });
      slack.wire.answerNext("reactions.remove", { body: { ok: false, error: "no_reaction" } });
      slack.send(mention({ text: "did it close?" }));
      const [posted] = await slack.wire.waitFor("chat.postMessage");
      expect(textOf(posted)).toContain("It closed. [1]");
      await slack.wire.waitFor("reactions.remove");
    },
  );

  it("of Slack's rate limit is waited out", async () => {
    slack.wire.answerNext("chat.postMessage", { status: 429, headers: { "Retry-After": "1" } });
    slack.send(mention({ text: "did it close?" }));
    const posted = await slack.wire.waitFor("chat.postMessage", 2);
    expect(textOf(posted[1])).toContain("It closed. [1]");
    await slack.wire.waitFor("reactions.remove");
  });

  it("of Slack about the blocks leaves at least the text", async () => {
    const refusal = { body: { ok: false, error: "msg_blocks_too_long" } };
    slack.wire.answerNext("chat.postMessage", refusal);
    slack.wire.answerNext("chat.postMessage", refusal);
    slack.send(mention({ text: "did it close?" }));
    const posted = await slack.wire.waitFor("chat.postMessage", 3);
    expect(posted[2]?.fields["blocks"]).toBeUndefined();
    expect(textOf(posted[2])).toContain("It closed. [1]");
    await slack.wire.waitFor("reactions.remove");
  });
});
