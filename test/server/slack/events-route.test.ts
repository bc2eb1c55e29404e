import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHttpApplication } from "../../../server/http/application.ts";
import { startHttpServer, type HttpServer } from "../../../server/http/http-server.ts";
import { createPrometheusMetrics } from "../../../server/metrics/prometheus-metrics.ts";
import { pino } from "pino";
import {
  answer,
  fakeAnswering,
  fakeLibrary,
  fakeSearchEngine,
  ready,
} from "../http/support/fakes.ts";
import { openSlack, TOKENS, type OpenedSlack } from "./support/open-slack.ts";
import { click, command, mention, postSigned, type Payload } from "./support/slack-payloads.ts";

const API_KEY = "0123456789abcdef";
const secret = TOKENS.signingSecret;
const now = (): number => Math.floor(Date.now() / 1_000);

let slack: OpenedSlack;
let server: HttpServer;
let url: string;
const answering = fakeAnswering();

beforeAll(async () => {
  slack = await openSlack({ answering, mode: "http" });
  server = await serve(slack.front.events);
  url = `${server.url}/slack/events`;
});
afterAll(async () => {
  await server.close();
  await slack.front.close();
  await slack.wire.close();
});
beforeEach(() => {
  slack.wire.forget();
  answering.requests.length = 0;
});

function serve(slackEvents: OpenedSlack["front"]["events"]): Promise<HttpServer> {
  const closing = new AbortController();
  const application = createHttpApplication({
    answering,
    searchEngine: fakeSearchEngine(),
    library: fakeLibrary(),
    health: { readiness: async () => ready },
    // Keys and a limit that Slack's requests are not held against.
    settings: {
      apiKeys: [{ key: API_KEY, canWrite: false }],
      rateLimit: 1,
      corsOrigins: [],
      logQuestions: false,
      showFullText: true,
    },
    logger: pino({ level: "silent" }),
    metrics: createPrometheusMetrics(),
    webFolder: "/nonexistent",
    version: "1.2.3",
    closing: closing.signal,
    slackEvents,
  });
  return startHttpServer({ application, host: "127.0.0.1", port: 0, closing, graceMs: 50 });
}

const post = (payload: Payload, options: Parameters<typeof postSigned>[2] = { secret }) =>
  postSigned(url, JSON.stringify(payload), options);
const form = (fields: Readonly<Record<string, string>>) =>
  postSigned(url, new URLSearchParams(fields).toString(), {
    secret,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });

describe("POST /slack/events", () => {
  it("answers a signed mention in its thread, without a key", async () => {
    const response = await post(mention({ text: "did it close?" }));
    expect(response.status).toBe(200);
    const [posted] = await slack.wire.waitFor("chat.postMessage");
    expect(posted?.fields["text"]).toContain("It closed. [1]");
    await slack.wire.waitFor("reactions.remove");
  });

  it("is not held against the limit of requests", async () => {
    for (let index = 0; index < 3; index += 1) {
      expect((await post(mention({ text: "did it close?" }))).status).toBe(200);
    }
    await slack.wire.waitFor("reactions.remove", 3);
  });

  it("answers a repeated event once", async () => {
    const payload = mention({ text: "again?", eventId: "EvOverHttp" });
    await post(payload);
    const retry = { "X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout" };
    expect((await post(payload, { secret, headers: retry })).status).toBe(200);
    await post(mention({ text: "another?" }));
    await slack.wire.waitFor("reactions.remove", 2);
    expect(answering.requests.map(({ question }) => question)).toEqual(["again?", "another?"]);
  });

  it("gives the challenge back when Slack checks the address", async () => {
    const response = await post({ type: "url_verification", challenge: "3eZbrw1aB" });
    expect(await response.json()).toEqual({ challenge: "3eZbrw1aB" });
  });

  it("takes commands and interactions as forms", async () => {
    const fields = command("did it close?", slack.wire.responseUrl()) as Record<string, string>;
    expect((await form(fields)).status).toBe(200);
    await slack.wire.waitFor("response_url");
    const payload = click({
      action: "manjam_helpful",
      value: answer.id,
      label: "👍 Helpful",
      responseUrl: slack.wire.responseUrl(),
    });
    expect((await form({ payload: JSON.stringify(payload) })).status).toBe(200);
    await slack.wire.waitFor("chat.postEphemeral");
    expect(slack.feedback).toMatchObject([{ answerId: answer.id, rating: "up" }]);
  });

  it.each([
    ["a wrong secret", () => post(mention({ text: "x" }), { secret: "other" })],
    ["an old time", () => post(mention({ text: "x" }), { secret, at: now() - 301 })],
    ["a time to come", () => post(mention({ text: "x" }), { secret, at: now() + 400 })],
    ["no signature", () => fetch(url, { method: "POST", body: "{}" })],
    [
      "a signature of another version",
      () => post(mention({ text: "x" }), { secret, headers: { "X-Slack-Signature": "v1=ab" } }),
    ],
    [
      "a time that is none",
      () =>
        post(mention({ text: "x" }), { secret, headers: { "X-Slack-Request-Timestamp": "NaN" } }),
    ],
    [
      "a body that was changed",
      async () => {
        const at = now();
        const headers = { "X-Slack-Signature": `v0=${"0".repeat(64)}` };
        return post(mention({ text: "x" }), { secret, at, headers });
      },
    ],
  ])("refuses %s with 401, and answers nothing", async (_what, request) => {
    const response = await request();
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "unauthorized" });
    expect(answering.requests).toHaveLength(0);
  });

  it("refuses what is signed and cannot be read", async () => {
    const response = await postSigned(url, "{", { secret });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid-json" });
  });

  it("refuses a body beyond every message of Slack", async () => {
    const response = await postSigned(url, `"${"x".repeat(5 * 1024 * 1024)}"`, { secret });
    expect(response.status).toBe(413);
  });

  it("takes only POST", async () => {
    expect((await fetch(url)).status).toBe(404);
  });

  it("is not there without a signing secret", async () => {
    const other = await serve(null);
    const response = await postSigned(`${other.url}/slack/events`, "{}", { secret });
    expect(response.status).toBe(404);
    await other.close();
  });
});
