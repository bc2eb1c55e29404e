import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import { postJson, send } from "../server/http/support/requests.ts";
import { callTool, connectOverHttp } from "../server/mcp/support/mcp-client.ts";
import {
  CHANNEL,
  command,
  mention,
  message,
  nextTs,
  sendOverSocket,
  signatureOf,
  type Payload,
} from "../server/slack/support/slack-payloads.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import { counted, scrape } from "../support/scrape.ts";
import {
  openSlackWire,
  TEAM,
  type SlackCall,
  type SlackWire,
} from "../support/wires/slack-wire.ts";

/** Countries that follow-ups know by name. */
const COUNTRIES = [
  ["own/iceland", "Iceland", "7,171"],
  ["own/oman", "Oman", "8,282"],
].map(([id = "", country, machines]) => ({
  id,
  title: `A bitcoin mine in ${country}`,
  text: `The company Basalt opened a bitcoin mine in ${country} in March 2026. The bitcoin mine in ${country} runs ${machines} machines of the company Basalt.`,
  source: "Manjam",
  publishedAt: "2026-04-02",
}));
const ICELAND_QUESTION = "How many machines does the bitcoin mine of Basalt in Iceland run?";
const SECRET = "signing-secret-0123456789";

let wire: SlackWire;
let server: RealServer;

beforeAll(async () => {
  wire = await openSlackWire();
  server = await startRealServer([...ARTICLES, ...COUNTRIES], {
    SLACK_BOT_TOKEN: "xoxb-0123456789",
    SLACK_APP_TOKEN: "xapp-0123456789",
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: wire.apiUrl,
  });
});
afterAll(() => wire.close());
beforeEach(() => wire.forget());

async function ask(question: string, conversationId?: string): Promise<AskResponse> {
  const response = await postJson(`${server.url}/ask`, { question, conversationId });
  return askResponseSchema.parse(await response.json());
}

/** What Slack shows, without the signs that are not seen. */
async function tell(payload: Payload): Promise<string> {
  wire.forget();
  sendOverSocket(wire, payload);
  const [posted] = await wire.waitFor("chat.postMessage");
  await wire.waitFor("reactions.remove");
  return shownText(posted);
}

function shownText(call: SlackCall | undefined): string {
  const blocks = call?.fields["blocks"] as readonly { text?: { text: string } }[] | undefined; // ours
  const text = (blocks ?? []).map(({ text }) => text?.text ?? "").join("\n");
  return text.replace(/[\u200B\u200E\u200F\u2068\u2069]/gu, "");
}

const markersIn = (text: string): string[] => text.match(/\[\d+\]/gu) ?? [];

