import { describe, expect, it } from "vitest";
import { counted, REQUESTS, scrape } from "../../support/scrape.ts";
import { deferred, fakeAnswering, retrieval } from "./support/fakes.ts";
import { openConnection, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("a request", () => {
  it.each([
    ["GET", "/articles/some-secret-id?q=secret", { route: "/articles/:id", status: "404" }],
    ["HEAD", "/articles/some-secret-id/related", { route: "/articles/:id/related", status: "404" }],
    ["GET", "/search?q=secret", { method: "GET", route: "/search", status: "200" }],
    ["POST", "/search", { method: "POST", route: "/search", status: "404" }],
    ["GET", "/", { route: "/", status: "404" }],
    ["GET", "/secret", { route: "unmatched", status: "404" }],
    ["GET", "/articles/%", { route: "unmatched", status: "400" }],
    ["OPTIONS", "/ask", { method: "OPTIONS", route: "/ask", status: "204" }],
    ["PROPFIND", "/secret", { method: "other", route: "unmatched", status: "404" }],
    ["GET", "/mcp", { route: "/mcp", status: "405" }],
    ["GET", "/mcp/secret", { route: "/mcp", status: "404" }],
  ])("%s %s is counted by its route", async (method, path, labels) => {
    const server = await startServer();
    await send(server.url, path, { method });
    await expect.poll(counted(server, REQUESTS, labels)).toBe(1);
    expect((await scrape(server.url)).text).not.toContain("secret");
  });

  it("is counted by its route, too, where it is refused before", async () => {
    const settings = { apiKeys: [{ key: "read-key-0123456789", canWrite: false }], rateLimit: 2 };
    const server = await startServer({ settings });
    for (const path of ["/mcp", "/answers/secret", "/mcp"]) {
      await send(server.url, path, { method: "POST" });
    }
    await expect.poll(counted(server, REQUESTS, { route: "/mcp", status: "401" })).toBe(1);
    await expect.poll(counted(server, REQUESTS, { route: "/answers/:id", status: "401" })).toBe(1);
    await expect.poll(counted(server, REQUESTS, { route: "/mcp", status: "429" })).toBe(1);
    await expect.poll(counted(server, "manjam_refusals_total", { reason: "rate-limited" })).toBe(1);
  });

  it("makes no new series, whatever the paths", async () => {
    const server = await startServer();
    for (let at = 0; at < 20; at += 1) {
      await send(server.url, `/nowhere/${at}`);
      await send(server.url, `/articles/article-${at}`);
    }
    await expect.poll(counted(server, REQUESTS, { route: "unmatched" })).toBe(20);
    const { valuesOf } = await scrape(server.url);
    expect(valuesOf(REQUESTS, "route").sort()).toEqual(["/articles/:id", "/metrics", "unmatched"]);
  });

  it("whose client left has no status", async () => {
    const asked = deferred();
    const never = deferred();
    const answering = fakeAnswering(async function* () {
      asked.resolve();
      await never.promise;
      yield retrieval;
    });
    const server = await startServer({ answering });
    const connection = await openConnection(server.url);
    connection.socket.write(
      'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"question":"x"}',
    );
    await asked.promise;
    await expect.poll(counted(server, "manjam_answers_running", { front: "http" })).toBe(1);
    connection.socket.destroy();
    await expect.poll(counted(server, REQUESTS, { route: "/ask", status: "aborted" })).toBe(1);
    // It still takes its room until it has stopped.
    await expect.poll(counted(server, "manjam_answers_running", { front: "http" })).toBe(1);
    never.resolve();
    await expect.poll(counted(server, "manjam_answers_running", { front: "http" })).toBe(0);
    const labels = { reason: "abandoned", front: "http" };
    await expect.poll(counted(server, "manjam_answer_failures_total", labels)).toBe(1);
  });
});
