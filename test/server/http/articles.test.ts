import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../../core/contract/problem.ts";
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { articleOf, fakeLibrary } from "./support/fakes.ts";
import { bodyOf, postJson } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("POST /articles", () => {
  it("answers 201 for a new article and 200 for one that was there, and says where it is", async () => {
    const server = await startServer();
    const put = (text: string): Promise<Response> =>
      postJson(`${server.url}/articles`, { id: "أخبار/1 %", text });
    const added = await put("one");
    expect(added.status).toBe(201);
    expect(await bodyOf(added)).toEqual({
      id: "أخبار/1 %",
      outcome: "added",
      language: "en",
      chunks: 1,
      nearDuplicateOf: null,
    });
    const unchanged = await put("one");
    expect([unchanged.status, (await bodyOf(unchanged))["outcome"]]).toEqual([200, "unchanged"]);
    const replaced = await put("two");
    expect([replaced.status, (await bodyOf(replaced))["outcome"]]).toEqual([200, "replaced"]);
    const location = replaced.headers.get("location") ?? "";
    const article = await bodyOf(await fetch(new URL(location, server.url)));
    expect(article).toMatchObject({ id: "أخبار/1 %", text: "two" });
  });

  it.each([
    ["no text", { id: "x" }, "text", "is required"],
    ["an unknown field", { text: "x", body: "y" }, "body", "is not a known field"],
    [
      "an id of 201 characters",
      { text: "x", id: "a".repeat(201) },
      "id",
      "must have at most 200 characters",
    ],
    [
      "half a surrogate pair in the id",
      { text: "x", id: "a\ud800" },
      "id",
      "must be well-formed Unicode",
    ],
    [
      "an address that a browser would run",
      { text: "x", url: "javascript:alert(1)" },
      "url",
      "must be an http or https address",
    ],
    [
      "a date in words",
      { text: "x", publishedAt: "yesterday" },
      "publishedAt",
      "must be an ISO 8601 date such as 2022-01-08",
    ],
    [
      "a source without a publisher",
      { text: "x", sources: [{ title: "y" }] },
      "sources.0.publisher",
      "is required",
    ],
    ["a list of articles", [{ text: "x" }], "", "must be a JSON object"],
  ])("refuses %s", async (_name, body, path, message) => {
    const server = await startServer();
    const response = await postJson(`${server.url}/articles`, body);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      errors: [{ path, message }],
    });
    expect(server.library.inputs).toEqual([]);
  });

  it.each<[ProblemCode, number, string]>([
    ["article-too-large", 413, "payload-too-large"],
    ["empty-article", 400, "invalid-request"],
    ["index-locked", 409, "conflict"],
    ["conflict", 409, "conflict"],
    ["index-read-only", 403, "forbidden"],
    ["encoder-mismatch", 503, "model-unavailable"],
    ["path-not-found", 500, "internal"],
  ])("tells the problem %s of the collection as %i %s", async (code, status, told) => {
    const library = fakeLibrary(async () => {
      throw new ProblemError(code, { en: "Because.", ar: "لأن." });
    });
    const server = await startServer({ library });
    const response = await postJson(`${server.url}/articles`, { text: "x" });
    expect(response.status).toBe(status);
    expect(await bodyOf(response)).toMatchObject({ code: told });
  });
});

describe("GET /articles", () => {
  it("lists the articles without their texts", async () => {
    const server = await startServer();
    server.library.articles.set("x", articleOf("x", "text"));
    const body = await bodyOf(await fetch(`${server.url}/articles?limit=5&language=en`));
    const { text: _text, excerpt: _excerpt, ...summary } = articleOf("x", "text");
    expect(body).toEqual({ articles: [summary], nextCursor: null });
  });

  it.each([
    ["limit=0", "limit", "must be at least 1"],
    ["limit=101", "limit", "must be at most 100"],
    ["limit=x", "limit", "must be a number"],
    ["limit=5&limit=6", "limit", "may be given only once"],
    ["language=fr", "language", "must be one of ar, en"],
    ["source=", "source", "must not be empty"],
    ["source=a&source=b", "source", "may be given only once"],
    ["page=2", "page", "is not a known field"],
    ["source[a]=b", "source[a]", "is not a known field"],
  ])("refuses ?%s", async (query, path, message) => {
    const server = await startServer();
    const response = await fetch(`${server.url}/articles?${query}`);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      errors: [{ path, message }],
    });
  });
});
