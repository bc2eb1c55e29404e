import { describe, expect, it } from "vitest";
import { articleOf, fakeLibrary } from "./support/fakes.ts";
import { bodyOf, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const AWKWARD_IDS = [
  "plain",
  "news/2024/valley mine",
  "أخبار/منجم",
  "100%",
  "%2F",
  "a.b..c",
  "..hidden",
  "q?x=1&y#z",
  'quote"<b>',
  "👷",
  "a\\b",
  "+",
  "constructor",
  "__proto__",
];

describe("GET /articles/:id", () => {
  it.each(AWKWARD_IDS)("finds the article with the id %s", async (id) => {
    const library = fakeLibrary();
    library.articles.set(id, articleOf(id, "text"));
    const server = await startServer({ library });
    const response = await fetch(`${server.url}/articles/${encodeURIComponent(id)}`);
    expect(response.status).toBe(200);
    expect(await bodyOf(response)).toEqual(articleOf(id, "text"));
  });

  it.each([".", ".."])(
    "finds the article with the id %s, sent by a client that leaves it alone",
    async (id) => {
      const library = fakeLibrary();
      library.articles.set(id, articleOf(id, "text"));
      const server = await startServer({ library });
      const response = await send(server.url, `/articles/${id.replaceAll(".", "%2E")}`);
      expect(JSON.parse(response.text)).toMatchObject({ id });
    },
  );

  it("is not found where there is none", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/articles/none`);
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toMatchObject({ code: "not-found" });
  });

  it.each(["/articles/%E0%A4%A", "/articles/%", "/articles/%zz", "/articles/%ff"])(
    "calls the broken encoding of %s an invalid request",
    async (path) => {
      const server = await startServer();
      for (const method of ["GET", "DELETE"]) {
        const response = await send(server.url, path, { method });
        expect(response.status).toBe(400);
        expect(JSON.parse(response.text)).toMatchObject({ code: "invalid-request" });
      }
    },
  );

  it("gives the whole text where that may be shown", async () => {
    const library = fakeLibrary();
    library.articles.set("long", articleOf("long", "a".repeat(5_000)));
    const server = await startServer({ library });
    const article = await bodyOf(await fetch(`${server.url}/articles/long`));
    expect(article).toEqual(articleOf("long", "a".repeat(5_000)));
  });

  it.each([
    ["cuts a long text", "a".repeat(501), "a".repeat(500), true],
    ["leaves a short text whole", "a".repeat(500), "a".repeat(500), false],
    ["does not cut within a pair of surrogates", `${"a".repeat(499)}👷b`, "a".repeat(499), true],
    ["cuts after a pair of surrogates", `${"a".repeat(498)}👷b`, `${"a".repeat(498)}👷`, true],
  ])("%s where only excerpts may be shown", async (_name, text, shown, excerpt) => {
    const library = fakeLibrary();
    library.articles.set("x", articleOf("x", text));
    const server = await startServer({ library, settings: { showFullText: false } });
    const article = await bodyOf(await fetch(`${server.url}/articles/x`));
    expect(article).toMatchObject({ text: shown, excerpt });
  });

  it("answers HEAD without a body", async () => {
    const library = fakeLibrary();
    library.articles.set("x", articleOf("x", "text"));
    const server = await startServer({ library });
    const found = await send(server.url, "/articles/x", { method: "HEAD" });
    expect([found.status, found.text]).toEqual([200, ""]);
    const missing = await send(server.url, "/articles/y", { method: "HEAD" });
    expect([missing.status, missing.text]).toEqual([404, ""]);
  });
});

describe("DELETE /articles/:id", () => {
  it.each(AWKWARD_IDS)("takes %s down, once", async (id) => {
    const library = fakeLibrary();
    library.articles.set(id, articleOf(id, "text"));
    const server = await startServer({ library });
    const url = `${server.url}/articles/${encodeURIComponent(id)}`;
    const response = await fetch(url, { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect((await fetch(url, { method: "DELETE" })).status).toBe(404);
  });
});
