import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import {
  answer,
  deferred,
  delta,
  done,
  fakeAnswering,
  retrieval,
  untilAborted,
} from "../http/support/fakes.ts";
import { bodyOf, postJson, send } from "../http/support/requests.ts";
import { startServer } from "../http/support/start-server.ts";
import { callTool, connectOverHttp, textOf } from "./support/mcp-client.ts";

const KEY = "a-key-for-the-tests";
const OTHER_KEY = "another-key-for-the-tests";
const ACCEPT = { Accept: "application/json, text/event-stream" };
const PING = { jsonrpc: "2.0", id: 1, method: "ping" };
const INITIALIZE = {
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "test", version: "1" },
  },
};

describe("a client that connects", () => {
  it("learns the server's name, version and instructions", async () => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    expect(client.getServerVersion()).toMatchObject({ name: "manjam", version: "1.2.3" });
    expect(client.getInstructions()).toContain("`ask`");
    await expect(client.ping()).resolves.toEqual({});
  });

  it("is promised nothing but tools, resources and completion", async () => {
    const client = await connectOverHttp((await startServer()).url);
    expect(client.getServerCapabilities()).toEqual({ tools: {}, resources: {}, completions: {} });
  });

  it.each([
    ["en", "Ask a question", /verbatim/],
    ["ar", "طرح سؤال", /حرفيًا/],
  ])("reads of the tools in its language (%s)", async (language, title, description) => {
    const server = await startServer();
    const client = await connectOverHttp(server.url, { "Accept-Language": language });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["ask", "search_articles", "hashprice"]);
    expect(tools[0]).toMatchObject({ title, description: expect.stringMatching(description) });
  });

  it("learns that every tool only reads, and which fields it takes", async () => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    const { tools } = await client.listTools();
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true });
      expect(inputSchema).toMatchObject({ additionalProperties: false });
      expect(outputSchema).toMatchObject({ additionalProperties: false });
    }
    const [ask, search, hashprice] = tools.map(({ inputSchema }) => inputSchema);
    expect(ask?.required).toEqual(["question"]);
    expect(Object.keys(ask?.properties ?? {})).not.toContain("stream");
    expect(search?.required).toEqual(["q"]);
    expect(search?.properties?.["languages"]).toMatchObject({ items: { enum: ["ar", "en"] } });
    expect(hashprice?.properties).toHaveProperty("difficulty");
  });
});

