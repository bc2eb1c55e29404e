/** The protocol asks servers to refuse other sites' pages, whatever the browser lets through. */
import type { RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";

/**
 * Takes requests without an Origin, from this server's own pages and from the origins allowed.
 * Behind a proxy that ends TLS the own origin is https, so that only its host is compared.
 */
export function createOriginGuard(corsOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(corsOrigins.map((origin) => new URL(origin).origin));
  return (request, _response, next) => {
    const origin = request.get("Origin");
    if (origin !== undefined && !allowed.has(origin) && !isOwn(origin, request.get("Host"))) {
      throw new ProblemError("forbidden", {
        en: "Pages of this origin may not use this address; MANJAM_CORS_ORIGINS names those that may.",
        ar: "لا يُسمح لصفحات هذا الموقع باستعمال هذا العنوان، والمواقع المسموح لها مذكورة في MANJAM_CORS_ORIGINS.",
      });
    }
    next();
  };
}

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
