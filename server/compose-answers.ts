/** Where answers are kept: in Redis where the settings name one, else in memory; feedback in a file. */
import { join } from "node:path";
import type { Logger } from "../core/runtime/logger.ts";
import type { Settings } from "../core/runtime/settings.ts";
import { answersKeptFor } from "./answers/answer-limits.ts";
import type { AnswerStore } from "./answers/answer-store.ts";
import type { FeedbackBook } from "./answers/feedback-book.ts";
import { createInMemoryAnswerStore } from "./answers/in-memory-answer-store.ts";
import { createJsonLinesFeedbackBook } from "./answers/json-lines-feedback-book.ts";
import { createRedisAnswerStore } from "./answers/redis-answer-store.ts";
import { openRedis } from "./conversation/open-redis.ts";

export interface Answers {
  readonly store: AnswerStore;
  readonly feedback: FeedbackBook;
  close(): Promise<void>;
}

export function composeAnswers(
  {
    projectRoot,
    redisUrl,
    answersKeptDays,
  }: Pick<Settings, "projectRoot" | "redisUrl" | "answersKeptDays">,
  logger: Logger,
): Answers {
  const limits = answersKeptFor(answersKeptDays);
  const path = join(projectRoot, "data", "feedback.jsonl");
  const feedback = createJsonLinesFeedbackBook({ path });
  if (redisUrl === null) {
    const store = createInMemoryAnswerStore({ limits });
    return { store, feedback, close: () => Promise.resolve() };
  }
  const redis = openRedis(redisUrl, logger);
  return {
    store: createRedisAnswerStore({ redis, limits }),
    feedback,
    close: () => {
      redis.destroy();
      return Promise.resolve();
    },
  };
}
