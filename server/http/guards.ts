/** What stands before the routes of the API: keys where there are any, else this machine alone. */
import type { RequestHandler } from "express";
import type { Settings } from "../../core/runtime/settings.ts";
import {
  createKeyIdentification,
  createKeyRequirement,
  createWriteKeyRequirement,
} from "./api-keys.ts";
import { createLoopbackGuard, createLoopbackWriteGuard } from "./loopback-guard.ts";
import { createRateLimiter } from "./rate-limiter.ts";

export interface Guards {
  /** Before every route of the API. */
  readonly readGuards: RequestHandler[];
  /** Before what changes articles, after the read guards. */
  readonly writeGuard: RequestHandler;
}

export function createGuards(
  settings: Pick<Settings, "apiKeys" | "rateLimit" | "corsOrigins">,
): Guards {
  const limiter = settings.rateLimit === null ? [] : [createRateLimiter(settings.rateLimit)];
  if (settings.apiKeys.length === 0) {
    return {
      readGuards: [createLoopbackGuard(), ...limiter],
      writeGuard: createLoopbackWriteGuard(settings.corsOrigins),
    };
  }
  // The limit stands before the refusal, so that guessing keys is limited too.
  return {
    readGuards: [createKeyIdentification(settings.apiKeys), ...limiter, createKeyRequirement()],
    writeGuard: createWriteKeyRequirement(),
  };
}
