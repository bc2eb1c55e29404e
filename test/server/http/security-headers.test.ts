import { describe, expect, it } from "vitest";
import { send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("the headers of every answer", () => {
  it.each(["/", "/docs", "/search?q=x", "/nowhere"])("keep browsers strict: %s", async (path) => {
    const server = await startServer();
    const { headers } = await send(server.url, path);
    const policy = Object.fromEntries(
      String(headers["content-security-policy"])
        .split(";")
        .map((directive) => directive.trim().split(/ (.*)/)),
    );
    expect(policy).toEqual({
      "default-src": "'self'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "form-action": "'self'",
    });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });
});
