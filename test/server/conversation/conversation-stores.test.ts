import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLogger } from "../../../core/runtime/logger.ts";
import type { ConversationLimits } from "../../../server/conversation/conversation-limits.ts";
import type { ConversationStore } from "../../../server/conversation/conversation-store.ts";
import { createInMemoryConversationStore } from "../../../server/conversation/in-memory-conversation-store.ts";
import { openRedis, type RedisConnection } from "../../../server/conversation/open-redis.ts";
import { createRedisConversationStore } from "../../../server/conversation/redis-conversation-store.ts";
import { hasRedis, startRedis, type TestRedis } from "./start-redis.ts";
import { createTurn, questionsOf } from "./turns.ts";

const LIMITS: ConversationLimits = { mostTurns: 3, keptMilliseconds: 60_000 };

describe("any conversation store, in memory", () => {
  keepsConversations((limits = LIMITS) => createInMemoryConversationStore({ limits }));
});

const redisRuns = hasRedis();

describe.skipIf(!redisRuns)("a conversation store in Redis", () => {
  let server: TestRedis;
  let redis: RedisConnection;
  const create = (limits = LIMITS): ConversationStore =>
    createRedisConversationStore({ redis, limits });

  beforeAll(async () => {
    server = await startRedis();
    redis = openRedis(server.url, createLogger("silent"));
    while (!redis.isReady) await delay(5);
  });
  afterAll(async () => {
    redis.destroy();
    await server.stop();
  });

  keepsConversations(create);

  it("hides ids and owners behind keys of one length", async () => {
    await create().append("owner", "x".repeat(200), createTurn("one"));
    await create().append("owner", "*\r\nFLUSHALL\r\n", createTurn("two"));
    const keys = await redis.keys("*");
    expect(keys.every((key) => /^manjam:conversation:[0-9a-f]{64}$/u.test(key))).toBe(true);
    expect(questionsOf(await create().load("owner", "x".repeat(200)))).toEqual(["one"]);
  });

  it("skips a turn that another version wrote", async () => {
    const store = create();
    await store.append("", "versions", createTurn("one"));
    const [key = ""] = await redis.keys("*");
    for (const written of await redis.keys("*")) {
      await redis.rPush(written, '{"question":"from the future"}');
      await redis.rPush(written, "not JSON");
    }
    expect(key).not.toBe("");
    expect(questionsOf(await store.load("", "versions"))).toEqual(["one"]);
  });

  it("is shared between two servers", async () => {
    const other = openRedis(server.url, createLogger("silent"));
    while (!other.isReady) await delay(5);
    await createRedisConversationStore({ redis: other }).append("", "shared", createTurn("one"));
    expect(questionsOf(await create().load("", "shared"))).toEqual(["one"]);
    other.destroy();
  });
});

function keepsConversations(create: (limits?: ConversationLimits) => ConversationStore): void {
  it("keeps the turns of a conversation in their order, whole", async () => {
    const store = create();
    const turn = createTurn("لماذا؟", { language: "ar", pending: { about: [1.5, null] } });
    await store.append("", "order", createTurn("first"));
    await store.append("", "order", turn);
    expect(await store.load("", "order")).toEqual([createTurn("first"), turn]);
  });

  it("knows nothing of a conversation that was never held", async () => {
    expect(await create().load("", "never")).toEqual([]);
  });

  it("keeps the last turns and forgets the others", async () => {
    const store = create();
    for (const question of ["1", "2", "3", "4", "5"]) {
      await store.append("", "long", createTurn(question));
    }
    expect(questionsOf(await store.load("", "long"))).toEqual(["3", "4", "5"]);
  });

  it("forgets a conversation that has rested too long", async () => {
    const store = create({ mostTurns: 3, keptMilliseconds: 40 });
    await store.append("", "short", createTurn("one"));
    expect(await store.load("", "short")).toHaveLength(1);
    await delay(90);
    expect(await store.load("", "short")).toEqual([]);
  });

  it("does not show one owner the conversation of another with the same id", async () => {
    const store = create();
    await store.append("alice", "same", createTurn("secret"));
    expect(await store.load("bob", "same")).toEqual([]);
    expect(await store.load("", "same")).toEqual([]);
    expect(await store.load('alice","same', "")).toEqual([]);
  });

  it("loses no turn of two that are added at once", async () => {
    const store = create({ mostTurns: 20, keptMilliseconds: 60_000 });
    const questions = Array.from({ length: 12 }, (_, number) => String(number));
    await Promise.all(questions.map((question) => store.append("", "busy", createTurn(question))));
    expect(questionsOf(await store.load("", "busy")).toSorted()).toEqual(questions.toSorted());
  });
}

describe("a conversation store in memory", () => {
  it("lets go of the conversation that was not used for longest", async () => {
    const store = createInMemoryConversationStore({ limits: LIMITS, mostConversations: 2 });
    await store.append("", "a", createTurn("a"));
    await store.append("", "b", createTurn("b"));
    await store.load("", "a");
    await store.append("", "c", createTurn("c"));
    expect(await store.load("", "b")).toEqual([]);
    expect(await store.load("", "a")).toHaveLength(1);
  });

  it("holds no more than its bytes, however long the answers are", async () => {
    const store = createInMemoryConversationStore({ limits: LIMITS, mostBytes: 20_000 });
    for (const id of ["a", "b", "c", "d"]) {
      await store.append("", id, createTurn(id, { answer: "x".repeat(4_000) }));
    }
    const kept = await Promise.all(["a", "b", "c", "d"].map((id) => store.load("", id)));
    expect(kept.map((turns) => turns.length)).toEqual([0, 0, 1, 1]);
  });
});
