import { describe, expect, it } from "vitest";
import { createManjamClient, ManjamError } from "../../client/source/create-manjam-client.ts";
import { parseRetryAfter } from "../../client/source/retry-policy.ts";
import { articleOf, fakeLibrary } from "../server/http/support/fakes.ts";
import { startServer } from "../server/http/support/start-server.ts";
import { cut, json, silent, startScriptedServer, text } from "./support/scripted-server.ts";

const KEY = "a-key-that-may-write";
const LIST = { articles: [], nextCursor: null };

const problem = (code: string, status: number) => ({
  type: `/docs#${code}`,
  title: code,
  status,
  detail: "Not now.",
  code,
  requestId: "request-1",
});

async function failureOf(call: Promise<unknown>): Promise<ManjamError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ManjamError) return error;
  throw new Error("not refused with a ManjamError", { cause: error });
}

describe("a client of the API", () => {
  it("adds, gets, lists and removes articles, whatever their ids", async () => {
    const server = await startServer();
    const { articles } = createManjamClient({ baseUrl: server.url });
    const id = "أخبار/منجم 1?";
    expect(await articles.add({ id, text: "A mine." })).toMatchObject({ id, outcome: "added" });
    expect(await articles.get(id)).toMatchObject({ id, text: "A mine." });
    expect((await articles.listPage()).articles.map((article) => article.id)).toEqual([id]);
    await articles.remove(id);
    expect(await failureOf(articles.get(id))).toMatchObject({ code: "not-found", status: 404 });
  });

  it("goes through all pages of a listing, and fetches none too many", async () => {
    const names = ["a", "b", "c", "d", "e"].map((id) => articleOf(id, id));
    const cursors: (string | undefined)[] = [];
    const library = {
      ...fakeLibrary(),
      list: async ({ cursor, limit }: { cursor?: string | undefined; limit: number }) => {
        cursors.push(cursor);
        const end = Number(cursor ?? 0) + limit;
        return {
          articles: names.slice(Number(cursor ?? 0), end),
          nextCursor: end < names.length ? String(end) : null,
        };
      },
    };
    const server = await startServer({ library });
    const { articles } = createManjamClient({ baseUrl: server.url });
    const ids: string[] = [];
    for await (const { id } of articles.list({ limit: 2 })) ids.push(id);
    expect(ids).toEqual(["a", "b", "c", "d", "e"]);
    expect(cursors).toEqual([undefined, "2", "4"]);
    for await (const { id } of articles.list({ limit: 2 })) if (id === "b") break;
    expect(cursors).toHaveLength(4);
  });

  it("sends lists as the server reads them", async () => {
    const server = await startServer();
    const client = createManjamClient({ baseUrl: `${server.url}/` });
    await client.search({ q: "حظر & منع", languages: ["ar", "en"], topics: ["bans"], limit: 3 });
    expect(server.searchEngine.queries).toEqual([
      { q: "حظر & منع", languages: ["ar", "en"], topics: ["bans"], limit: 3 },
    ]);
  });

  it("sends its key, and tells which one is missing", async () => {
    const settings = { apiKeys: [{ key: KEY, canWrite: false }] };
    const server = await startServer({ settings });
    const stranger = createManjamClient({ baseUrl: server.url });
    expect(await failureOf(stranger.search({ q: "x" }))).toMatchObject({ code: "unauthorized" });
    const reader = createManjamClient({ baseUrl: server.url, apiKey: KEY });
    await expect(reader.search({ q: "x" })).resolves.toMatchObject({ results: [] });
    expect(await failureOf(reader.articles.remove("x"))).toMatchObject({
      code: "forbidden",
      status: 403,
    });
  });

  it("tells what was refused, in the language of its options", async () => {
    const server = await startServer();
    const client = createManjamClient({ baseUrl: server.url, language: "ar" });
    const error = await failureOf(client.ask({ question: "" }));
    expect(error).toMatchObject({
      name: "ManjamError",
      code: "invalid-request",
      status: 400,
      message: "في الطلب حقول غير صالحة: question.",
      errors: [{ path: "question", message: "يجب ألا يكون فارغًا" }],
      retryAfter: null,
    });
    expect(error.requestId).toMatch(/^[\w-]{36}$/);
  });

  it("gives what the server counts as it came", async () => {
    const server = await startServer();
    const { health } = createManjamClient({ baseUrl: server.url });
    expect(await health.metrics()).toContain("\nmanjam_index_articles 3\n");
  });

  it("uses the fetch that it is given", async () => {
    const seen: string[] = [];
    const client = createManjamClient({
      baseUrl: "http://manjam.example/api/",
      fetch: async (input) => {
        seen.push(new Request(input).url);
        return Response.json({ status: "live" });
      },
    });
    expect(await client.health.live()).toEqual({ status: "live" });
    expect(seen).toEqual(["http://manjam.example/api/livez"]);
  });
});

