import { describe, expect, it } from "vitest";
import { HTTP_STATUS_OF, problemSchema } from "../../../core/contract/problem.ts";
import { PROBLEM_MEANINGS } from "../../../server/http/problem-meanings.ts";
import { PROBLEM_TITLES } from "../../../server/http/problem-titles.ts";
import { fakeAnswering, retrieval } from "./support/fakes.ts";
import { bodyOf, openConnection, postJson, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const ARABIC = /^[^a-z]*[\u0600-\u06ff]/;

describe("a problem", () => {
  it("has the shape of the contract and its own media type", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await response.json());
    expect(problem).toEqual({
      type: "/docs#not-found",
      title: "Not found",
      status: 404,
      detail: "There is nothing at this address.",
      code: "not-found",
      requestId: response.headers.get("x-request-id"),
    });
  });

  it.each([
    [undefined, "en"],
    ["*", "en"],
    ["ar", "ar"],
    ["ar-EG", "ar"],
    ["AR", "ar"],
    ["fr", "en"],
    ["fr, ar;q=0.2", "ar"],
    ["en, ar", "en"],
    ["ar, en", "ar"],
    ["en;q=0.5, ar;q=0.9", "ar"],
    ["ar;q=0.5, en-GB;q=0.9", "en"],
    ["ar;q=0", "en"],
    ["en;q=0, *", "ar"],
    ["rubbish;;;q=", "en"],
  ])("for Accept-Language %s is told in %s", async (header, language) => {
    const server = await startServer();
    const headers = header === undefined ? {} : { "Accept-Language": header };
    const response = await send(server.url, "/nowhere", { headers });
    expect(response.headers["content-language"]).toBe(language);
    expect(response.headers.vary).toMatch(/Accept-Language/);
    const { title, detail } = JSON.parse(response.text);
    expect([ARABIC.test(title), ARABIC.test(detail)]).toEqual([
      language === "ar",
      language === "ar",
    ]);
  });

  it("tells the fields at fault in Arabic too", async () => {
    const server = await startServer();
    const response = await postJson(
      `${server.url}/ask`,
      { topK: 99, filters: { publishedAfter: "x" }, more: 1 },
      { "Accept-Language": "ar" },
    );
    expect(await bodyOf(response)).toMatchObject({
      detail: "في الطلب حقول غير صالحة: question، filters.publishedAfter، topK، more.",
      errors: [
        { path: "question", message: "حقل مطلوب" },
        {
          path: "filters.publishedAfter",
          message: "يجب أن يكون تاريخًا بصيغة ISO 8601 مثل 2022-01-08",
        },
        { path: "topK", message: "يجب ألا يزيد على 20" },
        { path: "more", message: "حقل غير معروف" },
      ],
    });
  });

  it("of an unknown kind tells nothing of itself, but leaves its stack in the log", async () => {
    const answering = fakeAnswering(async function* () {
      yield retrieval;
      throw new Error("password is hunter2", { cause: new Error("disk at /srv/secret") });
    });
    const server = await startServer({ answering });
    const response = await postJson(`${server.url}/ask`, { question: "x" });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/hunter2|secret|at /);
    expect(JSON.parse(text)).toMatchObject({ code: "internal" });
    const line = await server.logged((entry) => entry["status"] === 500);
    expect(line).toMatchObject({ level: 50, requestId: JSON.parse(text).requestId });
    expect(line["error"]).toMatch(/hunter2[\s\S]*problems\.test[\s\S]*caused by: [\s\S]*secret/);
  });

  it("of a schema elsewhere than in the request is the server's, not the client's", async () => {
    const answering = fakeAnswering(async function* () {
      problemSchema.parse({});
      yield retrieval;
    });
    const server = await startServer({ answering });
    expect((await postJson(`${server.url}/ask`, { question: "x" })).status).toBe(500);
  });

  it("is told for what is not even HTTP", async () => {
    const server = await startServer();
    const connection = await openConnection(server.url);
    connection.socket.write("nonsense\r\n\r\n");
    const text = await connection.ended();
    expect(text).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Request-Id: [\s\S]*"code":"invalid-request"/);
  });

  it.each([
    "/ask/",
    "//ask",
    "/ASK",
    "/ask%20",
    "/articles/a/b",
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/\0",
  ])("is never an internal error for the path %s", async (path) => {
    const server = await startServer();
    const response = await send(server.url, encodeURI(path).replaceAll("%25", "%"));
    expect(response.status).toBe(404);
  });

  it.each(Object.keys(HTTP_STATUS_OF))("%s has a title and a meaning in both languages", (code) => {
    for (const table of [PROBLEM_TITLES, PROBLEM_MEANINGS]) {
      const entry = Object.entries(table).find(([key]) => key === code)?.[1];
      expect(entry?.en).toMatch(/^[A-Z]/);
      expect(entry?.ar).toMatch(/[\u0600-\u06ff]/);
    }
  });
});

describe("X-Request-Id", () => {
  it.each(["abc", "A-1_b.2", "x".repeat(64)])("is taken from the request: %s", async (id) => {
    const server = await startServer();
    const response = await fetch(`${server.url}/nowhere`, { headers: { "X-Request-Id": id } });
    expect(response.headers.get("x-request-id")).toBe(id);
    expect((await bodyOf(response))["requestId"]).toBe(id);
  });

  it.each(["", "x".repeat(65), "a b", "a<b", "a,b"])("is made anew instead of: %s", async (id) => {
    const server = await startServer();
    const response = await fetch(`${server.url}/livez`, { headers: { "X-Request-Id": id } });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(["/livez", "/docs", "/openapi.json", "/search?q=x", "/articles/%", "/nowhere"])(
    "is on every answer: %s",
    async (path) => {
      const server = await startServer();
      const response = await send(server.url, path);
      expect(response.headers["x-request-id"]).toMatch(/^[\w.-]{1,64}$/);
    },
  );
});

describe("the log", () => {
  it("has one line for each request, without its query, headers or question", async () => {
    const server = await startServer();
    await fetch(`${server.url}/search?q=topsecret`, { headers: { "X-Api-Key": "key-in-header" } });
    await postJson(`${server.url}/ask`, { question: "topsecret" });
    await fetch(`${server.url}/search?limit=topsecret`);
    await fetch(`${server.url}/livez`);
    await server.logged((line) => line["path"] === "/livez");
    expect(
      server.logLines.map(({ method, path, status, level }) => [method, path, status, level]),
    ).toEqual([
      ["GET", "/search", 200, 30],
      ["POST", "/ask", 200, 30],
      ["GET", "/search", 400, 30],
      ["GET", "/livez", 200, 30],
    ]);
    for (const line of server.logLines) {
      expect(line["durationMs"]).toEqual(expect.any(Number));
      expect(line["requestId"]).toEqual(expect.any(String));
    }
    expect(JSON.stringify(server.logLines)).not.toMatch(/topsecret|key-in-header/);
  });

  it("has the question where a setting asks for it", async () => {
    const server = await startServer({ settings: { logQuestions: true } });
    await postJson(`${server.url}/ask`, { question: "من أغلق المنجم؟" });
    const line = await server.logged((entry) => entry["path"] === "/ask");
    expect(line["question"]).toBe("من أغلق المنجم؟");
  });
});
