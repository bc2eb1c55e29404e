import { describe, expect, it } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { TEAM } from "../../support/wires/slack-wire.ts";
import { textOf, useScriptedSlack } from "./support/scripted-slack.ts";
import { CHANNEL, click, command, mention, message, USER } from "./support/slack-payloads.ts";

const slack = useScriptedSlack();

describe("the command", () => {
  it("answers the asker alone, and repeats the question", async () => {
    slack.send(command("did it close?", slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(response?.fields["response_type"]).toBe("ephemeral");
    expect(textOf(response)).toContain("Only you can see this answer.\n> did it close?");
    expect(textOf(response)).toContain("[1] Valley mine");
    expect(JSON.stringify(response?.fields["blocks"])).toContain("Show everyone");
    expect(slack.methods()).not.toContain("chat.postMessage");
  });

  it("tells an error to the asker alone", async () => {
    slack.answerBy(() => {
      throw new ProblemError("overloaded", { en: "Too many.", ar: "كثير." });
    });
    slack.send(command("did it close?", slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(response?.fields["response_type"]).toBe("ephemeral");
    expect(textOf(response)).toContain("Too many.");
  });

  it.each(["", "help", "مساعدة"])("explains itself when it is given %j", async (text) => {
    slack.send(command(text, slack.wire.responseUrl()));
    const [response] = await slack.wire.waitFor("response_url");
    expect(textOf(response)).toContain("/manjam your question");
  });

  it("goes on with what the same person asked there before", async () => {
    slack.send(command("did it close?", slack.wire.responseUrl()));
    slack.send(command("and when?", slack.wire.responseUrl()));
    await slack.wire.waitFor("response_url", 2);
    const ids = slack.asked.map(({ request }) => request.conversationId);
    expect(ids).toEqual(Array(2).fill(`slack:${TEAM}:${CHANNEL}:${USER}`));
  });
});

async function askPrivately(): Promise<string> {
  slack.send(command("did it close?", slack.wire.responseUrl()));
  await slack.wire.waitFor("response_url");
  slack.wire.forget();
  return slack.lastAnswerId();
}
const show = (value: string) =>
  click({
    action: "manjam_show_everyone",
    value,
    label: "Show everyone",
    responseUrl: slack.wire.responseUrl(),
    isEphemeral: true,
  });

describe("show everyone", () => {
  it("posts the answer to the channel and takes the private one away", async () => {
    slack.send(show(await askPrivately()));
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
    slack.send(show(id));
    slack.send(show(id));
    await slack.settle();
    expect(slack.methods().filter((method) => method === "chat.postMessage")).toHaveLength(2);
  });

  it("begins a thread that goes on from the answer, without a mention", async () => {
    slack.send(show(await askPrivately()));
    await slack.wire.waitFor("response_url");
    const ts = slack.wire.lastPostedTs();
    const conversation = `slack:${TEAM}:${CHANNEL}:${ts}`;
    slack.send(message({ text: "and when?", thread: ts }));
    await slack.wire.waitFor("reactions.remove");
    expect(slack.asked.at(-1)?.request.conversationId).toBe(conversation);
    const turns = await slack.opened.conversations.load(`slack:${TEAM}`, conversation);
    expect(turns).toMatchObject([{ question: "did it close?" }]);
  });

  it("answers by the command's address where the bot is no member", async () => {
    const id = await askPrivately();
    slack.wire.answerNext("chat.postMessage", { body: { ok: false, error: "not_in_channel" } });
    slack.send(show(id));
    const [shown, removed] = await slack.wire.waitFor("response_url", 2);
    expect(shown?.fields).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(removed?.fields).toEqual({ delete_original: true });
  });

  it("tells its presser what went wrong, and can be pressed again", async () => {
    const id = await askPrivately();
    slack.wire.answerNext("chat.postMessage", { body: { ok: false, error: "fatal_error" } });
    slack.send(show(id));
    const [told] = await slack.wire.waitFor("response_url");
    expect(textOf(told)).toContain("The request could not be completed.");
    slack.send(show(id));
    const [, removed] = await slack.wire.waitFor("response_url", 2);
    expect(removed?.fields).toEqual({ delete_original: true });
  });

  it("says so when the answer is no longer kept", async () => {
    slack.send(show("forgotten"));
    const [response] = await slack.wire.waitFor("response_url");
    expect(textOf(response)).toBe("This answer is no longer kept. Ask the question again.");
  });
});

const rate = (action: string, value: string, changes: { readonly user?: string } = {}) =>
  click({
    action,
    value,
    label: "👍 مفيد",
    responseUrl: slack.wire.responseUrl(),
    thread: "1763000000.000100",
    ...changes,
  });

describe("a rating", () => {
  it("is taken down as those of the API are, and thanked for in the answer's language", async () => {
    slack.send(mention({ text: "did it close?" }));
    await slack.wire.waitFor("reactions.remove");
    const id = slack.lastAnswerId();
    slack.send(rate("manjam_helpful", id));
    slack.send(rate("manjam_not_helpful", id));
    slack.send(rate("manjam_helpful", id, { user: "U0OTHER" }));
    const thanks = await slack.wire.waitFor("chat.postEphemeral", 3);
    expect(slack.opened.feedback.map(({ answerId }) => answerId)).toEqual([id, id, id]);
    const askers = new Set(slack.opened.feedback.map(({ asker }) => asker));
    expect(askers.size).toBe(2);
    expect([...askers].join("")).not.toContain(USER);
    expect(slack.opened.feedback.map(({ rating }) => rating).toSorted()).toEqual([
      "down",
      "up",
      "up",
    ]);
    expect(thanks[0]?.fields).toMatchObject({ user: USER, thread_ts: "1763000000.000100" });
    expect(textOf(thanks[0])).toBe("شكرًا لك، سُجّل تقييمك.");
  });

  it("of an answer that is no longer kept is refused in words", async () => {
    slack.send(rate("manjam_helpful", "forgotten"));
    const [told] = await slack.wire.waitFor("chat.postEphemeral");
    expect(textOf(told)).toContain("انتهت مدة حفظ هذا الجواب");
  });
});
