import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AskRequest, AskResponse } from "../../../core/contract/ask.ts";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import type { Asker } from "../../../server/answering/question-answering.ts";
import { BOT_USER, TEAM, type SlackCall } from "../../support/wires/slack-wire.ts";
import { answer, untilAborted } from "../http/support/fakes.ts";
import { openSlack, TOKENS, type OpenedSlack } from "./support/open-slack.ts";
import {
  CHANNEL,
  click,
  command,
  DIRECT,
  mention,
  message,
  nextTs,
  sendOverSocket,
  USER,
} from "./support/slack-payloads.ts";

let slack: OpenedSlack;
const asked: { request: AskRequest; asker: Asker | undefined }[] = [];
let respond: (request: AskRequest, signal: AbortSignal) => AskResponse | Promise<AskResponse>;
let answers = 0;

beforeAll(async () => {
  slack = await openSlack({
    answering: {
      async *ask(request, signal, asker) {
        asked.push({ request, asker });
        const data = await respond(request, signal);
        yield { event: "done", data };
      },
    },
  });
});
afterAll(async () => {
  await slack.front.close();
  await slack.wire.close();
});
beforeEach(() => {
  slack.wire.forget();
  slack.logLines.length = 0;
  slack.feedback.length = 0;
  asked.length = 0;
  respond = (request) => {
    answers += 1;
    return { ...answer, id: `answer-${answers}`, question: request.question };
  };
});

// What one test began is not to be told by the calls of the next.
afterEach(async () => {
  const countOf = (name: string) => methods().filter((method) => method === name).length;
  await slack.wire.until(() => countOf("reactions.add") === countOf("reactions.remove"));
});

const send = (payload: ReturnType<typeof mention>, retry = 0) =>
  sendOverSocket(slack.wire, payload, retry);
const methods = () => slack.wire.calls.map(({ method }) => method);
const textOf = (call: SlackCall | undefined) => String(call?.fields["text"]);

/** Once everything that was sent before has been taken up: a later message was answered. */
async function settle(): Promise<void> {
  const before = slack.wire.calls.filter(({ method }) => method === "reactions.remove").length;
  send(message({ text: "settled?", channel: DIRECT }));
  await slack.wire.waitFor("reactions.remove", before + 1);
  asked.splice(
    asked.findIndex(({ request }) => request.question === "settled?"),
    1,
  );
}

