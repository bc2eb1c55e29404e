/** What was taken up already, so that nothing is done twice: Slack repeats what it believes lost. */
import { LRUCache } from "lru-cache";

const MOST_KEYS = 20_000;
/** Slack gives up repeating an event after about an hour. */
const REMEMBERED_MS = 2 * 60 * 60 * 1_000;

export interface Seen {
  /** True for the first call with any of `keys`, and for no other. */
  isFirst(...keys: readonly string[]): boolean;
  /** Lets `key` be taken up again. */
  forget(key: string): void;
}

export function createSeen(): Seen {
  const seen = new LRUCache<string, true>({ max: MOST_KEYS, ttl: REMEMBERED_MS });
  return {
    isFirst(...keys) {
      const isFirst = keys.every((key) => !seen.has(key));
      for (const key of keys) seen.set(key, true);
      return isFirst;
    },
    forget: (key) => void seen.delete(key),
  };
}
