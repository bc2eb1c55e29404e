/** Where conversations are kept: in Redis where there is one, else in memory. */
import type { Logger } from "../core/runtime/logger.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { createForgivingConversationStore } from "./conversation/forgiving-conversation-store.ts";
import { createInMemoryConversationStore } from "./conversation/in-memory-conversation-store.ts";
import type { RedisConnection } from "./conversation/open-redis.ts";
import { createRedisConversationStore } from "./conversation/redis-conversation-store.ts";

export function composeConversations(
  redis: RedisConnection | null,
  logger: Logger,
): ConversationStore {
  return redis === null
    ? createInMemoryConversationStore()
    : createForgivingConversationStore(createRedisConversationStore({ redis }), logger);
}