describe("a mention", () => {
  it("is acknowledged, and answered in its thread with numbered sources", async () => {
    const ts = nextTs();
    const envelope = send(mention({ text: "did it close?", ts }));
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
    expect(asked).toMatchObject([
      { request: { question: "did it close?" }, asker: { owner: `slack:${TEAM}` } },
    ]);
  });

  it("gets eyes while it is worked on, and loses them when it is answered", async () => {
    const ts = nextTs();
    send(mention({ text: "did it close?", ts }));
    const [removed] = await slack.wire.waitFor("reactions.remove");
    expect(methods()).toEqual(["reactions.add", "chat.postMessage", "reactions.remove"]);
    expect(removed?.fields).toMatchObject({ channel: CHANNEL, timestamp: ts, name: "eyes" });
  });

  it("is acknowledged before it is answered", async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    respond = async () => {
      await held;
      return answer;
    };
    const envelope = send(mention({ text: "slow?" }));
    await slack.wire.until(() =>
      slack.wire.acknowledgements.some(({ envelope_id }) => envelope_id === envelope),
    );
    expect(methods()).not.toContain("chat.postMessage");
    finish();
    await slack.wire.waitFor("reactions.remove");
  });

  it("that Slack sends three times is answered once", async () => {
    const payload = mention({ text: "again?", eventId: "EvRepeated" });
    for (const retry of [0, 1, 2]) send(payload, retry);
    await slack.wire.until(() => slack.wire.acknowledgements.length === 3);
    await settle();
    expect(asked).toHaveLength(1);
  });

  it("that comes as a message of the channel as well is answered once", async () => {
    const ts = nextTs();
    send(message({ text: `<@${BOT_USER}> both?`, ts }));
    send(mention({ text: "both?", ts }));
    await settle();
    expect(asked).toHaveLength(1);
  });

  it("with nothing beside it is told in both languages what can be asked", async () => {
    send(mention({ text: "" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("/manjam your question");
    expect(textOf(posted)).toContain("اسألني عن أخبار تعدين العملات المشفرة");
    expect(asked).toHaveLength(0);
  });
});

describe("what is not asked", () => {
  it.each([
    ["a message of a channel that mentions nobody", message({ text: "lunch?" })],
    ["an edit", message({ text: "x", fields: { subtype: "message_changed" } })],
    ["a mention that was edited in", mention({ text: "x", fields: { edited: { user: USER } } })],
    ["a deleted message", message({ text: "", fields: { subtype: "message_deleted" } })],
    ["a message of another bot", mention({ text: "x", fields: { bot_id: "B1" } })],
    ["its own message", message({ text: "x", channel: DIRECT, fields: { user: BOT_USER } })],
    ["somebody who joins", message({ text: "joined", fields: { subtype: "channel_join" } })],
  ])("is not answered: %s", async (_what, payload) => {
    const envelope = send(payload);
    await settle();
    expect(asked).toHaveLength(0);
    expect(slack.wire.acknowledgements.map(({ envelope_id }) => envelope_id)).toContain(envelope);
  });
});

describe("a direct message", () => {
  it("needs no mention", async () => {
    const ts = nextTs();
    send(message({ text: "هل أُغلق؟", channel: DIRECT, ts }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields).toMatchObject({ channel: DIRECT, thread_ts: ts });
    expect(asked).toMatchObject([{ request: { question: "هل أُغلق؟" } }]);
  });
});

describe("a thread", () => {
  it("is one conversation: a follow-up keeps its context (onyx 1496)", async () => {
    const ts = nextTs();
    send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    send(mention({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove", 2);
    const [first, second] = asked.map(({ request }) => request.conversationId);
    expect(first).toBe(`slack:${TEAM}:${CHANNEL}:${ts}`);
    expect(second).toBe(first);
  });

  it("that began with a question to the bot is answered without a mention", async () => {
    const ts = nextTs();
    send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    send(message({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove", 2);
    expect(asked.map(({ request }) => request.question)).toEqual(["first?", "and in Iran?"]);
    expect(methods()).not.toContain("conversations.replies");
  });

  it("from before a restart is looked up in Slack", async () => {
    const ts = nextTs();
    slack.wire.putMessage(CHANNEL, ts, { user: USER, text: `<@${BOT_USER}> first?`, ts });
    send(message({ text: "and in Iran?", thread: ts }));
    await slack.wire.waitFor("reactions.remove");
    expect(asked).toMatchObject([{ request: { question: "and in Iran?" } }]);
  });

  it.each([
    ["that is said to somebody else", "<@U0COLLEAGUE> what do you think?"],
    ["that is said to the channel", "<!here> look"],
    ["that only gives thanks", "Thanks a lot! :tada:"],
    ["that only gives thanks in Arabic", "شكرًا جزيلًا"],
  ])("is left to its people where a reply comes %s", async (_what, text) => {
    const ts = nextTs();
    send(mention({ text: "first?", ts }));
    await slack.wire.waitFor("reactions.remove");
    send(message({ text, thread: ts }));
    await settle();
    expect(asked).toHaveLength(1);
  });

  it("of others needs a mention for each question", async () => {
    const ts = nextTs();
    slack.wire.putMessage(CHANNEL, ts, { user: USER, text: "What a day.", ts });
    send(mention({ text: "one?", thread: ts }));
    await slack.wire.waitFor("reactions.remove");
    send(message({ text: "two?", thread: ts }));
    await settle();
    expect(asked.map(({ request }) => request.question)).toEqual(["one?"]);
  });
});

describe("an error", () => {
  it("is told in the thread, in the language of the question, and the eyes go (onyx 11615)", async () => {
    respond = () => {
      throw new ProblemError("index-empty", { en: "No articles yet.", ar: "لا توجد مقالات بعد." });
    };
    const ts = nextTs();
    send(mention({ text: "هل أُغلق المنجم؟", ts }));
    await slack.wire.waitFor("reactions.remove");
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields["thread_ts"]).toBe(ts);
    expect(textOf(posted)).toContain("لا توجد مقالات بعد.");
  });

  it("of the server tells nothing but an id, which stands in the log", async () => {
    respond = () => {
      throw new Error("password=hunter2 at /srv/manjam");
    };
    send(mention({ text: "did it close?" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    const id = /Request id: (\S+)/u.exec(textOf(posted))?.[1] ?? "none";
    expect(textOf(posted)).not.toMatch(/hunter2|srv/u);
    expect(slack.logLines.join("")).toContain(id);
  });

  it("of a question that is too long says so", async () => {
    send(mention({ text: "why ".repeat(600) }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("at most 2,000 are allowed");
  });

  it.each(["missing_scope", "already_reacted"])(
    "of the reaction (%s) does not hide the answer",
    async (error) => {
      slack.wire.answerNext("reactions.add", { body: { ok: false, error } });
      slack.wire.answerNext("reactions.remove", { body: { ok: false, error: "no_reaction" } });
      send(mention({ text: "did it close?" }));
      const [posted] = await slack.wire.waitFor("chat.postMessage");
      expect(textOf(posted)).toContain("It closed. [1]");
      await slack.wire.waitFor("reactions.remove");
    },
  );

  it("of Slack's rate limit is waited out", async () => {
    slack.wire.answerNext("chat.postMessage", { status: 429, headers: { "Retry-After": "1" } });
    send(mention({ text: "did it close?" }));
    const posted = await slack.wire.waitFor("chat.postMessage", 2);
    expect(textOf(posted[1])).toContain("It closed. [1]");
    await slack.wire.waitFor("reactions.remove");
  });

  it("of Slack about the blocks leaves at least the text", async () => {
    const refusal = { body: { ok: false, error: "msg_blocks_too_long" } };
    slack.wire.answerNext("chat.postMessage", refusal);
    slack.wire.answerNext("chat.postMessage", refusal);
    send(mention({ text: "did it close?" }));
    const posted = await slack.wire.waitFor("chat.postMessage", 3);
    expect(posted[2]?.fields["blocks"]).toBeUndefined();
    expect(textOf(posted[2])).toContain("It closed. [1]");
    await slack.wire.waitFor("reactions.remove");
  });
});

describe("the command", () => {
  it("answers the asker alone, and repeats the question", async () => {
    send(command("did it close?", slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(response?.fields["response_type"]).toBe("ephemeral");
    expect(textOf(response)).toContain("Only you can see this answer.\n> did it close?");
    expect(textOf(response)).toContain("[1] Valley mine");
    expect(JSON.stringify(response?.fields["blocks"])).toContain("Show everyone");
    expect(methods()).not.toContain("chat.postMessage");
  });

  it("tells an error to the asker alone", async () => {
    respond = () => {
      throw new ProblemError("overloaded", { en: "Too many.", ar: "كثير." });
    };
    send(command("did it close?", slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(response?.fields["response_type"]).toBe("ephemeral");
    expect(textOf(response)).toContain("Too many.");
  });

  it.each(["", "help", "مساعدة"])("explains itself when it is given %j", async (text) => {
    send(command(text, slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(textOf(response)).toContain("/manjam your question");
  });

  it("goes on with what the same person asked there before", async () => {
    send(command("did it close?", slack.wire.responseUrl()));
    send(command("and when?", slack.wire.responseUrl()));
    await slack.wire.waitFor("response_url", 2);
    const ids = asked.map(({ request }) => request.conversationId);
    expect(ids).toEqual(Array(2).fill(`slack:${TEAM}:${CHANNEL}:${USER}`));
  });
});

describe("show everyone", () => {
  async function askPrivately(): Promise<string> {
    send(command("did it close?", slack.wire.responseUrl()));
    await slack.wire.waitFor("response_url");
    slack.wire.forget();
    return `answer-${answers}`;
  }
  const show = (value: string) =>
    click({
      action: "manjam_show_everyone",
      value,
      label: "Show everyone",
      responseUrl: slack.wire.responseUrl(),
      isEphemeral: true,
    });

  it("posts the answer to the channel and takes the private one away", async () => {
    send(show(await askPrivately()));
    const [removed] = await slack.wire.waitFor("response_url");
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields["channel"]).toBe(CHANNEL);
    expect(textOf(posted)).toContain(`<@${USER}> asked:\n> did it close?`);
    expect(textOf(posted)).toContain("It closed. [1]");
    expect(JSON.stringify(posted?.fields["blocks"])).not.toContain("Show everyone");
    expect(removed?.fields).toEqual({ delete_original: true });
  });

  it("posts once, however often it is pressed", async () => {
    const id = await askPrivately();
    send(show(id));
    send(show(id));
    await settle();
    expect(methods().filter((method) => method === "chat.postMessage")).toHaveLength(2);
  });

  it("begins a thread that goes on from the answer", async () => {
    send(show(await askPrivately()));
    await slack.wire.waitFor("response_url");
    const posted = slack.wire.calls.find(({ method }) => method === "chat.postMessage");
    expect(posted).toBeDefined();
    await settle();
    const found = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        slack.conversations.load(
          `slack:${TEAM}`,
          `slack:${TEAM}:${CHANNEL}:${1_764_000_000 + index}.000100`,
        ),
      ),
    );
    expect(found.flat().at(-1)).toMatchObject({ question: "did it close?" });
  });

  it("answers by the command's address where the bot is no member", async () => {
    const id = await askPrivately();
    slack.wire.answerNext("chat.postMessage", { body: { ok: false, error: "not_in_channel" } });
    send(show(id));
    const [shown, removed] = await slack.wire.waitFor("response_url", 2);
    expect(shown?.fields).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(removed?.fields).toEqual({ delete_original: true });
  });

  it("says so when the answer is no longer kept", async () => {
    send(show("forgotten"));
    const [response] = await slack.wire.waitFor("response_url");
    expect(textOf(response)).toBe("This answer is no longer kept. Ask the question again.");
  });
});

describe("a rating", () => {
  const rate = (action: string, value: string, changes: { readonly user?: string } = {}) =>
    click({
      action,
      value,
      label: "👍 مفيد",
      responseUrl: slack.wire.responseUrl(),
      thread: "1763000000.000100",
      ...changes,
    });

  it("is taken down as those of the API are, and thanked for in the answer's language", async () => {
    send(mention({ text: "did it close?" }));
    await slack.wire.waitFor("reactions.remove");
    const id = `answer-${answers}`;
    send(rate("manjam_helpful", id));
    send(rate("manjam_not_helpful", id));
    send(rate("manjam_helpful", id, { user: "U0OTHER" }));
    const thanks = await slack.wire.waitFor("chat.postEphemeral", 3);
    expect(slack.feedback.map(({ answerId }) => answerId)).toEqual([id, id, id]);
    const askers = new Set(slack.feedback.map(({ asker }) => asker));
    expect(askers.size).toBe(2);
    expect([...askers].join("")).not.toContain(USER);
    expect(slack.feedback.map(({ rating }) => rating).toSorted()).toEqual(["down", "up", "up"]);
    expect(thanks[0]?.fields).toMatchObject({ user: USER, thread_ts: "1763000000.000100" });
    expect(textOf(thanks[0])).toBe("شكرًا لك، سُجّل تقييمك.");
  });

  it("of an answer that is no longer kept is refused in words", async () => {
    send(rate("manjam_helpful", "forgotten"));
    const [told] = await slack.wire.waitFor("chat.postEphemeral");
    expect(textOf(told)).toContain("انتهت مدة حفظ هذا الجواب");
  });
});

describe("the log", () => {
  it("has neither tokens, tickets nor questions in it", async () => {
    slack.wire.answerNext("chat.postMessage", { status: 500, body: {} });
    send(mention({ text: "an unmistakable question?" }));
    await slack.wire.waitFor("reactions.remove");
    const log = slack.logLines.join("");
    expect(log).toContain("question from Slack");
    expect(log).not.toMatch(/xoxb-|xapp-|signing-0|secret-ticket|unmistakable/u);
  });
});

describe("the connection", () => {
  it("is opened again when it breaks, and questions are answered as before", async () => {
    const before = slack.wire.connections;
    slack.wire.cut();
    await slack.wire.until(() => slack.wire.connections === before + 1);
    send(mention({ text: "did it close?" }));
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("It closed. [1]");
  });

  it("outlives a Slack that answers a reconnection with errors", async () => {
    const before = slack.wire.connections;
    slack.wire.answerNext("apps.connections.open", { status: 503, body: {} });
    slack.wire.answerNext("apps.connections.open", { body: { ok: false, error: "fatal_error" } });
    slack.wire.cut();
    await slack.wire.until(() => slack.wire.connections === before + 1);
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
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const other = await openSlack({
      answering: {
        async *ask() {
          await held;
          yield { event: "done", data: answer };
        },
      },
    });
    sendOverSocket(other.wire, mention({ text: "slow?" }));
    await other.wire.waitFor("reactions.add");
    const closed = other.front.close();
    finish();
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
