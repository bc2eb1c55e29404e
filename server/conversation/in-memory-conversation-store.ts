/** Conversations in this process's memory: gone when it ends, and the ones not used for longest first. */
import { LRUCache } from "lru-cache";
import type { ConversationStore, ConversationTurn } from "./conversation-store.ts";
import { CONVERSATION_LIMITS, type ConversationLimits } from "./conversation-limits.ts";

export interface InMemoryConversationStoreOptions {
  readonly limits?: ConversationLimits;
  /** Conversations kept at once. */
  readonly mostConversations?: number;
  /** Of all turns together, as their JSON. */
  readonly mostBytes?: number;
  /** Milliseconds of a monotonic clock. */
  readonly now?: () => number;
}

export function createInMemoryConversationStore({
  limits = CONVERSATION_LIMITS,
  mostConversations = 5_000,
  mostBytes = 64 * 1024 * 1024,
  now = () => performance.now(),
}: InMemoryConversationStoreOptions = {}): ConversationStore {
  const conversations = new LRUCache<string, readonly string[]>({
    max: mostConversations,
    maxSize: mostBytes,
    // A string is kept in two bytes a unit where it has Arabic.
    sizeCalculation: (turns) => 1 + turns.reduce((sum, turn) => sum + 2 * turn.length, 0),
    ttl: limits.keptMilliseconds,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    load: (owner, id) =>
      Promise.resolve(
        (conversations.get(keyOf(owner, id)) ?? []).map(
          (turn) => JSON.parse(turn) as ConversationTurn, // what `append` wrote
        ),
      ),
    append(owner, id, turn) {
      const key = keyOf(owner, id);
      const turns = [...(conversations.get(key) ?? []), JSON.stringify(turn)];
      conversations.set(key, turns.slice(-limits.mostTurns));
      return Promise.resolve();
    },
  };
}

/** No owner and id can be taken for another pair. */
function keyOf(owner: string, id: string): string {
  return JSON.stringify([owner, id]);
}
