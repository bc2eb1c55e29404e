import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { fromJsonLines } from "../ingest/command.ts";
import { postJson } from "../server/http/support/requests.ts";
import { ask, expectAnswered, getArticle, quotesOf, search } from "./support/answers.ts";
import { folderOfTestFile, folderWith } from "./support/folders.ts";
import { generateArticles, toFiles } from "./support/generated-articles.ts";
import { leaveOrphan, readIndex, type IndexContents } from "./support/index-contents.ts";
import { startIngest, type Finished } from "./support/processes.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

const ARTICLES = generateArticles(60);
/** How many of the articles that the kill kept out the second run is given: enough, and soon embedded. */
const ADDED_LATER = 6;
const DEADLINE = { timeout: 60_000, interval: 50 };
const QUESTIONS = ["How do miners in Karmund get power?", "كم جهازًا في منجم بيتكوين؟"];

let index: string;
let folder: string;
let server: RunningServer;
let exitCodeOfKilled: number | null;
let afterKill: IndexContents;

beforeAll(async () => {
  index = join(await folderOfTestFile(), "index");
  folder = await folderWith(toFiles(ARTICLES));
  const ingest = startIngest(index, folder);
  await vi.waitUntil(async () => (await readIndex(index)).articles.length > 0, DEADLINE);
  ingest.signal("SIGKILL");
  exitCodeOfKilled = (await ingest.ended).exitCode;
  afterKill = await readIndex(index);
  // Whether this kill fell between the two commits of a batch is chance; what that leaves is not.
  await leaveOrphan(
    index,
    "never-there",
    "The bitcoin mine at Ghosthaven opened with 777 machines.",
  );
  const [first = ""] = afterKill.articles;
  await leaveOrphan(index, first, "The bitcoin mine at Ghostwick opened with 888 machines.");
  server = await startServer(index);
});

const questionAbout = (town: string) =>
  `How many machines did the bitcoin mine at ${town} open with?`;

const isIn = ({ articles }: IndexContents, fileName: string) =>
  articles.some((id) => id.startsWith(fileName.slice(0, fileName.indexOf("."))));

/** The articles that the killed ingest brought in, and the others. */
const present = () => ARTICLES.filter(({ fileName }) => isIn(afterKill, fileName));
const missing = () => ARTICLES.filter(({ fileName }) => !isIn(afterKill, fileName));
const addedLater = () => missing().slice(0, ADDED_LATER);

describe("an index whose ingest was killed", () => {
  it("holds the first articles, each whole", () => {
    // No exit code: it did not come to its end.
    expect(exitCodeOfKilled).toBeNull();
    expect(afterKill.articles.length).toBeGreaterThan(0);
    expect(afterKill.articles.length).toBeLessThan(ARTICLES.length);
    expect(afterKill.incomplete).toEqual([]);
  });

  it("opens, and answers from what is in it", async () => {
    expect(server.articles).toBe(afterKill.articles.length);
    const { town = "" } = present()[0] ?? {};
    const answer = await ask(server.url, questionAbout(town));
    await expectAnswered(server.url, answer);
    expect(quotesOf(answer)).toContain(town);
  });

  it.each(["Ghosthaven", "Ghostwick"])(
    "never returns a passage whose article did not come in: %s",
    async (town) => {
      const { results } = await search(server.url, `bitcoin mine at ${town}`);
      expect(results).not.toEqual([]);
      for (const { articleId, start, end, text } of results) {
        expect(text).not.toContain("Ghost");
        expect((await getArticle(server.url, articleId)).text.slice(start, end)).toBe(text);
      }
      expect((await ask(server.url, questionAbout(town))).answer).not.toContain("Ghost");
    },
  );
});

describe("an ingest of that folder once more, while the server answers from the index", () => {
  const statuses: number[] = [];
  let rerun: Finished;

  beforeAll(async () => {
    for (const { fileName } of missing().slice(ADDED_LATER)) await rm(join(folder, fileName));
    const ingest = startIngest(index, folder);
    do {
      for (const question of QUESTIONS) {
        const response = await postJson(`${server.url}/ask`, { question });
        statuses.push(response.status);
        await response.arrayBuffer();
      }
    } while (!ingest.hasEnded());
    rerun = await ingest.ended;
  });

  it("is not kept out by the lock of the process that died", () => {
    expect(rerun.stderr).not.toContain("index-locked");
    expect(rerun.exitCode).toBe(0);
  });

  it("leaves alone what is in, and adds the rest", () => {
    const lines = fromJsonLines(rerun.stdout);
    const outcomes = new Map(lines.map((line) => [String(line["path"]), line["outcome"]]));
    const told = (fileName: string) => outcomes.get(join(folder, fileName));
    expect(present().map(({ fileName }) => told(fileName))).toEqual(
      present().map(() => "unchanged"),
    );
    expect(addedLater().map(({ fileName }) => told(fileName))).toEqual(
      addedLater().map(() => "added"),
    );
    const embedded = lines
      .filter((line) => line["outcome"] === "added")
      .reduce((sum, line) => sum + Number(line["chunks"]), 0);
    expect(lines.at(-1)).toMatchObject({
      summary: { passages: embedded, unchanged: afterKill.articles.length, exitCode: 0 },
    });
  });

  it("makes every article whole, and sweeps what the crash left", async () => {
    const { articles, incomplete, orphans } = await readIndex(index);
    expect(articles).toHaveLength(afterKill.articles.length + ADDED_LATER);
    expect(incomplete).toEqual([]);
    expect(orphans).toEqual([]);
  });

  it("never keeps the server from answering", () => {
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("lets the running server find the new articles", async () => {
    const { town = "" } = addedLater().at(-1) ?? {};
    const answer = await vi.waitUntil(async () => {
      const reply = await ask(server.url, questionAbout(town));
      return quotesOf(reply).includes(town) && reply;
    }, DEADLINE);
    await expectAnswered(server.url, answer);
    expect(server.hasEnded()).toBe(false);
  });
});
