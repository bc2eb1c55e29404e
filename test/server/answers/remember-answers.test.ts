import { describe, expect, it } from "vitest";
import { askRequestSchema } from "../../../core/contract/ask.ts";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import type { AnswerStore } from "../../../server/answers/answer-store.ts";
import { answersKeptFor } from "../../../server/answers/answer-limits.ts";
import { createInMemoryAnswerStore } from "../../../server/answers/in-memory-answer-store.ts";
import { rememberAnswers } from "../../../server/answers/remember-answers.ts";
import { answer, fakeAnswering, retrieval, wholeAnswer } from "../http/support/fakes.ts";

const logger = { debug: () => undefined };
const request = askRequestSchema.parse({ question: answer.question });
const now = () => new Date("2026-01-05T10:00:00Z");

async function collect(events: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> {
  const seen: StreamEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

describe("answers that are remembered", () => {
  it("pass unchanged, and can be read once done is seen, without their conversation", async () => {
    const store = createInMemoryAnswerStore({ limits: answersKeptFor(1) });
    const questions = rememberAnswers(fakeAnswering(), { store, logger, now });
    const events = await collect(questions.ask(request, new AbortController().signal));
    expect(events).toEqual(wholeAnswer);
    const { conversationId: _theirs, ...kept } = answer;
    expect(await store.load(answer.id)).toEqual({
      ...kept,
      answeredAt: "2026-01-05T10:00:00.000Z",
    });
  });

  it("are not kept when they broke off", async () => {
    const saved: string[] = [];
    const store: AnswerStore = {
      save: async ({ id }) => void saved.push(id),
      load: async () => null,
    };
    const broken = fakeAnswering(async function* () {
      yield retrieval;
      throw new Error("broke off");
    });
    const questions = rememberAnswers(broken, { store, logger });
    await expect(collect(questions.ask(request, new AbortController().signal))).rejects.toThrow(
      "broke off",
    );
    expect(saved).toEqual([]);
  });

  it("are still given when they cannot be kept", async () => {
    const store: AnswerStore = {
      save: () => Promise.reject(new Error("full")),
      load: async () => null,
    };
    const questions = rememberAnswers(fakeAnswering(), { store, logger });
    const events = await collect(questions.ask(request, new AbortController().signal));
    expect(events.at(-1)?.event).toBe("done");
  });
});
