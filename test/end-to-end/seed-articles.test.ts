import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fromJsonLines } from "../ingest/command.ts";
import { hasSeedArticles, SEEDS_FOLDER } from "../support/seed-articles.ts";
import {
  ask,
  expectAnswered,
  getArticle,
  languagesOf,
  quotesOf,
  search,
} from "./support/answers.ts";
import { folderOfTestFile } from "./support/folders.ts";
import { fillIndex } from "./support/processes.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

/** Words of the buttons below a scraped page, as they stand in one of the articles. */
const CHROME = ["أعجبني", "0/400", "تثبيت", "شاهد النسخة الأصلية"];

describe.skipIf(!hasSeedArticles())("articles of other publishers", () => {
  let server: RunningServer;
  let ids: readonly string[];

  beforeAll(async () => {
    const index = join(await folderOfTestFile(), "index");
    const lines = fromJsonLines(await fillIndex(index, SEEDS_FOLDER));
    ids = lines.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
    server = await startServer(index);
  });

  it("all come in", () => {
    expect(ids).toHaveLength(5);
    expect(server.articles).toBe(5);
  });

  it.each([
    {
      language: "en",
      question:
        "What share of the world's cryptocurrency mining stopped during the crisis in Kazakhstan?",
      fact: "15%",
    },
    {
      language: "en",
      question:
        "By how much did the value of bitcoin fall when mining in Kazakhstan was disrupted?",
      fact: "8%",
    },
    {
      language: "ar",
      question: "كم تبلغ تكلفة إنشاء مزرعة تعدين بيتكوين لكل ميغاواط؟",
      fact: "800,000",
    },
    {
      language: "ar",
      question: "كم تبلغ حصة كازاخستان من تعدين البتكوين العالمي وفقا لكامبريدج؟",
      fact: "18.1%",
    },
  ] as const)("answer: $question", async ({ language, question, fact }) => {
    const answer = await ask(server.url, question);
    await expectAnswered(server.url, answer);
    expect(answer.language).toBe(language);
    expect(languagesOf(answer)).toContain(language);
    expect(quotesOf(answer)).toContain(fact);
  });

  it("keep the buttons of their page in the stored text", async () => {
    const texts = await Promise.all(ids.map(async (id) => (await getArticle(server.url, id)).text));
    for (const words of CHROME) expect(texts.join("\n")).toContain(words);
  });

  it.each([...CHROME, CHROME.join(" "), "كم عدد التعليقات على المقال؟"])(
    "never show those buttons to who looks for %s",
    async (query) => {
      const { results } = await search(server.url, query);
      expect(results).not.toEqual([]);
      const answer = await ask(server.url, query);
      const shown = [...results.map(({ text }) => text), quotesOf(answer)].join("\n");
      for (const words of CHROME) expect(shown).not.toContain(words);
    },
  );
});
