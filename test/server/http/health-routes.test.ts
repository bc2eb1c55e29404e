import { describe, expect, it } from "vitest";
import { ready } from "./support/fakes.ts";
import { bodyOf } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("GET /livez", () => {
  it("says that the process lives, whatever the index does", async () => {
    const health = { readiness: () => Promise.reject(new Error("gone")) };
    const server = await startServer({ health });
    const response = await fetch(`${server.url}/livez`);
    expect([response.status, await bodyOf(response)]).toEqual([200, { status: "live" }]);
  });
});

describe("GET /readyz", () => {
  it("tells of the index and the encoder", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(200);
    expect(await bodyOf(response)).toEqual({ status: "ready", ...ready });
  });

  it.each([
    ["no articles", { ...ready, index: { ok: true, articles: 0, chunks: 0 } }, "index-empty"],
    [
      "an index that cannot be read",
      { ...ready, index: { ok: false, articles: 0, chunks: 0 } },
      "index-empty",
    ],
    ["no encoder", { ...ready, encoder: { ok: false, name: "fake" } }, "model-unavailable"],
  ])("is not ready with %s", async (_name, readiness, code) => {
    const server = await startServer({ health: { readiness: async () => readiness } });
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await bodyOf(response)).toMatchObject({ code });
  });
});
