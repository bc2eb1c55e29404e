import { chmod, cp, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { fromJsonLines } from "../ingest/command.ts";
import { bodyOf, postJson } from "../server/http/support/requests.ts";
import { ask, expectAnswered, getArticle } from "./support/answers.ts";
import { folderOfTestFile, folderWith } from "./support/folders.ts";
import { generateArticles, toFiles } from "./support/generated-articles.ts";
import { changeEncoderChecksum, readIndex } from "./support/index-contents.ts";
import { runIngest, startIngest, startProcess, type Finished } from "./support/processes.ts";
import { startServer } from "./support/running-server.ts";

const ARTICLES = generateArticles(4);
const [{ town } = { town: "" }] = ARTICLES;
const QUESTION = `How many machines did the bitcoin mine at ${town} open with?`;
const DEADLINE = { timeout: 60_000, interval: 5 };

let folder: string;
/** Filled by the first test's ingest; the others work on copies. */
let index: string;
let first: Finished;
let second: Finished;

async function copyOfIndex(): Promise<string> {
  const copy = join(await folderOfTestFile(), "index");
  await cp(index, copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  folder = await folderWith(toFiles(ARTICLES));
  index = join(await folderOfTestFile(), "index");
  const writer = startIngest(index, folder);
  await vi.waitUntil(() => existsSync(join(index, ".write-lock")), DEADLINE);
  // Held in the middle of its work, the first keeps the lock for as long as the second needs to find out.
  writer.signal("SIGSTOP");
  second = await runIngest(index, folder);
  writer.signal("SIGCONT");
  first = await writer.ended;
});

describe("two ingests at once", () => {
  it("end for the second with index-locked, and nothing done", () => {
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toMatch(/^index-locked: /m);
    const lines = fromJsonLines(second.stdout);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ summary: { added: 0, error: { code: "index-locked" } } });
  });

  it("end for the first as if it were alone", async () => {
    expect(first.exitCode).toBe(0);
    expect(fromJsonLines(first.stdout).at(-1)).toMatchObject({
      summary: { added: ARTICLES.length, failed: [], error: null },
    });
    expect(await readIndex(index)).toMatchObject({ incomplete: [], orphans: [] });
  });
});

describe("an index that may not be written to", () => {
  it("refuses changes, answers questions and loses nothing", async () => {
    const readOnly = await copyOfIndex();
    const before = await readIndex(readOnly);
    await changeWritePermission(readOnly, false);
    onTestFinished(() => changeWritePermission(readOnly, true));

    const ingest = await runIngest(readOnly, folder);
    expect(ingest.exitCode).toBe(1);
    expect(ingest.stderr).toMatch(/^index-read-only: /m);

    const server = await startServer(readOnly);
    expect(server.articles).toBe(ARTICLES.length);
    await expectAnswered(server.url, await ask(server.url, QUESTION));
    const refused = await postJson(`${server.url}/articles`, { text: "A new mine has opened." });
    expect(refused.status).toBe(403);
    expect(await bodyOf(refused)).toMatchObject({ status: 403, code: "forbidden" });
    const [id = ""] = before.articles;
    const removal = await fetch(`${server.url}/articles/${id}`, { method: "DELETE" });
    expect(removal.status).toBe(403);
    expect((await getArticle(server.url, id)).id).toBe(id);
    expect(await readIndex(readOnly)).toEqual(before);
    await expectAnswered(server.url, await ask(server.url, QUESTION));
  });
});

describe("an index of another encoder", () => {
  it("is refused by the server and by the ingest", async () => {
    const foreign = await copyOfIndex();
    await changeEncoderChecksum(foreign);
    const [server, ingest] = await Promise.all([
      startProcess("server/main.ts", foreign).ended,
      runIngest(foreign, folder),
    ]);
    for (const { exitCode, stderr } of [server, ingest]) {
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^encoder-mismatch: The index was built with checksum 0000/m);
    }
    expect(server.stdout).toBe("");
    expect((await readIndex(foreign)).articles).toHaveLength(ARTICLES.length);
  });
});

async function changeWritePermission(path: string, isAllowed: boolean): Promise<void> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const files = entries.filter((entry) => entry.isFile());
  await chmod(path, isAllowed ? 0o755 : 0o555);
  for (const entry of folders) {
    await chmod(join(entry.parentPath, entry.name), isAllowed ? 0o755 : 0o555);
  }
  for (const entry of files) {
    await chmod(join(entry.parentPath, entry.name), isAllowed ? 0o644 : 0o444);
  }
}
