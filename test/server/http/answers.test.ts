import { describe, expect, it } from "vitest";
import { answersKeptFor } from "../../../server/answers/answer-limits.ts";
import type { FeedbackBook, FeedbackEntry } from "../../../server/answers/feedback-book.ts";
import { createInMemoryAnswerStore } from "../../../server/answers/in-memory-answer-store.ts";
import { rememberAnswers } from "../../../server/answers/remember-answers.ts";
import { answer, fakeAnswering } from "./support/fakes.ts";
import { bodyOf, postJson } from "./support/requests.ts";
import { startServer, type TestServerOptions } from "./support/start-server.ts";

const ALICE = "alice-0123456789abcdef";
const BOB = "bob-0123456789abcdefgh";
const keys = [ALICE, BOB].map((key) => ({ key, canWrite: false }));

/** A server whose answers are kept, with the feedback that it has written down. */
async function startKeepingServer(settings: TestServerOptions["settings"] = {}) {
  const store = createInMemoryAnswerStore({ limits: answersKeptFor(30) });
  const entries: FeedbackEntry[] = [];
  const feedback: FeedbackBook = {
    record: async (entry) => void entries.push(entry),
    read: async () => entries,
  };
  const fake = fakeAnswering();
  const kept = rememberAnswers(fake, { store, logger: { debug: () => undefined } });
  const answering = { ...kept, requests: fake.requests, signals: fake.signals };
  const server = await startServer({ answering, answers: { store, feedback }, settings });
  return { ...server, entries };
}

const asKey = (key: string) => ({ Authorization: `Bearer ${key}` });

describe("GET /answers/:id", () => {
  it("gives the answer of a question asked before, without its conversation", async () => {
    const server = await startKeepingServer();
    await postJson(`${server.url}/ask`, { question: answer.question });
    const response = await fetch(`${server.url}/answers/${answer.id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { conversationId: _theirs, ...shared } = answer;
    expect(await bodyOf(response)).toEqual({ ...shared, answeredAt: expect.any(String) });
  });

  it("keeps a streamed answer too", async () => {
    const server = await startKeepingServer();
    await (await postJson(`${server.url}/ask`, { question: "x", stream: true })).text();
    expect((await fetch(`${server.url}/answers/${answer.id}`)).status).toBe(200);
  });

  it("is readable with any valid key, and with none but those", async () => {
    const server = await startKeepingServer({ apiKeys: keys });
    await postJson(`${server.url}/ask`, { question: "x" }, asKey(ALICE));
    const address = `${server.url}/answers/${answer.id}`;
    const byBob = await fetch(address, { headers: asKey(BOB) });
    expect(byBob.status).toBe(200);
    expect(await byBob.text()).not.toContain(answer.conversationId);
    expect((await fetch(address)).status).toBe(401);
  });

  it.each([
    ["en", "There is no answer with this id, or it is no longer kept."],
    ["ar", "لا توجد إجابة بهذا المعرّف، أو انتهت مدة حفظها."],
  ])("tells in %s that there is no such answer", async (language, detail) => {
    for (const server of [await startKeepingServer(), await startServer()]) {
      const response = await fetch(`${server.url}/answers/none`, {
        headers: { "Accept-Language": language },
      });
      expect(response.status).toBe(404);
      expect(await bodyOf(response)).toMatchObject({ code: "not-found", detail });
    }
  });
});

describe("POST /feedback", () => {
  it("writes down the rating and the comment, and nothing of who or what asked", async () => {
    const server = await startKeepingServer();
    await postJson(`${server.url}/ask`, { question: answer.question });
    const feedback = { answerId: answer.id, rating: "down", comment: "  السنة خطأ  " };
    const response = await postJson(`${server.url}/feedback`, feedback);
    expect(response.status).toBe(204);
    expect(server.entries).toEqual([
      { ...feedback, at: expect.any(String), asker: "", comment: "السنة خطأ" },
    ]);
    expect(JSON.stringify(server.logLines)).not.toContain("السنة");
  });

  it("adds the question only where questions may be written down", async () => {
    const server = await startKeepingServer({ logQuestions: true });
    await postJson(`${server.url}/ask`, { question: answer.question });
    await postJson(`${server.url}/feedback`, { answerId: answer.id, rating: "up" });
    expect(server.entries).toMatchObject([{ question: answer.question }]);
  });

  it("tells askers apart without writing down their keys", async () => {
    const server = await startKeepingServer({ apiKeys: keys });
    await postJson(`${server.url}/ask`, { question: "x" }, asKey(ALICE));
    const rate = { answerId: answer.id, rating: "up" };
    for (const key of [ALICE, BOB, ALICE])
      await postJson(`${server.url}/feedback`, rate, asKey(key));
    const [one, other, again] = server.entries.map(({ asker }) => asker);
    expect(one).toMatch(/^[0-9a-f]{16}$/u);
    expect(other).not.toBe(one);
    expect(again).toBe(one);
    expect((await postJson(`${server.url}/feedback`, rate)).status).toBe(401);
  });

  it.each([
    ["an unknown answer", { answerId: "none", rating: "up" }, 404, "not-found"],
    ["another rating", { answerId: answer.id, rating: "maybe" }, 400, "invalid-request"],
    ["no answer", { rating: "up" }, 400, "invalid-request"],
    ["an unknown field", { answerId: answer.id, rating: "up", stars: 5 }, 400, "invalid-request"],
    [
      "a comment that is too long",
      { answerId: answer.id, rating: "up", comment: "x".repeat(2_001) },
      400,
      "invalid-request",
    ],
  ])("refuses %s", async (_, body, status, code) => {
    const server = await startKeepingServer();
    await postJson(`${server.url}/ask`, { question: "x" });
    const response = await postJson(`${server.url}/feedback`, body);
    expect(response.status).toBe(status);
    expect(await bodyOf(response)).toMatchObject({ code });
    expect(server.entries).toEqual([]);
  });
});
