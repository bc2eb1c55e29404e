/** Where answers are kept: in Redis where there is one, else in memory; feedback in a file. */
import { join } from "node:path";
import type { Settings } from "../core/runtime/settings.ts";
import { answersKeptFor } from "./answers/answer-limits.ts";
import type { AnswerStore } from "./answers/answer-store.ts";
import type { FeedbackBook } from "./answers/feedback-book.ts";
import { createInMemoryAnswerStore } from "./answers/in-memory-answer-store.ts";
import { createJsonLinesFeedbackBook } from "./answers/json-lines-feedback-book.ts";
import { createRedisAnswerStore } from "./answers/redis-answer-store.ts";
import type { RedisConnection } from "./conversation/open-redis.ts";

export interface Answers {
  readonly store: AnswerStore;
  readonly feedback: FeedbackBook;
}

export function composeAnswers(
  { projectRoot, answersKeptDays }: Pick<Settings, "projectRoot" | "answersKeptDays">,
  redis: RedisConnection | null,
): Answers {
  const limits = answersKeptFor(answersKeptDays);
  const path = join(projectRoot, "data", "feedback.jsonl");
  return {
    store:
      redis === null
        ? createInMemoryAnswerStore({ limits })
        : createRedisAnswerStore({ redis, limits }),
    feedback: createJsonLinesFeedbackBook({ path }),
  };
}