describe("a question in Slack", () => {
  it.each([GREENLAND_QUESTION, DHOFAR_QUESTION])(
    "has the answer, citations and numbers of the API and of MCP (onyx 4251): %s",
    async (question) => {
      const overHttp = await ask(question);
      const client = await connectOverHttp(server.url);
      const result = await callTool(client, "ask", { question });
      const overMcp = askResponseSchema.parse(result.structuredContent);
      const text = await tell(mention({ text: question }));

      expect(overHttp.status).toBe("answered");
      expect(overMcp).toMatchObject({ answer: overHttp.answer, citations: overHttp.citations });
      const [shownAnswer = "", shownSources = ""] = text.split(/\n\*(?:Sources|المصادر)\*\n/u);
      expect(shownAnswer).toBe(overHttp.answer);
      const lines = shownSources.trim().split("\n");
      expect(lines).toHaveLength(overHttp.citations.length);
      for (const [index, { id, title, source, url }] of overHttp.citations.entries()) {
        expect(lines[index]).toContain(`[${id}] `);
        expect(lines[index]).toContain(title);
        expect(lines[index]).toContain(source);
        expect(lines[index]).toContain(url === null ? "" : `<${url}|`);
      }
      expect(new Set(markersIn(shownAnswer))).toEqual(
        new Set(overHttp.citations.map(({ id }) => `[${id}]`)),
      );
    },
  );

  it("names the source by its id where the article has no title", async () => {
    const text = await tell(mention({ text: "Who rents the turbine of the mill at Old Harbour?" }));
    expect(text).toMatch(/^\[1\] untitled$/mu);
  });

  it("tells date and age of a source, in Arabic as well", async () => {
    expect(await tell(mention({ text: GREENLAND_QUESTION }))).toContain(
      "Manjam, 2 June 2026 (5 months ago), event: May 2026",
    );
    expect(await tell(mention({ text: DHOFAR_QUESTION }))).toContain(
      "منجم، 3 يونيو 2026 (قبل 5 أشهر)",
    );
  });

  it("keeps its context in the thread, as a conversation of the API does (onyx 1496)", async () => {
    const first = await ask(ICELAND_QUESTION);
    const second = await ask("And in Oman?", first.conversationId);
    expect(second.answer).toContain("8,282");
    const ts = nextTs();
    expect(await tell(mention({ text: ICELAND_QUESTION, ts }))).toContain("7,171");
    const text = await tell(message({ text: "And in Oman?", thread: ts }));
    expect(text.startsWith(second.answer)).toBe(true);
  });

  it("is apart from conversations of other fronts", async () => {
    const ts = nextTs();
    await tell(mention({ text: ICELAND_QUESTION, ts }));
    const stranger = await ask("And in Oman?", `slack:${TEAM}:${CHANNEL}:${ts}`);
    expect(stranger.standaloneQuestion).toBe("And in Oman?");
  });

  it("is counted as one of Slack", async () => {
    const labels = { kind: "answered", language: "ar", front: "slack" };
    const before = (await scrape(server.url)).sum("manjam_answers_total", labels);
    await tell(mention({ text: DHOFAR_QUESTION }));
    await expect.poll(counted(server, "manjam_answers_total", labels)).toBe(before + 1);
  });

  it("that the sources do not answer has no sources beside it", async () => {
    const text = await tell(mention({ text: "Who won the football match in Peru?" }));
    expect(text).toContain("The sources do not say.");
    expect(text).not.toContain("*Sources*");
    expect(markersIn(text)).toEqual([]);
  });

  it("is asked back where the calculator needs more, and answered in the thread", async () => {
    const ts = nextTs();
    const asking = "What is hashprice at difficulty 156T and a subsidy of 3,125 BTC, $106,935?";
    expect(await tell(mention({ text: asking, ts }))).toContain("3.125");
    const text = await tell(message({ text: "3.125", thread: ts }));
    expect(text).toMatch(/hashprice/iu);
    expect(text).not.toContain("|");
  });

  it("by the command is answered privately", async () => {
    sendOverSocket(wire, command(GREENLAND_QUESTION, wire.responseUrl()));
    const [response] = await wire.waitFor("response_url");
    expect(response?.fields["response_type"]).toBe("ephemeral");
    expect(shownText(response)).toContain("4,321 machines on surplus hydropower. [1]");
  });
});

const post = (secret: string) => {
  const body = JSON.stringify(mention({ text: GREENLAND_QUESTION }));
  return send(server.url, "/slack/events", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Host: "bot.news.example",
      ...signatureOf(body, secret),
    },
    body,
  });
};

describe("POST /slack/events of a server without keys", () => {
  it("takes what Slack signed, under the name that Slack knows", async () => {
    expect((await post(SECRET)).status).toBe(200);
    const [posted] = await wire.waitFor("chat.postMessage");
    await wire.waitFor("reactions.remove");
    expect(shownText(posted)).toContain("4,321");
  });

  it("refuses what somebody else signed", async () => {
    expect((await post("guessed")).status).toBe(401);
  });

  it("tells the log neither tokens nor questions", () => {
    const log = server.logLines.join("");
    expect(log).toContain("question from Slack");
    expect(log).not.toMatch(/xoxb-|xapp-|signing-secret|Qaanaaq/u);
  });
});
