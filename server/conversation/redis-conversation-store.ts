/** Conversations in Redis, shared by all servers that use it. */
import { createHash } from "node:crypto";
import { CONVERSATION_LIMITS, type ConversationLimits } from "./conversation-limits.ts";
import type { ConversationStore } from "./conversation-store.ts";
import { conversationTurnSchema } from "./conversation-turn-schema.ts";
import type { RedisConnection } from "./open-redis.ts";

const PREFIX = "manjam:conversation:";

export interface RedisConversationStoreOptions {
  readonly redis: RedisConnection;
  readonly limits?: ConversationLimits;
}

/** Each conversation is a list of turns as JSON, the newest last; the key expires by itself. */
export function createRedisConversationStore({
  redis,
  limits = CONVERSATION_LIMITS,
}: RedisConversationStoreOptions): ConversationStore {
  return {
    async load(owner, id) {
      const turns = await redis.lRange(keyOf(owner, id), 0, -1);
      return turns.flatMap((turn) => {
        const parsed = conversationTurnSchema.safeParse(parseJson(turn));
        return parsed.success ? [parsed.data] : [];
      });
    },
    async append(owner, id, turn) {
      // Unlike a single command, a transaction waits for a connection.
      if (!redis.isReady) throw new Error("Redis is not connected");
      const key = keyOf(owner, id);
      // One step: of two turns that are added at once none is lost.
      await redis
        .multi()
        .rPush(key, JSON.stringify(turn))
        .lTrim(key, -limits.mostTurns, -1)
        .pExpire(key, limits.keptMilliseconds)
        .exec();
    },
  };
}

/** Ids come from outside: hashed, they are neither long nor part of another key. */
function keyOf(owner: string, id: string): string {
  return (
    PREFIX +
    createHash("sha256")
      .update(JSON.stringify([owner, id]))
      .digest("hex")
  );
}

/** Undefined for what another version wrote. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
