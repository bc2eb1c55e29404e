import { describe, expect, it } from "vitest";
import { startHttpServer } from "../../../server/http/http-server.ts";
import { deferred, fakeAnswering, retrieval, untilAborted, wholeAnswer } from "./support/fakes.ts";
import { eventsOf, openConnection } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const ASK =
  'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"question":"x"}';
const ASK_STREAM =
  'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"question":"x","stream":true}';

/** An answer that begins, and goes on once it is released. */
function heldAnswer() {
  const started = deferred();
  const release = deferred();
  const answering = fakeAnswering(async function* () {
    yield retrieval;
    started.resolve();
    await release.promise;
    yield* wholeAnswer.slice(1);
  });
  return { answering, started: started.promise, release: release.resolve };
}

describe("closing the server", () => {
  it("lets a running stream end, and then closes its connection", async () => {
    const { answering, release } = heldAnswer();
    const server = await startServer({ answering, graceMs: 60_000 });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK_STREAM);
    await connection.until("event: retrieval");
    const closed = server.close();
    release();
    await closed;
    // The chunk sizes of the transfer stand between the events.
    const text = (await connection.ended()).replaceAll(/\r\n[0-9a-f]+\r\n/g, "");
    expect(
      eventsOf(`\n\n${text.slice(text.indexOf("event: "))}`).map(({ event }) => event),
    ).toEqual(wholeAnswer.map(({ event }) => event));
  });

  it("lets a running JSON answer end", async () => {
    const { answering, started, release } = heldAnswer();
    const server = await startServer({ answering, graceMs: 60_000 });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK);
    await started;
    const closed = server.close();
    release();
    await closed;
    expect(await connection.ended()).toMatch(/^HTTP\/1\.1 200 [\s\S]*"id":"answer-1"/);
  });

  it("accepts no new connection", async () => {
    const { answering, started, release } = heldAnswer();
    const server = await startServer({ answering, graceMs: 60_000 });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK);
    await started;
    const closed = server.close();
    await expect(openConnection(server.url)).rejects.toThrow("ECONNREFUSED");
    release();
    await closed;
  });

  it.each(["/search?q=x", "/readyz"])(
    "turns a further request for %s on an open connection away",
    async (path) => {
      const { answering, release } = heldAnswer();
      const server = await startServer({ answering, graceMs: 60_000 });
      const connection = await openConnection(server.url);
      connection.socket.write(`${ASK_STREAM}GET ${path} HTTP/1.1\r\nHost: local`);
      await connection.until("event: retrieval");
      const closed = server.close();
      release();
      await connection.until("event: done");
      connection.socket.write("host\r\n\r\n");
      await closed;
      const text = await connection.ended();
      const second = text.slice(text.lastIndexOf("HTTP/1.1"));
      expect(text).toContain("event: done");
      expect(second).toMatch(/^HTTP\/1\.1 503 [\s\S]*"code":"shutting-down"/);
    },
  );

  it("turns a request away whose head was still arriving", async () => {
    const server = await startServer({ graceMs: 60_000 });
    const connection = await openConnection(server.url);
    connection.socket.write("GET /search?q=x HTTP/1.1\r\nHost: local");
    const other = await openConnection(server.url);
    other.socket.write("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n");
    // Once a later connection has been answered, the head of the earlier one has been read.
    await other.until('"live"');
    const closed = server.close();
    connection.socket.write("host\r\n\r\n");
    expect(await connection.ended()).toMatch(/^HTTP\/1\.1 503 [\s\S]*"code":"shutting-down"/);
    await closed;
  });

  it("closes connections that are idle", async () => {
    const server = await startServer({ graceMs: 60_000 });
    const fresh = await openConnection(server.url);
    const used = await openConnection(server.url);
    used.socket.write("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await used.until('"live"');
    await server.close();
    expect(await fresh.ended()).toBe("");
    expect(await used.ended()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("cuts what still runs after the grace time, and stops its answering", async () => {
    const stopped = deferred();
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
      stopped.resolve();
    });
    const server = await startServer({ answering, graceMs: 20 });
    const connection = await openConnection(server.url);
    connection.socket.write(ASK_STREAM);
    await connection.until("event: retrieval");
    await server.close();
    await stopped.promise;
    expect(await connection.ended()).not.toContain("event: done");
  });

  it("may be asked for twice", async () => {
    const server = await startServer();
    await expect(Promise.all([server.close(), server.close()])).resolves.toHaveLength(2);
  });
});

describe("starting the server", () => {
  it("fails where the port is taken", async () => {
    const server = await startServer();
    const second = startHttpServer({
      application: () => undefined,
      host: "127.0.0.1",
      port: server.port,
      closing: new AbortController(),
    });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
