/** Threads that began with a question to the bot or with an answer that was shown: conversations with it. */
import type { webApi } from "@slack/bolt";
import type { Logger } from "../../core/runtime/logger.ts";
import { LRUCache } from "lru-cache";
import type { Thread } from "./read-post.ts";

const MOST_THREADS = 20_000;

export interface OwnThreads {
  /** Notes a thread that the bot was asked to begin. */
  add(thread: Thread): void;
  /** Asks Slack about threads it does not know, such as those before a restart; a failure counts as no. */
  has(thread: Thread, web: webApi.WebClient, botUserId: string): Promise<boolean>;
}

export function createOwnThreads(logger: Logger): OwnThreads {
  const known = new LRUCache<string, boolean>({ max: MOST_THREADS });
  return {
    add: (thread) => void known.set(toKey(thread), true),
    async has(thread, web, botUserId) {
      const key = toKey(thread);
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      try {
        const { channel, ts } = thread;
        const { messages = [] } = await web.conversations.replies({ channel, ts, limit: 1 });
        const [first] = messages;
        const isOwn = first?.user === botUserId || (first?.text ?? "").includes(`<@${botUserId}>`);
        known.set(key, isOwn);
        return isOwn;
      } catch (error) {
        const reason = error instanceof Error ? error.message : "unknown";
        logger.debug({ reason }, "a Slack thread could not be looked up");
        return false;
      }
    },
  };
}

function toKey({ team, channel, ts }: Thread): string {
  return JSON.stringify([team, channel, ts]);
}
