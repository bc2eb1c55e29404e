/** The connection to Redis, for whatever is shared between servers. */
import { createClient } from "redis";
import type { Logger } from "../../core/runtime/logger.ts";
import { watchRedis } from "./watch-redis.ts";

const LONGEST_RECONNECT_MS = 5_000;
/** More than that wait for an answer only where none comes; the next ones fail at once. */
const MOST_COMMANDS_WAITING = 1_000;

/**
 * Connects in the background and again whenever the connection is lost; until then commands fail at once instead of
 * piling up. A Redis that takes commands and does not answer counts as lost, too.
 * @param url `redis://…` or `rediss://…`; its password never reaches the log
 */
export function openRedis(url: string, logger: Pick<Logger, "warn" | "info">) {
  const redis = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_COMMANDS_WAITING,
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (attempts) => Math.min(LONGEST_RECONNECT_MS, 100 * 2 ** attempts),
    },
  });
  let isDown = false;
  // Said once for each outage: reconnecting fails several times a minute.
  const warn = (reason: string): void => {
    if (isDown) return;
    isDown = true;
    logger.warn({ reason }, "Redis cannot be reached; going on without");
  };
  const connect = (): void => void redis.connect().catch(() => undefined);
  redis.on("error", (error: Error & { readonly code?: string }) => warn(error.code ?? error.name));
  redis.on("ready", () => {
    if (isDown) logger.info("Redis can be reached again");
    isDown = false;
  });
  connect();
  watchRedis(redis, () => {
    warn("no answer");
    // Fails what waits for an answer, and what comes until there is a connection again.
    redis.destroy();
    connect();
  });
  return redis;
}

export type RedisConnection = ReturnType<typeof openRedis>;
