import { describe, expect, it } from "vitest";
import { bodyOf, postJson } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const READ_KEY = "read-key-0123456789";
const WRITE_KEY = "write-key-0123456789";
const keys = {
  apiKeys: [
    { key: READ_KEY, canWrite: false },
    { key: WRITE_KEY, canWrite: true },
    { key: "مفتاح-عربي-طويل", canWrite: false },
  ],
};

describe("the rate limit", () => {
  it("refuses what is too much, and says when to come back", async () => {
    const server = await startServer({ settings: { rateLimit: 2 } });
    const search = (): Promise<Response> => fetch(`${server.url}/search?q=x`);
    expect([(await search()).status, (await search()).status]).toEqual([200, 200]);
    const response = await search();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await bodyOf(response)).toMatchObject({ code: "rate-limited" });
    expect((await postJson(`${server.url}/ask`, { question: "x" })).status).toBe(429);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it("counts each key by itself, and guesses by their address", async () => {
    const server = await startServer({ settings: { ...keys, rateLimit: 1 } });
    const search = async (key: string): Promise<number> =>
      (await fetch(`${server.url}/search?q=x`, { headers: { "X-API-Key": key } })).status;
    expect([await search(READ_KEY), await search(READ_KEY)]).toEqual([200, 429]);
    expect([await search(WRITE_KEY), await search(WRITE_KEY)]).toEqual([200, 429]);
    expect([await search("guess-1"), await search("guess-2")]).toEqual([401, 429]);
  });

  it("is not fooled by a forwarding header", async () => {
    const server = await startServer({ settings: { rateLimit: 1 } });
    const search = async (address: string): Promise<number> =>
      (await fetch(`${server.url}/search?q=x`, { headers: { "X-Forwarded-For": address } })).status;
    expect([await search("10.0.0.1"), await search("10.0.0.2")]).toEqual([200, 429]);
  });
});
