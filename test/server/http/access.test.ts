import { describe, expect, it } from "vitest";
import { articleOf } from "./support/fakes.ts";
import { bodyOf, postJson, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const READ_KEY = "read-key-0123456789";
const WRITE_KEY = "write-key-0123456789";
const keys = {
  apiKeys: [
    { key: READ_KEY, canWrite: false },
    { key: WRITE_KEY, canWrite: true },
    { key: "مفتاح-عربي-طويل", canWrite: false },
  ],
};
const API = [
  ["POST", "/ask"],
  ["GET", "/search?q=x"],
  ["GET", "/articles"],
  ["POST", "/articles"],
  ["GET", "/articles/x"],
  ["DELETE", "/articles/x"],
] as const;
const OPEN = ["/livez", "/readyz", "/metrics", "/openapi.json", "/docs", "/docs/docs.css"];

describe("with API keys", () => {
  it.each(API)("%s %s needs one", async (method, path) => {
    const server = await startServer({ settings: keys });
    for (const headers of [
      {},
      { "X-API-Key": "wrong-key-0123456789" },
      { "X-API-Key": "" },
      { Authorization: `Basic ${READ_KEY}` },
      { Authorization: "Bearer " },
      { "X-API-Key": `${WRITE_KEY}x` },
    ]) {
      const response = await send(server.url, path, { method, headers });
      expect(response.status).toBe(401);
      expect(response.headers["www-authenticate"]).toMatch(/^Bearer/);
      expect(JSON.parse(response.text)).toMatchObject({ code: "unauthorized" });
    }
  });

  it.each([
    { Authorization: `Bearer ${READ_KEY}` },
    { Authorization: `bearer ${READ_KEY}` },
    { "X-API-Key": READ_KEY },
    { "X-API-Key": Buffer.from("مفتاح-عربي-طويل").toString("latin1") },
  ])("a key may read: %o", async (headers) => {
    const server = await startServer({ settings: keys });
    expect((await send(server.url, "/search?q=x", { headers })).status).toBe(200);
    const ask = { method: "POST", headers: { ...headers, "Content-Type": "application/json" } };
    expect((await send(server.url, "/ask", { ...ask, body: '{"question":"x"}' })).status).toBe(200);
  });

  it("only a key that may write changes articles", async () => {
    const server = await startServer({ settings: keys });
    const put = (key: string): Promise<Response> =>
      postJson(`${server.url}/articles`, { id: "x", text: "text" }, { "X-API-Key": key });
    const remove = (key: string): Promise<Response> =>
      fetch(`${server.url}/articles/x`, { method: "DELETE", headers: { "X-API-Key": key } });
    const refused = await put(READ_KEY);
    expect([refused.status, (await bodyOf(refused))["code"]]).toEqual([403, "forbidden"]);
    expect((await put(WRITE_KEY)).status).toBe(201);
    expect((await remove(READ_KEY)).status).toBe(403);
    expect((await remove(WRITE_KEY)).status).toBe(204);
  });

  it.each(OPEN)("%s stays open", async (path) => {
    const server = await startServer({ settings: keys });
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });

  it("any name of the host is fine", async () => {
    const server = await startServer({ settings: keys });
    const headers = { Host: "news.example", "X-API-Key": READ_KEY };
    expect((await send(server.url, "/search?q=x", { headers })).status).toBe(200);
  });
});

describe("without API keys", () => {
  it.each(["127.0.0.1", "localhost", "LOCALHOST:3000", "[::1]:3000"])(
    "answers as %s",
    async (host) => {
      const server = await startServer();
      expect((await send(server.url, "/search?q=x", { headers: { Host: host } })).status).toBe(200);
    },
  );

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:80",
    "127.0.0.1@evil.example",
    "192.168.0.2",
    "::1",
  ])("refuses every route of the API as %s", async (host) => {
    const server = await startServer();
    for (const [method, path] of API) {
      const response = await send(server.url, path, { method, headers: { Host: host } });
      expect(response.status).toBe(403);
      expect(JSON.parse(response.text)).toMatchObject({ code: "forbidden" });
    }
    expect((await send(server.url, "/livez", { headers: { Host: host } })).status).toBe(200);
  });

  it.each([
    "http://evil.example",
    "null",
    "http://localhost:1",
    "https://127.0.0.1",
    "http://127.0.0.1.evil.example",
  ])("takes no changes from the pages of %s", async (origin) => {
    const server = await startServer();
    server.library.articles.set("x", articleOf("x", "text"));
    const headers = { Origin: origin };
    expect((await postJson(`${server.url}/articles`, { text: "x" }, headers)).status).toBe(403);
    const removed = await send(server.url, "/articles/x", { method: "DELETE", headers });
    expect(removed.status).toBe(403);
    expect(server.library.articles.size).toBe(1);
  });

  it("takes changes from its own pages, and from the origins allowed", async () => {
    const server = await startServer({ settings: { corsOrigins: ["https://news.example"] } });
    for (const origin of [server.url, "https://news.example"]) {
      const response = await postJson(`${server.url}/articles`, { text: "x" }, { Origin: origin });
      expect(response.status).toBe(201);
    }
  });
});
