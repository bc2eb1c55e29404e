import { beforeAll, describe, expect, it } from "vitest";
import { postJson } from "../server/http/support/requests.ts";
import { callTool, connectOverHttp } from "../server/mcp/support/mcp-client.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import { counted, REQUESTS, scrape } from "../support/scrape.ts";
import { ask, askForStream } from "./support/answers.ts";

const UNKNOWN_QUESTION = "Who won the chess tournament in Vaduz?";
const CALCULATION = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";
const IMPLAUSIBLE = "What is hashprice at difficulty 156T and a subsidy of 3,125 BTC, $106,935?";

let server: RealServer;
let other: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
  other = await startRealServer([]);
});

describe("what a server has counted", () => {
  it("tells of each question its kind, language and front", async () => {
    const asked = [GREENLAND_QUESTION, DHOFAR_QUESTION, UNKNOWN_QUESTION, CALCULATION, IMPLAUSIBLE];
    for (const question of asked) await ask(server.url, question);
    await askForStream(server.url, DHOFAR_QUESTION);
    const client = await connectOverHttp(server.url);
    await callTool(client, "ask", { question: GREENLAND_QUESTION });

    const { text, samples, sum } = await scrape(server.url);
    const answers = samples.filter(({ name }) => name === "manjam_answers_total");
    expect(
      answers.map(({ labels: { front, language, kind, mode }, value }) => [
        `${front} ${language} ${kind} ${mode}`,
        value,
      ]),
    ).toEqual([
      ["http en answered extractive", 1],
      ["http ar answered extractive", 1],
      ["http en not-found extractive", 1],
      ["http en calculation extractive", 1],
      ["http en needs-clarification extractive", 1],
      ["sse ar answered extractive", 1],
      ["mcp en answered extractive", 1],
    ]);
    expect(sum("manjam_answer_duration_seconds_count")).toBe(7);
    expect(sum("manjam_answer_duration_seconds_sum")).toBeGreaterThan(0);
    expect(sum("manjam_answers_running")).toBe(0);
    expect(sum("manjam_answer_failures_total")).toBe(0);
    expect(sum("manjam_index_articles")).toBe(ARTICLES.length);
    await expect
      .poll(counted(server, REQUESTS, { method: "POST", route: "/ask", status: "200" }))
      .toBe(6);

    const words = asked.flatMap((question) => question.split(/[\s?؟,]+/u));
    const telling = words.filter((word) => word.length > 5);
    expect(telling.length).toBeGreaterThan(10);
    for (const word of [...telling, ...ARTICLES.map(({ id }) => id)]) {
      expect(text).not.toContain(word);
    }
  });

  it("is its own, and is told where nothing can be answered", async () => {
    expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
    await postJson(`${other.url}/ask`, { question: UNKNOWN_QUESTION });
    await expect
      .poll(counted(other, "manjam_answer_failures_total", { reason: "index-empty" }))
      .toBe(1);
    const { sum, samples } = await scrape(other.url);
    expect(sum("manjam_answers_total")).toBe(0);
    expect(samples).toContainEqual({ name: "manjam_index_articles", labels: {}, value: 0 });
    expect((await scrape(server.url)).sum("manjam_answer_failures_total")).toBe(0);
  });
});
