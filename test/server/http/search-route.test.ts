import { describe, expect, it } from "vitest";
import { bodyOf, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("GET /search", () => {
  it("passes the query on with its defaults", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/search?q=${encodeURIComponent(" حظر التعدين ")}`);
    expect(response.status).toBe(200);
    expect(await bodyOf(response)).toEqual({ query: "حظر التعدين", language: "en", results: [] });
    expect(server.searchEngine.queries).toEqual([{ q: "حظر التعدين", limit: 10 }]);
  });

  it.each([
    ["languages=ar,en", { languages: ["ar", "en"] }],
    ["languages=ar&languages=en", { languages: ["ar", "en"] }],
    ["languages=ar", { languages: ["ar"] }],
    ["sources=One,Two%20Three", { sources: ["One", "Two Three"] }],
    ["topics=power,ai&limit=3", { topics: ["power", "ai"], limit: 3 }],
    ["publishedAfter=2024-01-01&publishedBefore=2024-01-01", { publishedAfter: "2024-01-01" }],
  ])("understands ?q=x&%s", async (query, understood) => {
    const server = await startServer();
    expect((await fetch(`${server.url}/search?q=x&${query}`)).status).toBe(200);
    expect(server.searchEngine.queries[0]).toMatchObject(understood);
  });

  it.each([
    ["", "q", "is required"],
    ["q=", "q", "must not be empty"],
    ["q=%20", "q", "must not be empty"],
    [`q=${"a".repeat(2_001)}`, "q", "must have at most 2,000 characters"],
    ["q=x&q=y", "q", "may be given only once"],
    ["q=x&limit=51", "limit", "must be at most 50"],
    ["q=x&limit=", "limit", "must be at least 1"],
    ["q=x&limit=1.5", "limit", "must be a whole number"],
    ["q=x&languages=fr", "languages.0", "must be one of ar, en"],
    ["q=x&languages=", "languages", "must not be an empty list"],
    ["q=x&publishedAfter=2024", "publishedAfter", "must be an ISO 8601 date such as 2022-01-08"],
    [
      "q=x&publishedAfter=2024-01-01&publishedAfter=2024-01-02",
      "publishedAfter",
      "may be given only once",
    ],
    [
      "q=x&publishedAfter=2024-02-02&publishedBefore=2024-01-01",
      "publishedAfter",
      "must not be later than publishedBefore",
    ],
    ["q=x&topK=3", "topK", "is not a known field"],
    ["q=x&__proto__=3", "__proto__", "is not a known field"],
  ])("refuses ?%s", async (query, path, message) => {
    const server = await startServer();
    const response = await fetch(`${server.url}/search?${query}`);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      errors: [{ path, message }],
    });
    expect(server.searchEngine.queries).toEqual([]);
  });

  it("answers HEAD, and no other method", async () => {
    const server = await startServer();
    const head = await send(server.url, "/search?q=x", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    const post = await send(server.url, "/search?q=x", { method: "POST" });
    expect([post.status, post.headers.allow]).toEqual([404, "GET, HEAD"]);
    const options = await send(server.url, "/search", { method: "OPTIONS" });
    expect([options.status, options.headers.allow]).toEqual([204, "GET, HEAD"]);
  });
});
