import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fromJsonLines } from "../ingest/command.ts";
import { bodyOf, postJson } from "../server/http/support/requests.ts";
import { ask, expectAnswered, expectNotFound, getArticle, quotesOf } from "./support/answers.ts";
import { folderOfTestFile, folderWith } from "./support/folders.ts";
import { corpusBriefs, fillIndex, runIngest } from "./support/processes.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

const MEGABYTE = 1024 * 1024;

const OWN_ARTICLES = [
  {
    article: {
      id: "own/greenland",
      title: "A bitcoin mine opens at Qaanaaq in Greenland",
      text: "The company Nordlys opened a bitcoin mine at Qaanaaq in Greenland in May 2026. The mine at Qaanaaq runs 4,321 machines on surplus hydropower.",
    },
    language: "en",
    question: "How many machines does the bitcoin mine at Qaanaaq in Greenland run?",
    fact: "4,321",
  },
  {
    article: {
      id: "خاص/ظفار",
      title: "افتتاح منجم بيتكوين في ظفار",
      text: "افتتحت شركة نسيم منجم بيتكوين في ظفار في مايو 2026. ويشغّل منجم ظفار 6,543 جهازًا تعمل بطاقة الرياح.",
    },
    language: "ar",
    question: "كم جهازًا يشغّل منجم بيتكوين في ظفار؟",
    fact: "6,543",
  },
] as const;

let index: string;
let server: RunningServer;

beforeAll(async () => {
  index = join(await folderOfTestFile(), "index");
  const briefs = corpusBriefs("en/core-scientific-coreweave", "ar/kuwait-home-mining-2025");
  await fillIndex(index, ...briefs);
  server = await startServer(index);
});

describe("an article handed in over HTTP", () => {
  it.each(OWN_ARTICLES)(
    "in $language is found, kept as it is, and gone once it is taken down",
    async ({ article, language, question, fact }) => {
      expectNotFound(await ask(server.url, question));

      const added = await postJson(`${server.url}/articles`, article);
      expect(added.status).toBe(201);
      expect(await bodyOf(added)).toMatchObject({ id: article.id, outcome: "added", language });
      const answer = await ask(server.url, question);
      await expectAnswered(server.url, answer);
      expect(answer.citations.map(({ articleId }) => articleId)).toContain(article.id);
      expect(quotesOf(answer)).toContain(fact);
      expect((await getArticle(server.url, article.id)).text).toBe(article.text);

      const again = await postJson(`${server.url}/articles`, article);
      expect(again.status).toBe(200);
      expect(await bodyOf(again)).toMatchObject({ id: article.id, outcome: "unchanged" });

      const address = `${server.url}/articles/${encodeURIComponent(article.id)}`;
      expect((await fetch(address, { method: "DELETE" })).status).toBe(204);
      expectNotFound(await ask(server.url, question));
      const gone = await fetch(address);
      expect(gone.status).toBe(404);
      expect(await bodyOf(gone)).toMatchObject({ code: "not-found" });
    },
  );
});

describe("a very large article", () => {
  it("of 5 MB is taken, stored whole, and quoted from", async () => {
    const text = largeText(5 * MEGABYTE);
    const added = await postJson(`${server.url}/articles`, { id: "large", text });
    expect(added.status).toBe(201);
    expect((await getArticle(server.url, "large")).text).toBe(text);
    const answer = await ask(server.url, "ما الذي يفعله المهندسون في منجم سيوة كل صباح؟");
    await expectAnswered(server.url, answer);
    expect(answer.citations[0]?.articleId).toBe("large");
  });

  it("of 20 MB is refused, and the server goes on", async () => {
    const text = largeText(20 * MEGABYTE);
    const refused = await postJson(`${server.url}/articles`, { id: "too-large", text });
    expect(refused.status).toBe(413);
    expect(await bodyOf(refused)).toMatchObject({ status: 413, code: "payload-too-large" });
    expect((await fetch(`${server.url}/articles/too-large`)).status).toBe(404);
  });

  it("of 20 MB in a file is refused by the ingest, and others are not", async () => {
    const folder = await folderWith({
      "large.txt": largeText(20 * MEGABYTE),
      "small.txt": "The bitcoin mine at Thule opened in June 2026 with 250 machines.",
    });
    const { exitCode, stdout, stderr } = await runIngest(index, folder);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("large.txt: article-too-large: ");
    const lines = fromJsonLines(stdout);
    expect(lines).toContainEqual(
      expect.objectContaining({
        path: join(folder, "large.txt"),
        outcome: "failed",
        code: "article-too-large",
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ path: join(folder, "small.txt"), outcome: "added" }),
    );
  });
});

/** One sentence, about as long as a passage. */
function longSentence(day: string): string {
  const clauses = Array.from(
    { length: 12 },
    (_, hour) => `يفحص المهندسون في منجم سيوة الأجهزة كل صباح يوم ${day} في الساعة ${hour + 1}`,
  );
  return `${clauses.join("، ")}.\n`;
}

/**
 * At least `bytes` of UTF-8, laid out with many blanks as scraped pages are. Its few sentences come again and
 * again, so that the encoder runs for few of them.
 */
function largeText(bytes: number): string {
  const round = ["الأحد", "الثلاثاء", "الخميس"]
    .map((day) => `${longSentence(day)}${`${" ".repeat(99)}\n`.repeat(25)}`)
    .join("");
  return round.repeat(Math.ceil(bytes / Buffer.byteLength(round)));
}
