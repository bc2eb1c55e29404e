import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createForgivingConversationStore } from "../../../server/conversation/forgiving-conversation-store.ts";
import { openRedis } from "../../../server/conversation/open-redis.ts";
import { createRedisConversationStore } from "../../../server/conversation/redis-conversation-store.ts";
import { findFreePort, hasRedis, startRedis } from "./start-redis.ts";
import { createTurn, questionsOf } from "./turns.ts";

function createRecordingLogger() {
  const lines: string[] = [];
  const record = (...parts: readonly unknown[]): void => {
    lines.push(JSON.stringify(parts));
  };
  return { lines, warn: record, info: record, debug: () => undefined };
}

describe("conversations while Redis is down", () => {
  it("answers without what was said before, soon, and warns once without the password", async () => {
    const logger = createRecordingLogger();
    const port = await findFreePort();
    const redis = openRedis(`redis://user:hunter2@127.0.0.1:${port}`, logger);
    const store = createForgivingConversationStore(createRedisConversationStore({ redis }), logger);
    const started = performance.now();
    await store.append("", "id", createTurn("one"));
    expect(await store.load("", "id")).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
    await delay(600);
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines.join("\n")).not.toMatch(/hunter2|127\.0\.0\.1/u);
    redis.destroy();
  });

  it.skipIf(!hasRedis())("goes on with Redis once it is there again", async () => {
    const logger = createRecordingLogger();
    const port = await findFreePort();
    const redis = openRedis(`redis://127.0.0.1:${port}`, logger);
    const store = createForgivingConversationStore(createRedisConversationStore({ redis }), logger);
    await delay(50);
    const server = await startRedis(port);
    try {
      while (!redis.isReady) await delay(20);
      await store.append("", "id", createTurn("one"));
      expect(questionsOf(await store.load("", "id"))).toEqual(["one"]);
      expect(logger.lines).toHaveLength(2);
    } finally {
      redis.destroy();
      await server.stop();
    }
  });

  it.skipIf(!hasRedis())(
    "does not wait for a Redis that takes commands and stays silent",
    async () => {
      const logger = createRecordingLogger();
      const server = await startRedis();
      const redis = openRedis(server.url, logger);
      const store = createForgivingConversationStore(
        createRedisConversationStore({ redis }),
        logger,
      );
      try {
        while (!redis.isReady) await delay(20);
        await store.append("", "id", createTurn("one"));
        server.pause();
        const started = performance.now();
        expect(await store.load("", "id")).toEqual([]);
        expect(performance.now() - started).toBeLessThan(4_000);
        const next = performance.now();
        await store.append("", "id", createTurn("lost"));
        expect(await store.load("", "id")).toEqual([]);
        expect(performance.now() - next).toBeLessThan(500);
        expect(logger.lines).toHaveLength(1);
        server.resume();
        while (!redis.isReady) await delay(20);
        expect(questionsOf(await store.load("", "id"))).toEqual(["one"]);
      } finally {
        redis.destroy();
        server.resume();
        await server.stop();
      }
    },
    20_000,
  );
});
