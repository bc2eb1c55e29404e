/** Conversations that may fail: a question is then answered as if nothing had been said before it. */
import type { Logger } from "../../core/runtime/logger.ts";
import type { ConversationStore } from "./conversation-store.ts";

export function createForgivingConversationStore(
  store: ConversationStore,
  logger: Pick<Logger, "debug">,
): ConversationStore {
  const note = (error: unknown): void => {
    logger.debug({ reason: error instanceof Error ? error.name : "unknown" }, "conversation lost");
  };
  return {
    async load(owner, id) {
      try {
        return await store.load(owner, id);
      } catch (error) {
        note(error);
        return [];
      }
    },
    async append(owner, id, turn) {
      try {
        await store.append(owner, id, turn);
      } catch (error) {
        note(error);
      }
    },
  };
}
