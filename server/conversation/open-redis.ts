/** The connection to Redis, for whatever is shared between servers. */
import { createClient } from "redis";
import type { Logger } from "../../core/runtime/logger.ts";

/** A command that has no answer by then has failed: a question does not wait longer for what was said before. */
const COMMAND_TIMEOUT_MS = 500;
const LONGEST_RECONNECT_MS = 5_000;

/**
 * Connects in the background and again whenever the connection is lost; until then commands fail at once instead of
 * piling up.
 * @param url `redis://…` or `rediss://…`; its password never reaches the log
 */
export function openRedis(url: string, logger: Pick<Logger, "warn" | "info">) {
  const redis = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: COMMAND_TIMEOUT_MS },
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (attempts) => Math.min(LONGEST_RECONNECT_MS, 100 * 2 ** attempts),
    },
  });
  let isDown = false;
  // Said once for each outage: reconnecting fails several times a minute.
  redis.on("error", (error: Error & { readonly code?: string }) => {
    if (isDown) return;
    isDown = true;
    logger.warn({ reason: error.code ?? error.name }, "Redis cannot be reached; going on without");
  });
  redis.on("ready", () => {
    if (isDown) logger.info("Redis can be reached again");
    isDown = false;
  });
  redis.connect().catch(() => undefined);
  return redis;
}

export type RedisConnection = ReturnType<typeof openRedis>;
