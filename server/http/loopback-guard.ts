/** Without API keys only this machine is served: what remains to be kept out are other sites' pages. */
import type { Request, RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";

const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
const LOOPBACK_ADDRESS = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Takes requests only under a loopback name. A page can point its own name at 127.0.0.1 (DNS rebinding)
 * and so share an origin with this server, but the Host header still carries that name.
 */
export function createLoopbackGuard(): RequestHandler {
  return (request, _response, next) => {
    if (!LOOPBACK_HOST.test(request.get("Host") ?? "")) {
      throw new ProblemError("forbidden", {
        en: "Without API keys this server answers only under 127.0.0.1 or localhost.",
        ar: "لا يجيب هذا الخادم من دون مفاتيح إلا عبر 127.0.0.1 أو localhost.",
      });
    }
    next();
  };
}

/** Takes writes only from this machine, and only from this server's own pages or the origins allowed. */
export function createLoopbackWriteGuard(corsOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(corsOrigins.map((origin) => new URL(origin).origin));
  return (request, _response, next) => {
    const isLocal = LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? "");
    if (!isLocal || !isOwnOrigin(request, allowed)) {
      throw new ProblemError("forbidden", {
        en: "Without API keys articles are changed from this machine only, and not by other sites.",
        ar: "لا تُعدَّل المقالات من دون مفاتيح إلا من هذا الجهاز، ولا تعدّلها مواقع أخرى.",
      });
    }
    next();
  };
}

function isOwnOrigin(request: Request, allowed: ReadonlySet<string>): boolean {
  const origin = request.get("Origin");
  if (origin === undefined || allowed.has(origin)) return true;
  return origin.toLowerCase() === `http://${request.get("Host") ?? ""}`.toLowerCase();
}