describe("the address /mcp", () => {
  it.each(["GET", "DELETE", "PUT"])("refuses %s and says what it takes", async (method) => {
    const server = await startServer();
    const response = await fetch(`${server.url}/mcp`, { method, headers: ACCEPT });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("POST");
    expect(await bodyOf(response)).toMatchObject({ jsonrpc: "2.0", id: null });
  });

  it("is not there below itself", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/mcp/more`, PING, ACCEPT);
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toMatchObject({ code: "not-found" });
  });

  it("refuses a batch", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/mcp`, [PING, PING], ACCEPT);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ error: { code: -32_600 } });
  });

  it.each([
    ["a body over 64 kB", JSON.stringify({ ...PING, text: "x".repeat(65_536) }), 413],
    ["a broken body", "{", 400],
  ])("refuses %s as the rest of the API does", async (_name, body, status) => {
    const server = await startServer();
    const headers = { ...ACCEPT, "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/mcp`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });

  it("asks for a key where keys are set", async () => {
    const server = await startServer({ settings: { apiKeys: [{ key: KEY, canWrite: false }] } });
    expect((await postJson(`${server.url}/mcp`, PING, ACCEPT)).status).toBe(401);
    const client = await connectOverHttp(server.url, { Authorization: `Bearer ${KEY}` });
    await expect(client.ping()).resolves.toEqual({});
  });

  it("counts against the rate limit", async () => {
    const server = await startServer({ settings: { rateLimit: 1 } });
    expect((await postJson(`${server.url}/mcp`, PING, ACCEPT)).status).toBe(200);
    expect((await postJson(`${server.url}/mcp`, PING, ACCEPT)).status).toBe(429);
  });

  it.each([
    ["a Host that is not this machine", { Host: "evil.example" }],
    ["a page of another site", { Origin: "https://evil.example" }],
    ["a sandboxed page", { Origin: "null" }],
  ])("is closed to %s", async (_name, headers) => {
    const server = await startServer();
    const response = await send(server.url, "/mcp", {
      method: "POST",
      headers: { ...ACCEPT, "Content-Type": "application/json", ...headers },
      body: JSON.stringify(PING),
    });
    expect(response.status).toBe(403);
    expect(JSON.parse(response.text)).toMatchObject({ code: "forbidden" });
  });

  it.each([
    ["its own pages", (url: string) => url],
    ["an origin of the settings", () => "https://news.example"],
  ])("is open to %s", async (_name, originOf) => {
    const server = await startServer({ settings: { corsOrigins: ["https://news.example"] } });
    const headers = { ...ACCEPT, Origin: originOf(server.url) };
    expect((await postJson(`${server.url}/mcp`, PING, headers)).status).toBe(200);
  });

  it("gives each client a session of its own", async () => {
    const server = await startServer();
    const sessions = await Promise.all(
      [1, 2].map(async () => {
        const response = await postJson(`${server.url}/mcp`, INITIALIZE, ACCEPT);
        await response.text();
        return response.headers.get("Mcp-Session-Id");
      }),
    );
    expect(sessions[0]).toMatch(/^[\w-]{36}$/);
    expect(sessions[0]).not.toBe(sessions[1]);
  });
});

describe("a question over the protocol", () => {
  it("has the answer in words and as the object of POST /ask", async () => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    const result = await callTool(client, "ask", { question: "Did it close?" });
    expect(result.structuredContent).toEqual(answer);
    expect(textOf(result)).toBe(
      [
        "It closed. [1]",
        "**Sources**",
        "- [1] Valley mine, 4 May 2024, manjam://articles/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%2F%D9%85%D9%86%D8%AC%D9%85%201",
        "conversationId for a follow-up: conversation-1",
      ].join("\n\n"),
    );
    expect(server.answering.requests[0]).toMatchObject({ stream: false, topK: 8 });
  });

  it("is asked in the name of its key, so that conversations of different keys are apart", async () => {
    const owners: (string | undefined)[] = [];
    const answering = fakeAnswering();
    const server = await startServer({
      answering: {
        ...answering,
        ask: (request, signal, asker) => {
          owners.push(asker?.owner);
          return answering.ask(request, signal);
        },
      },
      settings: { apiKeys: [KEY, OTHER_KEY].map((key) => ({ key, canWrite: false })) },
    });
    for (const key of [KEY, OTHER_KEY]) {
      const headers = { Authorization: `Bearer ${key}` };
      const client = await connectOverHttp(server.url, headers);
      await callTool(client, "ask", { question: "x" });
      await (await postJson(`${server.url}/ask`, { question: "x" }, headers)).text();
    }
    const [one, oneAgain, other, otherAgain] = owners;
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect([oneAgain, otherAgain]).toEqual([one, other]);
    expect(other).not.toBe(one);
  });

  it.each([
    [true, "Did it close?"],
    [false, undefined],
  ])("stands in the log only where the settings say so (%s)", async (logQuestions, question) => {
    const server = await startServer({ settings: { logQuestions } });
    const params = { name: "ask", arguments: { question: "Did it close?" } };
    const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params };
    await (await postJson(`${server.url}/mcp`, call, ACCEPT)).text();
    const line = await server.logged(({ path }) => path === "/mcp");
    expect(line["question"]).toBe(question);
    expect(JSON.stringify(server.logLines).includes("Did it close?")).toBe(logQuestions);
  });

  it("tells of its progress, if it is asked to", async () => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    const messages: string[] = [];
    await client.callTool({ name: "ask", arguments: { question: "Did it close?" } }, undefined, {
      onprogress: ({ progress, message }) => messages.push(`${progress} ${message}`),
    });
    expect(messages).toEqual([
      "1 Looking for the answer (passages: 1, articles: 0)",
      "2 Source [1]: Valley mine",
      "3 It closed. [1]",
    ]);
  });

  it("stops when its client cancels it, and only then", async () => {
    const answering = fakeAnswering(async function* (signal, { question }) {
      yield retrieval;
      if (question === "slow") await untilAborted(signal);
      else await wait(300);
      if (signal.aborted) return;
      yield done;
    });
    const server = await startServer({ answering });
    const [one, other] = [await connectOverHttp(server.url), await connectOverHttp(server.url)];
    const controller = new AbortController();
    const slow = one.callTool({ name: "ask", arguments: { question: "slow" } }, undefined, {
      signal: controller.signal,
    });
    slow.catch(() => undefined);
    await vi.waitUntil(() => answering.signals.length === 1);
    // Both clients number their requests alike: the other one's must go on.
    const quick = other.callTool({ name: "ask", arguments: { question: "quick" } });
    await vi.waitUntil(() => answering.signals.length === 2);
    controller.abort();
    await expect(slow).rejects.toThrow(/aborted/i);
    await vi.waitUntil(() => answering.signals[0]?.aborted === true);
    expect((await quick).isError).toBeUndefined();
  });

  it("stops when its client goes away", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering });
    const controller = new AbortController();
    const call = {
      jsonrpc: "2.0",
      id: 7,
      method: "tools/call",
      params: { name: "ask", arguments: { question: "x" } },
    };
    const response = fetch(`${server.url}/mcp`, {
      method: "POST",
      headers: { ...ACCEPT, "Content-Type": "application/json" },
      body: JSON.stringify(call),
      signal: controller.signal,
    });
    await vi.waitUntil(() => answering.signals.length === 1);
    controller.abort();
    await expect(response.then((answered) => answered.text())).rejects.toThrow(/aborted/i);
    await vi.waitUntil(() => answering.signals[0]?.aborted === true);
  });
});

