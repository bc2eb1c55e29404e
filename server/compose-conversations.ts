/** Where conversations are kept: in Redis where the settings name one, else in memory. */
import type { Logger } from "../core/runtime/logger.ts";
import type { Settings } from "../core/runtime/settings.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { createForgivingConversationStore } from "./conversation/forgiving-conversation-store.ts";
import { createInMemoryConversationStore } from "./conversation/in-memory-conversation-store.ts";
import { openRedis } from "./conversation/open-redis.ts";
import { createRedisConversationStore } from "./conversation/redis-conversation-store.ts";

export interface Conversations {
  readonly store: ConversationStore;
  close(): Promise<void>;
}

export function composeConversations(
  { redisUrl }: Pick<Settings, "redisUrl">,
  logger: Logger,
): Conversations {
  if (redisUrl === null) {
    return { store: createInMemoryConversationStore(), close: () => Promise.resolve() };
  }
  const redis = openRedis(redisUrl, logger);
  return {
    store: createForgivingConversationStore(createRedisConversationStore({ redis }), logger),
    close: () => {
      redis.destroy();
      return Promise.resolve();
    },
  };
}
