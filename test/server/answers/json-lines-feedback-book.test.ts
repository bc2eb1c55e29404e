import { appendFile, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FeedbackEntry } from "../../../server/answers/feedback-book.ts";
import { createJsonLinesFeedbackBook } from "../../../server/answers/json-lines-feedback-book.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const entry = (answerId: string, changes: Partial<FeedbackEntry> = {}): FeedbackEntry => ({
  at: "2026-01-05T10:00:00.000Z",
  answerId,
  asker: "",
  rating: "up",
  ...changes,
});

async function createPath(): Promise<string> {
  return join(await temporaryFolder(), "data", "feedback.jsonl");
}

describe("the feedback of readers", () => {
  it("is empty before anything was said", async () => {
    expect(await createJsonLinesFeedbackBook({ path: await createPath() }).read()).toEqual([]);
  });

  it("survives the process, one JSON object a line, for its owner alone", async () => {
    const path = await createPath();
    const comment = "الرقم خطأ\nسطر ثانٍ";
    const book = createJsonLinesFeedbackBook({ path });
    await book.record(entry("a", { comment }));
    await book.record(entry("b", { rating: "down", question: "Why?" }));
    expect(await createJsonLinesFeedbackBook({ path }).read()).toEqual([
      entry("a", { comment }),
      entry("b", { rating: "down", question: "Why?" }),
    ]);
    const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).answerId)).toEqual(["a", "b"]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("counts the last rating of each asker on each answer", async () => {
    const book = createJsonLinesFeedbackBook({ path: await createPath() });
    await book.record(entry("a", { comment: "good" }));
    await book.record(entry("a", { asker: "other" }));
    await book.record(entry("a", { rating: "down" }));
    expect(await book.read()).toEqual([
      entry("a", { asker: "other" }),
      entry("a", { rating: "down" }),
    ]);
  });

  it("skips a line that a crash cut off", async () => {
    const path = await createPath();
    const book = createJsonLinesFeedbackBook({ path });
    await book.record(entry("a"));
    await appendFile(path, '{"at":"2026\n');
    await book.record(entry("b"));
    expect((await book.read()).map(({ answerId }) => answerId)).toEqual(["a", "b"]);
  });

  it("lets the oldest go once there is too much, and loses none of many at once", async () => {
    const path = await createPath();
    const book = createJsonLinesFeedbackBook({ path, mostBytes: 4_000 });
    const ids = Array.from({ length: 100 }, (_, number) => `answer-${number}`);
    await Promise.all(ids.map((id) => book.record(entry(id))));
    const kept = (await book.read()).map(({ answerId }) => answerId);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual(ids.slice(-kept.length));
    expect((await stat(path)).size).toBeLessThanOrEqual(4_000);
  });
});
