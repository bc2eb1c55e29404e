import { describe, expect, it } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { counted, scrape } from "../../support/scrape.ts";
import { answer, deferred, fakeAnswering, retrieval, wholeAnswer } from "../http/support/fakes.ts";
import { postJson } from "../http/support/requests.ts";
import { startServer } from "../http/support/start-server.ts";
import { callTool, connectOverHttp } from "../mcp/support/mcp-client.ts";

describe("an answer", () => {
  const tool = { name: "hashprice", input: {}, output: {} } as const;

  it.each([
    [{}, { kind: "answered", language: "en", mode: "extractive" }],
    [
      { language: "ar", status: "not-found" },
      { kind: "not-found", language: "ar" },
    ],
    [{ tool }, { kind: "calculation" }],
    [{ tool, status: "needs-clarification" }, { kind: "needs-clarification" }],
    [
      { mode: "llm", model: "openai:secret" },
      { kind: "answered", mode: "llm" },
    ],
  ] as const)("%o is counted by its kind", async (given, labels) => {
    const answering = fakeAnswering(async function* () {
      yield { event: "done", data: { ...answer, ...given } };
    });
    const server = await startServer({ answering });
    await postJson(`${server.url}/ask`, { question: "secret" });
    await expect
      .poll(counted(server, "manjam_answers_total", { ...labels, front: "http" }))
      .toBe(1);
    await expect.poll(counted(server, "manjam_answers_total")).toBe(1);
    expect((await scrape(server.url)).text).not.toContain("secret");
  });

  it("is counted where it was asked", async () => {
    const server = await startServer();
    await postJson(`${server.url}/ask`, { question: "x" });
    await (await postJson(`${server.url}/ask`, { question: "x", stream: true })).text();
    const headers = { Accept: "text/event-stream" };
    await (await postJson(`${server.url}/ask`, { question: "x" }, headers)).text();
    await callTool(await connectOverHttp(server.url), "ask", { question: "x" });
    for (const [front, count] of [
      ["http", 1],
      ["sse", 2],
      ["mcp", 1],
    ] as const) {
      await expect.poll(counted(server, "manjam_answers_total", { front })).toBe(count);
      await expect
        .poll(counted(server, "manjam_answer_duration_seconds_count", { front }))
        .toBe(count);
      await expect.poll(counted(server, "manjam_answers_running", { front })).toBe(0);
    }
    await expect.poll(counted(server, "manjam_answer_failures_total")).toBe(0);
  });

  it.each([
    ["a problem", new ProblemError("index-empty", { en: "Empty.", ar: "فارغ." }), "index-empty"],
    ["an unknown failure", new Error("secret"), "internal"],
  ])("that fails with %s is counted by its code", async (_how, error, reason) => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw error;
    });
    const server = await startServer({ answering });
    await postJson(`${server.url}/ask`, { question: "x" });
    await expect
      .poll(counted(server, "manjam_answer_failures_total", { reason, front: "http" }))
      .toBe(1);
    await expect.poll(counted(server, "manjam_answers_total")).toBe(0);
    expect((await scrape(server.url)).text).not.toContain("secret");
  });

  it("that stops before its end is a failure of ours", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
    });
    const server = await startServer({ answering });
    await postJson(`${server.url}/ask`, { question: "x" });
    await expect
      .poll(counted(server, "manjam_answer_failures_total", { reason: "internal" }))
      .toBe(1);
  });

  it("that is late is counted as a timeout once it has stopped", async () => {
    const never = deferred();
    const answering = fakeAnswering(async function* () {
      await never.promise;
      yield retrieval;
    });
    const server = await startServer({ answering, askTimeoutMs: 40 });
    await postJson(`${server.url}/ask`, { question: "x" });
    never.resolve();
    await expect
      .poll(counted(server, "manjam_answer_failures_total", { reason: "timeout" }))
      .toBe(1);
  });

  it("too many is refused, which is no failure", async () => {
    const started = deferred();
    const release = deferred();
    const answering = fakeAnswering(async function* () {
      started.resolve();
      await release.promise;
      yield* wholeAnswer;
    });
    const server = await startServer({ answering, mostAnswersAtOnce: 1 });
    await expect.poll(counted(server, "manjam_refusals_total", { reason: "overloaded" })).toBe(0);
    const first = postJson(`${server.url}/ask`, { question: "x" });
    await started.promise;
    expect((await postJson(`${server.url}/ask`, { question: "x" })).status).toBe(503);
    const { sum } = await scrape(server.url);
    expect(sum("manjam_refusals_total", { reason: "overloaded" })).toBe(1);
    expect(sum("manjam_answer_failures_total")).toBe(0);
    expect(sum("manjam_answers_running", { front: "http" })).toBe(1);
    release.resolve();
    await first;
    await expect.poll(counted(server, "manjam_answers_running")).toBe(0);
  });
});
