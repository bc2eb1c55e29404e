import { describe, expect, it } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import {
  answer,
  deferred,
  fakeAnswering,
  retrieval,
  untilAborted,
  wholeAnswer,
} from "./support/fakes.ts";
import { bodyOf, openConnection, postJson, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const emptyIndex = new ProblemError("index-empty", { en: "No articles.", ar: "لا مقالات." });

describe("POST /ask as JSON", () => {
  it("answers with the object of the done event", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { question: "  Did it close?  " });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await bodyOf(response)).toEqual(answer);
    expect(server.answering.requests).toEqual([
      { question: "Did it close?", stream: false, language: "auto", filters: {}, topK: 8 },
    ]);
    expect(server.answering.signals[0]?.aborted).toBe(false);
  });

  it.each(["*/*", "application/json", "application/json, text/event-stream", "text/plain"])(
    "stays JSON for Accept: %s",
    async (accept) => {
      const server = await startServer();
      const response = await postJson(`${server.url}/ask`, { question: "x" }, { Accept: accept });
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    },
  );

  it("passes a problem of the answering on with its status", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw emptyIndex;
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x" });
    expect(response.status).toBe(503);
    expect(await bodyOf(response)).toMatchObject({ code: "index-empty", detail: "No articles." });
  });

  it("does not fail when the answering throws before it starts", async () => {
    const server = await startServer({
      answering: {
        ...fakeAnswering(),
        ask: () => {
          throw emptyIndex;
        },
      },
      mostAnswersAtOnce: 1,
    });
    for (const _attempt of [1, 2]) {
      const response = await postJson(`${server.url}/ask`, { question: "x" });
      expect(await bodyOf(response)).toMatchObject({ code: "index-empty" });
    }
  });

  it("is an internal error when the answering ends without an answer", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x" });
    expect(await bodyOf(response)).toMatchObject({ code: "internal", status: 500 });
  });

  it("gives up with timeout, even if the answering does not listen to its signal", async () => {
    const never = deferred();
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      await never.promise;
    });
    const server = await startServer({ answering, askTimeoutMs: 40 });
    const response = await postJson(`${server.url}/ask`, { question: "x" });
    expect(response.status).toBe(504);
    expect(await bodyOf(response)).toMatchObject({ code: "timeout" });
    expect(answering.signals[0]?.aborted).toBe(true);
    never.resolve();
  });

  it("stops answering when the client goes away", async () => {
    const asked = deferred();
    const stopped = deferred();
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      asked.resolve();
      await untilAborted(signal);
      stopped.resolve();
    });
    const server = await startServer({ answering });
    const connection = await openConnection(server.url);
    connection.socket.write(
      'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"question":"x"}',
    );
    await asked.promise;
    connection.socket.destroy();
    await stopped.promise;
    const line = await server.logged((entry) => entry["path"] === "/ask");
    expect(line).toMatchObject({ aborted: true, level: 30 });
  });

  it("answers so many questions at once and no more", async () => {
    const started = deferred();
    const release = deferred();
    const answering = fakeAnswering(async function* () {
      started.resolve();
      await release.promise;
      yield* wholeAnswer;
    });
    const server = await startServer({ answering, mostAnswersAtOnce: 1 });
    const first = postJson(`${server.url}/ask`, { question: "one" });
    await started.promise;
    const second = await postJson(`${server.url}/ask`, { question: "two" });
    expect(second.status).toBe(503);
    expect(second.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await bodyOf(second)).toMatchObject({ code: "overloaded" });
    release.resolve();
    expect((await first).status).toBe(200);
    expect((await postJson(`${server.url}/ask`, { question: "three" })).status).toBe(200);
  });

  it.each(["GET", "HEAD", "PUT", "DELETE"])(
    "is not found for %s, and says what it takes",
    async (method) => {
      const server = await startServer();
      const response = await send(server.url, "/ask", { method });
      expect(response.status).toBe(404);
      expect(response.headers.allow).toBe("POST");
    },
  );
});
