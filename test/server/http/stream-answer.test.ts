import { describe, expect, it } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import {
  deferred,
  delta,
  done,
  fakeAnswering,
  retrieval,
  untilAborted,
  wholeAnswer,
} from "./support/fakes.ts";
import { bodyOf, eventsOf, openConnection, postJson } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const unavailable = new ProblemError("model-unavailable", {
  en: "The model does not answer.",
  ar: "النموذج لا يجيب.",
});

const ASK_STREAM =
  'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"question":"x","stream":true}';

describe("POST /ask as a stream", () => {
  it.each([
    ["stream: true", { stream: true }, {}],
    ["Accept: text/event-stream", {}, { Accept: "text/event-stream" }],
    ["an Accept that prefers it", {}, { Accept: "application/json;q=0.5, text/event-stream" }],
    ["an Accept that takes all else too", {}, { Accept: "text/event-stream, */*" }],
  ])("sends the events in order for %s", async (_name, body, headers: Record<string, string>) => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { question: "x", ...body }, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    expect(response.headers.get("content-length")).toBeNull();
    expect(eventsOf(await response.text())).toEqual(wholeAnswer);
  });

  it("writes each event as an event line, one data line and an empty line", async () => {
    const answering = fakeAnswering(async function* () {
      yield { event: "answer-delta", data: { text: "سطر\nline" } };
      yield done;
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    expect(await response.text()).toBe(
      `event: answer-delta\ndata: {"text":"سطر\\nline"}\n\nevent: done\ndata: ${JSON.stringify(done.data)}\n\n`,
    );
  });

  it("keeps the status of a failure before the first event", async () => {
    const answering = fakeAnswering(async function* () {
      yield await Promise.reject<StreamEvent>(unavailable);
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await bodyOf(response)).toMatchObject({ code: "model-unavailable" });
  });

  it("refuses an invalid request with a problem, not with a stream", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { stream: true });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("ends with an error event after a later failure, in the language accepted", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      yield delta;
      throw unavailable;
    });
    const server = await startServer({ answering });
    const response = await postJson(
      `${server.url}/ask`,
      { question: "x", stream: true },
      { "Accept-Language": "ar", "X-Request-Id": "stream-7" },
    );
    const events = eventsOf(await response.text());
    expect(events.map(({ event }) => event)).toEqual(["retrieval", "answer-delta", "error"]);
    expect(events.at(-1)?.data).toEqual({
      type: "/docs#model-unavailable",
      title: "النموذج غير متاح",
      status: 503,
      detail: "النموذج لا يجيب.",
      code: "model-unavailable",
      requestId: "stream-7",
    });
    expect(await server.logged((line) => line["path"] === "/ask")).toMatchObject({ level: 50 });
  });

  it("tells nothing of an unknown failure, in a stream either", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw new Error("secret /etc/passwd");
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    const text = await response.text();
    expect(eventsOf(text).at(-1)?.data).toMatchObject({ code: "internal" });
    expect(text).not.toContain("secret");
  });

  it("ends with an error event when the answering stops without done", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    expect(eventsOf(await response.text()).at(-1)).toMatchObject({
      event: "error",
      data: { code: "internal" },
    });
  });

  it("sends nothing after done", async () => {
    const answering = fakeAnswering(async function* () {
      yield done;
      yield delta;
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    expect(eventsOf(await response.text()).map(({ event }) => event)).toEqual(["done"]);
  });

  it("sends an event as soon as it is there", async () => {
    const seen = deferred();
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      // Goes on only after the client has seen the first event.
      await seen.promise;
      yield done;
    });
    const server = await startServer({ answering });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK_STREAM);
    expect(await connection.until("event: retrieval")).not.toContain("event: done");
    seen.resolve();
    await connection.until("event: done");
    connection.socket.destroy();
  });

  it("sends comments while nothing else is there to send", async () => {
    const heard = deferred();
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      await heard.promise;
      yield done;
    });
    const server = await startServer({ answering, heartbeatMs: 10 });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK_STREAM);
    await connection.until(": still working\n\n");
    heard.resolve();
    expect(await connection.until("event: done")).toContain("event: retrieval");
    connection.socket.destroy();
  });

  it("stops answering when the client goes away", async () => {
    const stopped = deferred();
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
      stopped.resolve();
    });
    const server = await startServer({ answering });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK_STREAM);
    await connection.until("event: retrieval");
    connection.socket.destroy();
    await stopped.promise;
    expect(await server.logged((line) => line["path"] === "/ask")).toMatchObject({ aborted: true });
  });

  it("times out with an error event when the next event does not come", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering, askTimeoutMs: 40 });
    const response = await postJson(`${server.url}/ask`, { question: "x", stream: true });
    expect(eventsOf(await response.text()).at(-1)).toMatchObject({
      event: "error",
      data: { code: "timeout", status: 504 },
    });
  });
});
