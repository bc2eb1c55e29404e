import { describe, expect, it } from "vitest";
import { send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const keys = { apiKeys: [{ key: "read-key-0123456789", canWrite: false }] };

describe("cross-origin access", () => {
  const cors = { corsOrigins: ["https://news.example/", "http://localhost:5173"] };

  it.each(["https://news.example", "http://localhost:5173"])("is given to %s", async (origin) => {
    const server = await startServer({ settings: cors });
    const response = await fetch(`${server.url}/search?q=x`, { headers: { Origin: origin } });
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("vary")).toContain("Origin");
  });

  it.each([
    "https://evil.example",
    "https://news.example.evil.example",
    "http://news.example",
    "null",
  ])("is not given to %s", async (origin) => {
    const server = await startServer({ settings: cors });
    const response = await fetch(`${server.url}/search?q=x`, { headers: { Origin: origin } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("vary")).toContain("Origin");
  });

  it("answers a preflight, with keys set too", async () => {
    const server = await startServer({ settings: { ...cors, ...keys } });
    const headers = {
      Origin: "https://news.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type,x-api-key",
    };
    const response = await send(server.url, "/ask", { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers).toMatchObject({
      "access-control-allow-origin": "https://news.example",
      "access-control-allow-methods": "GET, HEAD, POST, DELETE",
    });
    expect(response.headers["access-control-allow-headers"]).toMatch(/Content-Type.*X-API-Key/);
  });

  it("lets allowed pages read refusals", async () => {
    const server = await startServer({ settings: { ...cors, ...keys } });
    const headers = { Origin: "https://news.example" };
    const response = await fetch(`${server.url}/search?q=x`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://news.example");
  });
});
