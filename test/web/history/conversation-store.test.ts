import { anything, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConversationRecord } from "../../../web/src/history/conversation-record.ts";
import {
  createConversationStore,
  MAX_CHARACTERS,
  MAX_CONVERSATION_CHARACTERS,
  MAX_CONVERSATIONS,
} from "../../../web/src/history/conversation-store.ts";
import { readRecord } from "../../../web/src/history/read-record.ts";
import { createMemoryStorage, type TextStorage } from "../../../web/src/history/text-storage.ts";
import { cite, createArticle, toResponse } from "../scripted-answers.ts";

const article = createArticle({ id: "a", text: "Five days.", source: "Manjam" });
const response = toResponse({
  question: "How long?",
  language: "en",
  deltas: ["Five days. [1]"],
  citations: [cite(1, article, "Five days.")],
});

function createRecord(id: string, updatedAt: string, answers = ["Five days. [1]"]) {
  return {
    id,
    conversationId: "c",
    updatedAt,
    turns: answers.map((answer, index) => ({
      question: `Question ${index}`,
      filters: { languages: ["ar"] },
      askedAt: updatedAt,
      outcome: { kind: "answered", response: { ...response, answer }, given: null },
    })),
  } satisfies ConversationRecord;
}
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();

/** A browser's storage that takes so many characters in all. */
function createFullStorage(quota: number): TextStorage {
  const storage = createMemoryStorage();
  return {
    get length() {
      return storage.length;
    },
    key: storage.key,
    getItem: storage.getItem,
    removeItem: storage.removeItem,
    setItem: (name, text) => {
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
      const others = names.filter((other) => other !== name);
      const used = others.reduce((sum, other) => sum + (storage.getItem(other) ?? "").length, 0);
      if (used + text.length > quota) throw new DOMException("full", "QuotaExceededError");
      storage.setItem(name, text);
    },
  };
}

describe("kept conversations", () => {
  it("come back as they were, the newest first", () => {
    const store = createConversationStore(createMemoryStorage());
    const [older, newer] = [createRecord("a", day(1)), createRecord("b", day(2))];
    expect(store.save(newer) && store.save(older)).toBe(true);
    expect(store.list()).toEqual([newer, older]);
    expect(store.load("a")).toEqual(older);
    store.remove("a");
    expect(store.load("a")).toBeNull();
    store.clear();
    expect(store.list()).toEqual([]);
  });

  it("are bounded in number: the oldest go", () => {
    const store = createConversationStore(createMemoryStorage());
    for (let index = 0; index < MAX_CONVERSATIONS + 3; index += 1)
      store.save(createRecord(`id-${index}`, day(index)));
    expect(store.list()).toHaveLength(MAX_CONVERSATIONS);
    expect(store.load("id-2")).toBeNull();
    expect(store.load("id-3")).not.toBeNull();
  });

  it("are bounded in size: the oldest go, and of one that is too long its first turns", () => {
    const storage = createMemoryStorage();
    const store = createConversationStore(storage);
    const answers = Array.from({ length: 6 }, () => "x".repeat(90_000));
    for (let index = 0; index < 8; index += 1)
      store.save(createRecord(`id-${index}`, day(index), answers));
    expect(store.load("id-7")?.turns.map(({ question }) => question)).toEqual(
      [1, 2, 3, 4, 5].map((index) => `Question ${index}`),
    );
    let size = 0;
    for (let index = 0; index < storage.length; index += 1) {
      const text = storage.getItem(storage.key(index) ?? "") ?? "";
      expect(text.length).toBeLessThanOrEqual(MAX_CONVERSATION_CHARACTERS);
      size += text.length;
    }
    expect(size).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(store.list()[0]?.id).toBe("id-7");
  });

  it("make room in a full browser, and say where there is none", () => {
    const one = JSON.stringify(createRecord("a", day(1))).length;
    const storage = createFullStorage(one * 2 + 10);
    const store = createConversationStore(storage);
    for (const [index, id] of ["a", "b", "c"].entries())
      expect(store.save(createRecord(id, day(index)))).toBe(true);
    expect(store.list().map(({ id }) => id)).toEqual(["c", "b"]);
    expect(store.save(createRecord("d", day(4), ["x".repeat(one * 3)]))).toBe(false);
    // Nothing was given up for what has no room anyway.
    expect(store.list()).toHaveLength(2);
  });

  it("leave what others keep in the same browser alone", () => {
    const storage = createMemoryStorage();
    storage.setItem("manjam.language", "ar");
    const store = createConversationStore(storage);
    store.save(createRecord("a", day(1)));
    store.clear();
    expect(storage.getItem("manjam.language")).toBe("ar");
  });
});

describe("what cannot be read", () => {
  const good = createRecord("a", day(1));
  const [turn] = good.turns;
  it.each([
    [""],
    ["{"],
    ["null"],
    ["[]"],
    [`"text"`],
    [JSON.stringify({ ...good, turns: [] })],
    [JSON.stringify({ ...good, turns: [null] })],
    [JSON.stringify({ ...good, updatedAt: 3 })],
    [JSON.stringify({ ...good, turns: [{ ...turn, outcome: { kind: "answered" } }] })],
    [JSON.stringify({ ...good, turns: [{ ...turn, filters: { languages: ["fr"] } }] })],
    [JSON.stringify(good).replace(`"start":0`, `"start":"0"`)],
    [`{"__proto__": ${JSON.stringify(good)}}`],
  ])("is no conversation: %s", (text) => {
    expect(readRecord(text)).toBeNull();
  });

  it("does not get in the way of the others, and is the first to go", () => {
    const storage = createMemoryStorage();
    storage.setItem("manjam.conversation.broken", "{");
    const store = createConversationStore(storage);
    store.save(good);
    expect(store.list()).toEqual([good]);
    for (let index = 0; index < MAX_CONVERSATIONS - 1; index += 1)
      store.save(createRecord(`id-${index}`, day(index + 2)));
    expect(storage.getItem("manjam.conversation.broken")).toBeNull();
    expect(store.list()).toHaveLength(MAX_CONVERSATIONS);
  });

  it("is never more than refused, whatever stands in one of the fields", () => {
    const names = constantFrom("id", "updatedAt", "turns", "conversationId");
    assert(
      property(names, oneof(anything(), string()), (name, value) => {
        const text = JSON.stringify({ ...good, [name]: value }) ?? "";
        const record = readRecord(text);
        expect(record === null || typeof record.turns[0]?.question === "string").toBe(true);
      }),
    );
  });
});
