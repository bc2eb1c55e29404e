import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counted, REQUESTS } from "../../support/scrape.ts";
import { bodyOf, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("the chat page", () => {
  let folder = "";

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "manjam-web-")), "page");
    await mkdir(join(folder, "assets"), { recursive: true });
    await writeFile(join(folder, "..", "outside.txt"), "outside");
    await writeFile(join(folder, "index.html"), "<!doctype html><title>منجم</title>");
    await writeFile(join(folder, "assets", "main-1a2b3c.js"), "export {};");
    await writeFile(join(folder, "favicon.svg"), "<svg/>");
  });

  afterEach(() => rm(join(folder, ".."), { recursive: true }));

  it.each([
    ["/", "no-cache", /^text\/html; charset=utf-8/],
    ["/index.html", "no-cache", /^text\/html/],
    ["/favicon.svg", "no-cache", /^image\/svg/],
    ["/assets/main-1a2b3c.js", "public, max-age=31536000, immutable", /^text\/javascript/],
  ])("serves %s with Cache-Control: %s", async (path, cacheControl, type) => {
    const server = await startServer({ webFolder: folder });
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe(cacheControl);
    expect(response.headers.get("content-type")).toMatch(type);
    // Under one name, since each build gives files new ones.
    await expect.poll(counted(server, REQUESTS, { route: "static", status: "200" })).toBe(1);
  });

  it.each([
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/assets/..%2f..%2foutside.txt",
    "/assets",
  ])("serves nothing at %s", async (path) => {
    const server = await startServer({ webFolder: folder });
    const response = await send(server.url, path);
    expect(response.status).toBe(404);
    expect(JSON.parse(response.text)).toMatchObject({ code: "not-found" });
  });

  it("answers HEAD, and is not found for POST", async () => {
    const server = await startServer({ webFolder: folder });
    expect((await send(server.url, "/", { method: "HEAD" })).status).toBe(200);
    const post = await send(server.url, "/", { method: "POST" });
    expect([post.status, post.headers.allow]).toEqual([404, "GET, HEAD"]);
  });

  it("says how to build it where it has not been built", async () => {
    const server = await startServer({ webFolder: join(folder, "missing") });
    const response = await fetch(server.url);
    expect(response.status).toBe(404);
    expect((await bodyOf(response))["detail"]).toContain("npm run build");
  });
});