describe("a call that fails", () => {
  it.each([
    ["ask", { question: "  " }, "invalid-request", "question: must not be empty"],
    ["ask", { question: "x", stream: true }, "invalid-request", "stream: is not a known field"],
    ["ask", { question: "x".repeat(2_001) }, "question-too-long", "The question has 2,001"],
    [
      "ask",
      {
        question: "x",
        filters: { publishedAfter: "2024-02-01", publishedBefore: "2024-01-01" },
      },
      "invalid-request",
      "filters.publishedAfter: must not be later than publishedBefore",
    ],
    ["search_articles", { q: "x", limit: 51 }, "invalid-request", "limit: must be at most 50"],
    ["search_articles", {}, "invalid-request", "q: is required"],
    ["hashprice", {}, "invalid-request", ""],
    ["hashprice", { difficulty: true }, "invalid-request", "difficulty: "],
  ])("%s with %j tells %s", async (name, input, code, fault) => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    const result = await callTool(client, name, input);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(new RegExp(`^${code}: `));
    expect(textOf(result)).toContain(fault);
    expect(result._meta?.["manjam/problem"]).toMatchObject({ code });
  });

  it.each([
    ["the question's", { question: "ما حجم المنجم؟", topK: 99 }, "en", "يجب ألا يزيد على 20"],
    ["the one asked for", { question: "How large?", language: "ar", topK: 99 }, "en", "يجب ألا"],
    ["the caller's, without a question", {}, "ar", "حقل مطلوب"],
  ])("tells it in the asker's language: %s", async (_name, input, language, text) => {
    const server = await startServer();
    const client = await connectOverHttp(server.url, { "Accept-Language": language });
    expect(textOf(await callTool(client, "ask", input))).toContain(text);
  });

  it("keeps the code of what the answering refuses", async () => {
    const answering = fakeAnswering(async function* () {
      yield* [];
      throw new ProblemError("index-empty", { en: "There is nothing.", ar: "لا شيء." });
    });
    const server = await startServer({ answering });
    const client = await connectOverHttp(server.url);
    const result = await callTool(client, "ask", { question: "x" });
    expect(textOf(result)).toMatch(/^index-empty: There is nothing\.\nrequestId: \S+$/);
  });

  it("tells nothing of an unforeseen failure, and logs it under its id", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw new Error("a secret of the server");
    });
    const server = await startServer({ answering });
    const client = await connectOverHttp(server.url);
    const text = textOf(await callTool(client, "ask", { question: "x" }));
    expect(text).toMatch(/^internal: /);
    expect(text).not.toContain("secret");
    const line = await server.logged(({ error }) => String(error).includes("a secret"));
    expect(text).toContain(`requestId: ${String(line["requestId"])}`);
  });

  it("is overloaded beyond the number of answers at a time, whichever way they are asked for", async () => {
    const gate = deferred();
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      await gate.promise;
      yield delta;
      yield done;
    });
    const server = await startServer({ answering, mostAnswersAtOnce: 1 });
    const client = await connectOverHttp(server.url);
    const first = callTool(client, "ask", { question: "x" });
    await vi.waitUntil(() => answering.signals.length === 1);
    expect(textOf(await callTool(client, "ask", { question: "x" }))).toMatch(/^overloaded: /);
    const overHttp = await postJson(`${server.url}/ask`, { question: "x" });
    expect(overHttp.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await overHttp.json()).toMatchObject({ code: "overloaded" });
    gate.resolve();
    expect((await first).isError).toBeUndefined();
    expect((await callTool(client, "ask", { question: "x" })).isError).toBeUndefined();
  });

  it("gives up an answer that takes too long", async () => {
    const answering = fakeAnswering(async function* (signal) {
      yield retrieval;
      await untilAborted(signal);
    });
    const server = await startServer({ answering, askTimeoutMs: 50 });
    const client = await connectOverHttp(server.url);
    expect(textOf(await callTool(client, "ask", { question: "x" }))).toMatch(/^timeout: /);
    expect(answering.signals[0]?.aborted).toBe(true);
  });

  it("is an error of the protocol only where there is no such tool", async () => {
    const server = await startServer();
    const client = await connectOverHttp(server.url);
    await expect(client.callTool({ name: "none" })).rejects.toMatchObject({ code: -32_602 });
  });
});
