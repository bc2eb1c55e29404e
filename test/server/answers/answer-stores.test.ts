import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../../core/runtime/logger.ts";
import { answersKeptFor, type AnswerLimits } from "../../../server/answers/answer-limits.ts";
import type { AnswerStore } from "../../../server/answers/answer-store.ts";
import { createInMemoryAnswerStore } from "../../../server/answers/in-memory-answer-store.ts";
import { createRedisAnswerStore } from "../../../server/answers/redis-answer-store.ts";
import { openRedis, type RedisConnection } from "../../../server/conversation/open-redis.ts";
import { hasRedis, startRedis, type TestRedis } from "../conversation/start-redis.ts";
import { createKeptAnswer } from "./kept-answers.ts";

const LIMITS = answersKeptFor(30);

describe("any answer store, in memory", () => {
  keepsAnswers((limits = LIMITS) => createInMemoryAnswerStore({ limits }));
});

describe.skipIf(!hasRedis())("an answer store in Redis", () => {
  let server: TestRedis;
  let redis: RedisConnection;
  const create = (limits = LIMITS): AnswerStore => createRedisAnswerStore({ redis, limits });

  beforeAll(async () => {
    server = await startRedis();
    redis = openRedis(server.url, createLogger("silent"));
    while (!redis.isReady) await delay(5);
  });
  afterAll(async () => {
    redis.destroy();
    await server.stop();
  });

  keepsAnswers(create);

  it("hides ids behind keys of one length, which expire by themselves", async () => {
    await create().save(createKeptAnswer("*\r\nFLUSHALL\r\n"));
    await create().save(createKeptAnswer("x".repeat(200)));
    const keys = await redis.keys("*");
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.every((key) => /^manjam:answer:[0-9a-f]{64}$/u.test(key))).toBe(true);
    for (const key of keys) expect(await redis.pTTL(key)).toBeGreaterThan(0);
  });

  it.each(["not JSON", '{"id":"from the future"}'])(
    "takes what another version wrote as forgotten: %s",
    async (written) => {
      await create().save(createKeptAnswer("versions"));
      for (const key of await redis.keys("*")) await redis.set(key, written);
      expect(await create().load("versions")).toBeNull();
    },
  );

  it("says that answers cannot be read while Redis is gone, not that there are none", async () => {
    const gone = await startRedis();
    const lost = openRedis(gone.url, createLogger("silent"));
    while (!lost.isReady) await delay(5);
    const store = createRedisAnswerStore({ redis: lost, limits: LIMITS });
    await store.save(createKeptAnswer("kept"));
    await gone.stop();
    await expect(store.load("kept")).rejects.toMatchObject({ code: "overloaded" });
    lost.destroy();
  });

  it("is shared between two servers", async () => {
    const other = openRedis(server.url, createLogger("silent"));
    while (!other.isReady) await delay(5);
    await createRedisAnswerStore({ redis: other, limits: LIMITS }).save(createKeptAnswer("shared"));
    expect(await create().load("shared")).toEqual(createKeptAnswer("shared"));
    other.destroy();
  });
});

function keepsAnswers(create: (limits?: AnswerLimits) => AnswerStore): void {
  it("gives an answer back whole", async () => {
    const store = create();
    const kept = createKeptAnswer("whole", { question: "لماذا؟", language: "ar" });
    await store.save(kept);
    expect(await store.load("whole")).toEqual(kept);
  });

  it.each(["never", "", "__proto__"])("knows nothing of an answer never given: %j", async (id) => {
    expect(await create().load(id)).toBeNull();
  });

  it("forgets an answer once its time is over", async () => {
    const store = create({ ...LIMITS, keptMilliseconds: 40 });
    await store.save(createKeptAnswer("short"));
    expect(await store.load("short")).not.toBeNull();
    await delay(90);
    expect(await store.load("short")).toBeNull();
  });

  it("does not keep an answer beyond the size of one", async () => {
    const store = create({ ...LIMITS, mostBytesEach: 4_000 });
    await store.save(createKeptAnswer("long", { answer: "x".repeat(2_000) }));
    expect(await store.load("long")).toBeNull();
  });
}

describe("an answer store in memory", () => {
  it("lets go of the answer that was not read for longest", async () => {
    const store = createInMemoryAnswerStore({ limits: LIMITS, mostAnswers: 2 });
    await store.save(createKeptAnswer("a"));
    await store.save(createKeptAnswer("b"));
    await store.load("a");
    await store.save(createKeptAnswer("c"));
    expect(await store.load("b")).toBeNull();
    expect(await store.load("a")).not.toBeNull();
  });

  it("holds no more than its bytes, however many answers there are", async () => {
    const store = createInMemoryAnswerStore({ limits: LIMITS, mostBytes: 20_000 });
    const ids = ["a", "b", "c", "d"];
    for (const id of ids) await store.save(createKeptAnswer(id, { answer: "x".repeat(4_000) }));
    const kept = await Promise.all(ids.map((id) => store.load(id)));
    expect(kept.map((answer) => answer !== null)).toEqual([false, false, true, true]);
  });
});
