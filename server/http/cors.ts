/** Cross-origin access for the origins of the settings, and for no others. */
import type { RequestHandler } from "express";

const PREFLIGHT_MAX_AGE_SECONDS = 600;

/** @param origins such as `https://news.example`; there is no wildcard */
export function createCors(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return (request, response, next) => {
    if (allowed.size > 0) response.vary("Origin");
    const origin = request.get("Origin");
    if (origin === undefined || !allowed.has(origin)) {
      next();
      return;
    }
    response.set({
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Expose-Headers":
        "X-Request-Id, Location, Retry-After, Content-Language, WWW-Authenticate, RateLimit, RateLimit-Policy",
    });
    const isPreflight =
      request.method === "OPTIONS" && request.get("Access-Control-Request-Method") !== undefined;
    if (!isPreflight) {
      next();
      return;
    }
    response.set({
      "Access-Control-Allow-Methods": "GET, HEAD, POST, DELETE",
      "Access-Control-Allow-Headers":
        "Accept-Language, Authorization, Content-Type, Mcp-Protocol-Version, Mcp-Session-Id, X-API-Key, X-Request-Id",
      "Access-Control-Max-Age": String(PREFLIGHT_MAX_AGE_SECONDS),
    });
    response.status(204).end();
  };
}
