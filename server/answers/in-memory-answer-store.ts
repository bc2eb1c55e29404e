/** Answers in this process's memory: gone when it ends, and the ones not read for longest first. */
import { LRUCache } from "lru-cache";
import type { KeptAnswer } from "../../core/contract/answers.ts";
import type { AnswerLimits } from "./answer-limits.ts";
import type { AnswerStore } from "./answer-store.ts";

export interface InMemoryAnswerStoreOptions {
  readonly limits: AnswerLimits;
  /** Answers kept at once. */
  readonly mostAnswers?: number;
  /** Of all answers together, as their JSON. */
  readonly mostBytes?: number;
  /** Milliseconds of a monotonic clock. */
  readonly now?: () => number;
}

export function createInMemoryAnswerStore({
  limits,
  mostAnswers = 10_000,
  mostBytes = 64 * 1024 * 1024,
  now = () => performance.now(),
}: InMemoryAnswerStoreOptions): AnswerStore {
  const answers = new LRUCache<string, string>({
    max: mostAnswers,
    maxSize: mostBytes,
    maxEntrySize: Math.min(limits.mostBytesEach, mostBytes),
    // A string is kept in two bytes a unit where it has Arabic.
    sizeCalculation: (json) => 2 * json.length,
    ttl: limits.keptMilliseconds,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    save(answer) {
      answers.set(answer.id, JSON.stringify(answer));
      return Promise.resolve();
    },
    load(id) {
      const json = answers.get(id);
      return Promise.resolve(
        json === undefined ? null : (JSON.parse(json) as KeptAnswer), // what `save` wrote
      );
    },
  };
}
