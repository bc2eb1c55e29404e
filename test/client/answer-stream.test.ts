import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { createManjamClient, ManjamError } from "../../client/source/create-manjam-client.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import {
  answer,
  delta,
  done,
  fakeAnswering,
  retrieval,
  untilAborted,
  wholeAnswer,
} from "../server/http/support/fakes.ts";
import { startServer } from "../server/http/support/start-server.ts";
import { startScriptedServer } from "./support/scripted-server.ts";

const QUESTION = { question: "Did it close?" };

describe("a streamed answer", () => {
  it("gives its events in order, and the whole answer at the end", async () => {
    const server = await startServer();
    const stream = createManjamClient({ baseUrl: server.url }).askStream(QUESTION);
    const events = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual(wholeAnswer);
    expect(await stream.result()).toEqual(answer);
    expect(server.answering.requests).toMatchObject([{ ...QUESTION, stream: true }]);
  });

  it("gives the whole answer without its events, too", async () => {
    const server = await startServer();
    const client = createManjamClient({ baseUrl: server.url });
    expect(await client.askStream(QUESTION).result()).toEqual(await client.ask(QUESTION));
  });

  it("tells which event is which", async () => {
    const server = await startServer();
    const client = createManjamClient({ baseUrl: server.url });
    let text = "";
    for await (const event of client.askStream(QUESTION)) {
      // The compiler knows the data by the event's name.
      if (event.event === "answer-delta") text += event.data.text;
    }
    expect(text).toBe(answer.answer);
  });

  it("goes on for longer than the time limit while its pieces come in time", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      for (let round = 0; round < 5; round += 1) {
        await wait(100);
        yield delta;
      }
      yield done;
    });
    const server = await startServer({ answering });
    const client = createManjamClient({ baseUrl: server.url, timeoutMs: 300 });
    expect(await client.askStream(QUESTION).result()).toEqual(answer);
  });

  it("times out once a piece does not come", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering });
    const client = createManjamClient({ baseUrl: server.url, timeoutMs: 200 });
    const stream = client.askStream(QUESTION);
    await expect(stream.result()).rejects.toMatchObject({ code: "timed-out", status: 200 });
  });

  it("that fails before its first event rejects with the problem", async () => {
    const answering = fakeAnswering(async function* () {
      yield* [];
      throw new ProblemError("index-empty", { en: "There is nothing.", ar: "لا شيء." });
    });
    const server = await startServer({ answering });
    const client = createManjamClient({ baseUrl: server.url, language: "ar" });
    const error = { code: "index-empty", status: 503, message: "لا شيء." };
    await expect(client.askStream(QUESTION).result()).rejects.toMatchObject(error);
  });

  it("that fails on the way rejects with the problem, in the loop and as its result", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw new ProblemError("model-unavailable", { en: "No model.", ar: "لا نموذج." });
    });
    const server = await startServer({ answering });
    const stream = createManjamClient({ baseUrl: server.url }).askStream(QUESTION);
    const names: string[] = [];
    const loop = async (): Promise<void> => {
      for await (const { event } of stream) names.push(event);
    };
    const error = { code: "model-unavailable", status: 503, message: "No model." };
    await expect(loop()).rejects.toMatchObject(error);
    expect(names).toEqual(["retrieval"]);
    await expect(stream.result()).rejects.toMatchObject(error);
  });

  it("that is left early ends on the server, too", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering });
    const stream = createManjamClient({ baseUrl: server.url }).askStream(QUESTION);
    for await (const { event } of stream) if (event === "retrieval") break;
    await vi.waitUntil(() => answering.signals[0]?.aborted === true);
    await expect(stream.result()).rejects.toMatchObject({ code: "stream-left" });
  });

  it("ends with the reason of its signal", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering });
    const controller = new AbortController();
    const client = createManjamClient({ baseUrl: server.url });
    const loop = async (): Promise<void> => {
      for await (const _event of client.askStream(QUESTION, { signal: controller.signal })) {
        controller.abort(new Error("changed my mind"));
      }
    };
    await expect(loop()).rejects.toThrow("changed my mind");
    await vi.waitUntil(() => answering.signals[0]?.aborted === true);
  });

  it.each([
    ["cut off", (response: { destroy(): unknown }) => void response.destroy()],
    ["ended without its last event", (response: { end(): unknown }) => void response.end()],
  ])("that is %s is no answer", async (_name, finish) => {
    const server = await startScriptedServer((response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write('event: answer-delta\ndata: {"text":"It"}\n\n', () => finish(response));
    });
    const stream = createManjamClient({ baseUrl: server.url }).askStream(QUESTION);
    await expect(stream.result()).rejects.toBeInstanceOf(ManjamError);
    await expect(stream.result()).rejects.toMatchObject({ code: "network-failed" });
  });
});
