/** Requests a minute, counted for each API key, else for each address. */
import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { contextOf } from "./request-context.ts";

const WINDOW_MS = 60_000;

/** Sets `RateLimit` and, when it refuses with `rate-limited`, `Retry-After`. */
export function createRateLimiter(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: requestsPerMinute,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    // A forwarding header is not trusted here, so that sending one is no reason for a warning.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    keyGenerator: (request, response) =>
      contextOf(response).apiKey?.digest ?? ipKeyGenerator(request.ip ?? ""),
    handler: (_request, _response, next) => {
      next(
        new ProblemError("rate-limited", {
          en: `More than ${requestsPerMinute} requests in a minute; wait a little.`,
          ar: `تجاوز عدد الطلبات ${requestsPerMinute} في الدقيقة. انتظر قليلًا ثم أعد المحاولة.`,
        }),
      );
    },
  });
}
