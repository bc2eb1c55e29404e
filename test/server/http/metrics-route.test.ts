import { describe, expect, it } from "vitest";
import { readPrometheusText } from "../../support/prometheus-text.ts";
import { counted, REQUESTS, scrape } from "../../support/scrape.ts";
import { ready } from "./support/fakes.ts";
import { postJson, send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("GET /metrics", () => {
  it("is text that Prometheus reads, of the process too", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const { sum, samples } = readPrometheusText(await response.text());
    expect(sum("manjam_index_articles")).toBe(ready.index.articles);
    expect(sum("manjam_index_chunks")).toBe(ready.index.chunks);
    expect(sum("process_resident_memory_bytes")).toBeGreaterThan(10_000_000);
    expect(samples.some(({ name }) => name === "nodejs_version_info")).toBe(true);
  });

  it("takes GET and HEAD", async () => {
    const server = await startServer();
    const head = await send(server.url, "/metrics", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    const posted = await send(server.url, "/metrics", { method: "POST" });
    expect([posted.status, posted.headers.allow]).toEqual([404, "GET, HEAD"]);
  });

  it("is not held against the rate limit", async () => {
    const server = await startServer({ settings: { rateLimit: 1 } });
    for (const _time of [1, 2, 3]) await scrape(server.url);
    expect((await fetch(`${server.url}/search?q=x`)).status).toBe(200);
  });

  it.each([
    ["cannot be read", async () => ({ ...ready, index: { ok: false, articles: 0, chunks: 0 } })],
    ["fails", () => Promise.reject(new Error("gone"))],
  ])("answers while the index %s, and does not call it empty", async (_how, readiness) => {
    const server = await startServer({ health: { readiness } });
    const { samples } = await scrape(server.url);
    const names = samples.map(({ name }) => name);
    expect(names).toContain("manjam_refusals_total");
    expect(names).not.toContain("manjam_index_articles");
    expect(names).not.toContain("manjam_index_chunks");
  });

  it("does not wait for an index that hangs", async () => {
    let isHanging = true;
    const readiness = () =>
      isHanging ? new Promise<never>(() => undefined) : Promise.resolve(ready);
    const server = await startServer({ health: { readiness } });
    expect((await scrape(server.url)).text).not.toMatch(/^manjam_index_articles/m);
    isHanging = false;
    expect((await scrape(server.url)).sum("manjam_index_articles")).toBe(ready.index.articles);
  });

  it("counts for each server by itself", async () => {
    const [one, other] = [await startServer(), await startServer()];
    await postJson(`${one.url}/ask`, { question: "x" });
    await expect.poll(counted(one, "manjam_answers_total")).toBe(1);
    await expect.poll(counted(one, REQUESTS, { route: "/ask" })).toBe(1);
    await expect.poll(counted(other, "manjam_answers_total")).toBe(0);
    await expect.poll(counted(other, REQUESTS, { route: "/ask" })).toBe(0);
  });
});

describe("the reader of these tests", () => {
  it.each([
    ["a missing end", "# TYPE a counter\na 1"],
    ["a sample without a type", "a 1\n"],
    ["a sample among those of another", "# TYPE a counter\nb 1\n"],
    ["a label without quotes", "# TYPE a counter\na{b=c} 1\n"],
    ["a quote inside of a label", '# TYPE a counter\na{b="c"d"} 1\n'],
    ["a label twice", '# TYPE a counter\na{b="c",b="d"} 1\n'],
    ["no number", "# TYPE a counter\na one\n"],
    ["a name with a hyphen", "# TYPE a-b counter\na-b 1\n"],
    ["a series twice", '# TYPE a counter\na{b="c"} 1\na{b="c"} 2\n'],
    ["a family twice", "# TYPE a counter\na 1\n# TYPE a counter\n"],
    ["buckets that lack the last", '# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n'],
    [
      "buckets that fall",
      '# TYPE a histogram\na_bucket{le="1"} 3\na_bucket{le="+Inf"} 2\na_sum 1\na_count 2\n',
    ],
  ])("refuses %s", (_what, text) => {
    expect(() => readPrometheusText(text)).toThrow(Error);
  });

  it("reads what is well formed", () => {
    const { samples } = readPrometheusText(
      '# HELP a Some.\n# TYPE a counter\na{b="c\\"\\n\\\\",d=""} 1.5e3\n\n# TYPE e gauge\ne -Inf\n',
    );
    expect(samples).toEqual([
      { name: "a", labels: { b: 'c"\n\\', d: "" }, value: 1_500 },
      { name: "e", labels: {}, value: -Infinity },
    ]);
  });
});
