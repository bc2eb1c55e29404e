/** No route takes more than the largest body there is, whether it reads one or not. */
import type { RequestHandler } from "express";
import { checkDeclaredLength, discardBody } from "./read-body.ts";

export const ARTICLE_BODY_MAX_BYTES = 10 * 1024 * 1024;
export const ASK_BODY_MAX_BYTES = 64 * 1024;

const METHODS_WITH_BODY = new Set(["POST", "PUT", "PATCH"]);

/** Refuses by the declared length; without one, counts the body of a method whose body means nothing. */
export function createBodySizeGate(limit: number): RequestHandler {
  return async (request, _response, next) => {
    checkDeclaredLength(request, limit);
    const isChunked = request.headers["transfer-encoding"] !== undefined;
    if (isChunked && !METHODS_WITH_BODY.has(request.method)) await discardBody(request, limit);
    next();
  };
}
