import { describe, expect, it } from "vitest";
import { bodyOf, openConnection, send, type PlainRequest } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;
const json = { "Content-Type": "application/json" };

function post(
  url: string,
  path: string,
  body: Buffer | string,
  headers = {},
): Promise<Awaited<ReturnType<typeof send>>> {
  const options: PlainRequest = { method: "POST", headers: { ...json, ...headers }, body };
  return send(url, path, options);
}

function articleOfBytes(bytes: number): string {
  const frame = JSON.stringify({ text: "" });
  return JSON.stringify({ text: "a".repeat(bytes - frame.length) });
}

describe("the size of a body", () => {
  it("may be 5 MB for an article", async () => {
    const server = await startServer();
    const body = articleOfBytes(5 * MEGABYTE);
    expect((await post(server.url, "/articles", body)).status).toBe(201);
    expect(server.library.inputs[0]?.text).toHaveLength(JSON.parse(body).text.length);
  });

  it.each([
    ["/articles", 10 * MEGABYTE, 201, 413],
    ["/ask", 64 * KILOBYTE, 400, 413],
  ])("ends for %s at %i bytes", async (path, limit, within, beyond) => {
    const server = await startServer();
    expect((await post(server.url, path, articleOfBytes(limit))).status).toBe(within);
    expect((await post(server.url, path, articleOfBytes(limit + 1))).status).toBe(beyond);
    const chunked = { "Transfer-Encoding": "chunked" };
    expect((await post(server.url, path, articleOfBytes(limit), chunked)).status).toBe(within);
    expect((await post(server.url, path, articleOfBytes(limit + 1), chunked)).status).toBe(beyond);
  });

  it.each(
    [
      ["POST", "/ask"],
      ["POST", "/articles"],
      ["POST", "/nowhere"],
      ["PUT", "/ask"],
      ["GET", "/search?q=x"],
      ["GET", "/livez"],
      ["DELETE", "/articles/x"],
    ].flatMap(([method = "", path = ""]) => [
      { method, path, sent: "with its length" },
      { method, path, sent: "in chunks" },
    ]),
  )("of 50 MB is answered with 413 for $method $path $sent", async ({ method, path, sent }) => {
    const server = await startServer();
    const headers = {
      ...json,
      ...(sent === "in chunks"
        ? { "Transfer-Encoding": "chunked" }
        : { "Content-Length": String(50 * MEGABYTE) }),
    };
    const body = Buffer.alloc(50 * MEGABYTE, "a");
    const response = await send(server.url, path, { method, headers, body });
    expect(response.status).toBe(413);
    expect(JSON.parse(response.text)).toMatchObject({ code: "payload-too-large" });
    expect((await send(server.url, "/livez")).status).toBe(200);
  });

  it("is refused before it has come, where it is declared", async () => {
    const server = await startServer();
    const connection = await openConnection(server.url);
    connection.socket.write(
      "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n{",
    );
    expect(await connection.until('"requestId"')).toMatch(/^HTTP\/1.1 413 /);
    connection.socket.destroy();
  });

  it("is not waited for once it has been refused", async () => {
    const server = await startServer();
    const connection = await openConnection(server.url);
    connection.socket.write(
      "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n{",
    );
    expect(await connection.ended()).toMatch(/^HTTP\/1\.1 413 [\s\S]*Connection: close/);
  });

  it("too large is told to fetch too", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/articles`, {
      method: "POST",
      headers: json,
      body: Buffer.alloc(50 * MEGABYTE, "a"),
    });
    expect(await bodyOf(response)).toMatchObject({ code: "payload-too-large" });
  });

  it("does not matter to a client that goes away in the middle", async () => {
    const server = await startServer();
    const connection = await openConnection(server.url);
    connection.socket.write(
      "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 5000\r\n\r\n\x1f",
    );
    connection.socket.destroy();
    const line = await server.logged((entry) => entry["path"] === "/articles");
    expect(line).toMatchObject({ aborted: true, level: 30 });
  });
});