describe("a request that fails", () => {
  it.each([
    ["429 with Retry-After", json(problem("rate-limited", 429), 429, { "Retry-After": "0" })],
    ["503 with Retry-After", json(problem("overloaded", 503), 503, { "Retry-After": "0" })],
  ])("is sent again after %s, whatever it is", async (_name, refusal) => {
    const server = await startScriptedServer(refusal, json({ id: "answer" }));
    const client = createManjamClient({ baseUrl: server.url });
    expect(await client.ask({ question: "x" })).toEqual({ id: "answer" });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a connection that is cut", cut],
    ["502", text("Bad gateway", 502)],
    ["503 without Retry-After", json(problem("shutting-down", 503), 503)],
    ["504", json(problem("timeout", 504), 504)],
  ])("is sent again after %s where it only reads", async (_name, failure) => {
    const server = await startScriptedServer(failure, json(LIST));
    const client = createManjamClient({ baseUrl: server.url });
    expect(await client.articles.listPage()).toEqual(LIST);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a question after a cut connection", cut, "network-failed", null],
    [
      "a question after 503 without Retry-After",
      json(problem("index-empty", 503), 503),
      "index-empty",
      503,
    ],
    ["anything after 500", json(problem("internal", 500), 500), "internal", 500],
    [
      "anything after a long Retry-After",
      json(problem("rate-limited", 429), 429, { "Retry-After": "3600" }),
      "rate-limited",
      429,
    ],
  ])("is not sent again: %s", async (_name, failure, code, status) => {
    const server = await startScriptedServer(failure, json({ id: "answer" }));
    const client = createManjamClient({ baseUrl: server.url });
    expect(await failureOf(client.ask({ question: "x" }))).toMatchObject({ code, status });
    expect(server.requests).toHaveLength(1);
  });

  it("is given up after the tries that the options allow", async () => {
    const refusal = json(problem("rate-limited", 429), 429, { "Retry-After": "0" });
    const server = await startScriptedServer(refusal);
    const client = createManjamClient({ baseUrl: server.url, maxRetries: 1 });
    expect(await failureOf(client.search({ q: "x" }))).toMatchObject({
      code: "rate-limited",
      retryAfter: 0,
      requestId: "request-1",
    });
    expect(server.requests).toHaveLength(2);
  });

  it("waits as long as it was told before it is sent again", async () => {
    const refusal = json(problem("overloaded", 503), 503, { "Retry-After": "1" });
    const server = await startScriptedServer(refusal, json(LIST));
    const started = performance.now();
    await createManjamClient({ baseUrl: server.url }).articles.listPage();
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it.each([
    ["while nothing comes", silent],
    [
      "while it waits for its next try",
      json(problem("overloaded", 503), 503, { "Retry-After": "9" }),
    ],
  ])("ends with the reason of its signal %s", async (_name, reply) => {
    const server = await startScriptedServer(reply);
    const client = createManjamClient({ baseUrl: server.url });
    const call = client.articles.listPage({}, { signal: AbortSignal.timeout(100) });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("ends at once where its signal is aborted already", async () => {
    const server = await startScriptedServer(json(LIST));
    const client = createManjamClient({ baseUrl: server.url });
    const signal = AbortSignal.abort(new Error("changed my mind"));
    await expect(client.articles.listPage({}, { signal })).rejects.toThrow("changed my mind");
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["before the response", silent],
    [
      "within the body",
      (response: Parameters<typeof silent>[0]) => {
        response.writeHead(200);
        response.write("{");
      },
    ],
  ])("times out %s", async (_name, reply) => {
    const server = await startScriptedServer(reply);
    const client = createManjamClient({ baseUrl: server.url, timeoutMs: 100 });
    expect(await failureOf(client.ask({ question: "x" }))).toMatchObject({ code: "timed-out" });
  });

  it.each([
    ["a page in place of JSON", text("<p>Hello", 200), 200],
    ["a page in place of a problem", text("<p>No", 403), 403],
  ])("tells of %s", async (_name, reply, status) => {
    const server = await startScriptedServer(reply);
    const client = createManjamClient({ baseUrl: server.url });
    expect(await failureOf(client.ask({ question: "x" }))).toMatchObject({
      code: "unexpected-response",
      status,
    });
  });

  it("tells that there is no server", async () => {
    const client = createManjamClient({ baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
    const error = await failureOf(client.search({ q: "x" }));
    expect(error).toMatchObject({ code: "network-failed", status: null });
    expect(error.cause).toBeInstanceOf(TypeError);
  });
});

describe("the header Retry-After", () => {
  it.each([
    ["7", 7],
    ["0", 0],
    ["-1", 0],
    ["Thu, 01 Jan 1970 00:00:10 GMT", 10],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["soon", null],
    ["", null],
    [null, null],
  ])("%j means %j seconds", (header, seconds) => {
    expect(parseRetryAfter(header, 500)).toBe(seconds);
  });
});
