import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Citation } from "../../core/contract/ask.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";
import {
  ask,
  askForStream,
  expectAnswered,
  expectNotFound,
  languagesOf,
  quotesOf,
} from "./support/answers.ts";
import { folderOfTestFile } from "./support/folders.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

const QUESTIONS = [
  {
    language: "en",
    question: "How many votes were cast against Core Scientific's merger with CoreWeave?",
    fact: "203,451,498",
  },
  { language: "ar", question: "كم بلغت غرامة التعدين في مزارع أبوظبي؟", fact: "100,000" },
] as const;

let index: string;
let server: RunningServer;

beforeAll(async () => {
  index = join(await folderOfTestFile(), "index");
  server = await startServer(index);
});

async function countCorpus(): Promise<number> {
  const names = await readdir(join(PROJECT_ROOT, "corpus"), { recursive: true });
  return names.filter((name) => name.endsWith(".md")).length;
}

describe("the first start on an empty folder", () => {
  it("fills the index from the corpus and is ready", async () => {
    expect(server.articles).toBe(await countCorpus());
    expect(server.stderr()).toContain("ingesting the corpus");
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: "ready",
      index: { ok: true, articles: server.articles },
      encoder: { ok: true },
    });
  });

  it.each(QUESTIONS)(
    "answers a question in $language with verbatim quotes",
    async ({ language, question, fact }) => {
      const answer = await ask(server.url, question);
      await expectAnswered(server.url, answer);
      expect(answer.language).toBe(language);
      expect(languagesOf(answer)).toContain(language);
      expect(quotesOf(answer)).toContain(fact);
      expect(answer.answer).toContain(fact);
    },
  );

  it.each(QUESTIONS)("streams the same answer in $language", async ({ question }) => {
    const plain = await ask(server.url, question);
    const events = await askForStream(server.url, question);
    expect(events[0]?.event).toBe("retrieval");
    expect(events.filter(({ event }) => event === "retrieval")).toHaveLength(1);
    const last = events.at(-1);
    if (last?.event !== "done") throw new Error(`the stream ends in ${last?.event}`);
    expect(events.filter(({ event }) => event === "done")).toHaveLength(1);

    let text = "";
    const citations: Citation[] = [];
    for (const event of events) {
      if (event.event === "citation") citations.push(event.data);
      if (event.event !== "answer-delta") continue;
      text += event.data.text;
      // A marker is only sent once its citation is there.
      for (const [, id] of event.data.text.matchAll(/\[(\d+)\]/g)) {
        expect(citations.map((citation) => citation.id)).toContain(Number(id));
      }
    }
    expect(text).toBe(last.data.answer);
    expect(citations).toEqual(last.data.citations);
    expect(last.data).toMatchObject({ answer: plain.answer, citations: plain.citations });
  });

  it.each([
    ["en", "How do I bake sourdough bread at home?"],
    ["en", "Who won the football World Cup in 2018?"],
    ["ar", "ما هي طريقة تحضير الكبسة؟"],
    ["ar", "من فاز بكأس العالم لكرة القدم عام 2018؟"],
  ])("says in %s that the sources do not tell: %s", async (language, question) => {
    const answer = await ask(server.url, question);
    expectNotFound(answer);
    expect(answer.language).toBe(language);
  });
});

describe("a second start on the same folder", () => {
  it("answers from what is there and ingests nothing", async () => {
    const second = await startServer(index);
    expect(second.articles).toBe(server.articles);
    expect(second.stderr()).not.toContain("ingesting");
    const [{ question }] = QUESTIONS;
    expect((await ask(second.url, question)).citations).toEqual(
      (await ask(server.url, question)).citations,
    );
    second.signal("SIGTERM");
    expect((await second.ended).exitCode).toBe(0);
  });
});
