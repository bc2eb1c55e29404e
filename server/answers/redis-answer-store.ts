/** Answers in Redis, shared by all servers that use it. */
import { createHash } from "node:crypto";
import { keptAnswerSchema, type KeptAnswer } from "../../core/contract/answers.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { RedisConnection } from "../conversation/open-redis.ts";
import type { AnswerLimits } from "./answer-limits.ts";
import type { AnswerStore } from "./answer-store.ts";

const PREFIX = "manjam:answer:";

export interface RedisAnswerStoreOptions {
  readonly redis: RedisConnection;
  readonly limits: AnswerLimits;
}

/** Each answer is a string of JSON; its key expires by itself. How much Redis holds in all is its `maxmemory`. */
export function createRedisAnswerStore({ redis, limits }: RedisAnswerStoreOptions): AnswerStore {
  return {
    async save(answer) {
      const json = JSON.stringify(answer);
      if (2 * json.length > limits.mostBytesEach) return;
      const expiration = { type: "PX", value: limits.keptMilliseconds } as const;
      await redis.set(keyOf(answer.id), json, { expiration });
    },
    async load(id) {
      const json = await redis.get(keyOf(id)).catch(tellUnreachable);
      return json === null ? null : parseAnswer(json);
    },
  };
}

/** Not "there is no such answer": whoever holds a link must not take it for expired. */
function tellUnreachable(cause: unknown): never {
  const detail = {
    en: "Answers given earlier cannot be read right now; try again in a moment.",
    ar: "تتعذر الآن قراءة الإجابات السابقة. أعد المحاولة بعد قليل.",
  };
  throw new ProblemError("overloaded", detail, { cause });
}

/** Ids come from outside: hashed, they are neither long nor part of another key. */
function keyOf(id: string): string {
  return PREFIX + createHash("sha256").update(id).digest("hex");
}

/** Null for what another version wrote. */
function parseAnswer(json: string): KeptAnswer | null {
  try {
    return keptAnswerSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
