/** The command as its user meets it: exit codes, what it writes where, pruning, interruption. */
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fromJsonLines, ingest, writeFiles } from "./command.ts";
import { createFakeKnowledge } from "./fake-knowledge.ts";

const TEXT = "The grid operator said that demand fell during the evening peak.";

function withKnowledge(knowledge = createFakeKnowledge()) {
  return { knowledge, openKnowledge: () => Promise.resolve(knowledge) };
}

/** A clock that moves two seconds each time it is looked at. */
function clock(): () => number {
  let now = 0;
  return () => (now += 2_000);
}

async function twoArticles() {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    "in/a.txt": `${TEXT} A`,
    "in/b.txt": `${TEXT} B`,
    "out/c.txt": "C c",
  });
  const { knowledge, openKnowledge } = withKnowledge();
  await ingest([folder], { openKnowledge });
  const left = () =>
    [...knowledge.articles.values()].map(({ origin }) => origin?.slice(folder.length + 1));
  return { folder, knowledge, openKnowledge, left };
}

function lines(...texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify({ text })).join("\n");
}

function refuseLocked(): Promise<never> {
  return Promise.reject(new ProblemError("index-locked", { en: "It is in use.", ar: "مستعمل." }));
}

describe("exit codes", () => {
  it.each([
    ["no path", [], 2],
    ["an unknown option", ["--purge", "a"], 2],
    ["help", ["--help"], 0],
    ["a path that is not there", ["nowhere"], 1],
    ["a web address", ["https://news.example/a"], 1],
  ])("%s", async (_, argv, exitCode) => {
    expect((await ingest(argv)).exitCode).toBe(exitCode);
  });

  it("wrong settings are a wrong usage, told line by line", async () => {
    const { exitCode, stderr } = await ingest(["a"], { env: { PORT: "many" } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^PORT: /u);
  });

  it("an index that another process writes to ends the run", async () => {
    const { exitCode, stdout } = await ingest(["nowhere"], { openKnowledge: refuseLocked });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("index-locked: It is in use.");
  });

  it("a failing encoder ends the run, and what went in before is told", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": TEXT });
    const { knowledge, openKnowledge } = withKnowledge(
      createFakeKnowledge(() => {
        throw new Error("no memory");
      }),
    );
    const { exitCode, stdout } = await ingest([folder], { openKnowledge });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/0 added.*\n.*internal: .*no memory/u);
    expect(knowledge.closed()).toBe(true);
  });
});

describe("a run over a folder", () => {
  it("adds what is new, replaces what has changed and leaves the rest alone", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      "a.txt": `A\n\n${TEXT}`,
      "b.md": "---\nid: b\n---\nOther text.",
      "c.pdf": "",
    });
    const { knowledge, openKnowledge } = withKnowledge();
    const first = await ingest([folder], { openKnowledge });
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toMatch(
      /^2 added, 0 replaced, 0 unchanged .*\nskipped files of other types: 1\n$/u,
    );
    expect(first.stderr).toBe("");
    expect(knowledge.articles.get("b")?.origin).toBe(join(folder, "b.md"));
    expect(knowledge.optimized()).toBe(1);

    await writeFiles(folder, { "b.md": "---\nid: b\n---\nChanged text." });
    const second = await ingest([folder], { openKnowledge });
    expect(second.stdout).toMatch(/^0 added, 1 replaced, 1 unchanged/u);

    const third = await ingest([folder], { openKnowledge });
    expect(third.stdout).toMatch(/^0 added, 0 replaced, 2 unchanged/u);
    expect(knowledge.optimized()).toBe(2);
  });

  it("tells each failure at once and again in the end, and the others go in", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": "", "b.txt": TEXT });
    const { exitCode, stdout, stderr } = await ingest([folder, "nowhere.md"]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `${folder}/a.txt: empty-article: It holds no text.\nnowhere.md: path-not-found: There is no such file or folder.\n`,
    );
    expect(stdout).toMatch(
      /^1 added.*\nfailed: 2\n {2}.*a\.txt: empty-article: .*\n {2}nowhere\.md: /u,
    );
  });

  it("names near-duplicates with the article that they repeat", async () => {
    const folder = await temporaryFolder();
    const text = Array.from({ length: 60 }, (_, number) => `${TEXT} Case ${number}.`).join(" ");
    await writeFiles(folder, {
      "a.json": JSON.stringify({ id: "first", text }),
      "b.json": JSON.stringify({ id: "second", text: `${text} And one more.` }),
    });
    const { stdout } = await ingest([folder]);
    expect(stdout).toMatch(/near-duplicates: 1\n {2}.*b\.json of first\n/u);
  });

  it.each([
    [{ LANG: "ar_EG.UTF-8" }, true],
    [{ LC_ALL: "ar", LANG: "en_GB" }, true],
    [{ LC_ALL: "C", LANG: "ar_EG.UTF-8" }, false],
    [{}, false],
  ])("speaks Arabic besides English where the locale is Arabic: %j", async (env, isArabic) => {
    const { stdout, stderr } = await ingest(["nowhere.md"], { env });
    expect(stdout).toContain("0 added");
    expect(/\p{Script=Arabic}/u.test(stdout)).toBe(isArabic);
    expect(/\p{Script=Arabic}/u.test(stderr)).toBe(isArabic);
  });

  it("is silent with --quiet but for what failed", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": "", "b.txt": TEXT });
    const { stdout, stderr } = await ingest(["--quiet", folder]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^.*a\.txt: empty-article: .*\n$/u);
  });

  it("writes a JSON line for each outcome and a summary, and nothing else, with --json", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      "a.jsonl": `${JSON.stringify({ id: "x", text: TEXT })}\n{}`,
      "b.pdf": "",
    });
    const { stdout } = await ingest(["--json", folder], { isTerminal: true });
    expect(fromJsonLines(stdout)).toEqual([
      expect.objectContaining({
        path: `${folder}/a.jsonl#2`,
        outcome: "failed",
        code: "invalid-request",
      }),
      { path: `${folder}/b.pdf`, outcome: "skipped" },
      expect.objectContaining({
        path: `${folder}/a.jsonl#1`,
        id: "x",
        outcome: "added",
        chunks: 1,
      }),
      {
        summary: expect.objectContaining({ added: 1, skipped: 1, exitCode: 1, interrupted: false }),
      },
    ]);
  });
});

describe("progress", () => {
  const items = Array.from({ length: 9 }, (_, number) => ({ text: `${TEXT} Case ${number}.` }));

  it("comes in plain lines at intervals where there is no terminal", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.json": JSON.stringify(items) });
    const { stderr } = await ingest([folder], { now: clock() });
    const lines = stderr.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThan(9);
    for (const line of lines) expect(line).toMatch(/^\d\/9 articles, [\d.]+ articles\/s, /u);
    expect(stderr).not.toContain("\u001b");
  });

  it("is a bar on a terminal, with failures above it", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.json": JSON.stringify([...items, {}]) });
    const { stderr } = await ingest([folder], { now: clock(), isTerminal: true });
    expect(stderr).toMatch(/[░█]{24} \d+\/10 articles/u);
    expect(stderr).toMatch(/a\.json#10: invalid-request: .*\n/u);
  });
});

describe("pruning", () => {
  it("takes down what has gone from the given folders, and nothing else", async () => {
    const { folder, openKnowledge, left } = await twoArticles();
    await rm(join(folder, "in/a.txt"));
    await rm(join(folder, "out/c.txt"));
    const kept = await ingest([join(folder, "in")], { openKnowledge });
    expect(kept.stdout).not.toContain("pruned");
    expect(left()).toHaveLength(3);
    const { stdout, exitCode } = await ingest(["--prune", join(folder, "in")], { openKnowledge });
    expect(stdout).toContain("pruned: 1\n");
    expect(exitCode).toBe(0);
    expect(left()).toEqual(["in/b.txt", "out/c.txt"]);
  });

  it("leaves what could not be read this time", async () => {
    const { folder, openKnowledge, left } = await twoArticles();
    await writeFiles(folder, { "in/a.txt": Uint8Array.from([0xff, 0x61]) });
    await ingest(["--prune", join(folder, "in"), join(folder, "nowhere")], { openKnowledge });
    expect(left()).toHaveLength(3);
  });

  it("does nothing for files that are named one by one", async () => {
    const { folder, openKnowledge, left } = await twoArticles();
    await rm(join(folder, "in/b.txt"));
    await ingest(["--prune", join(folder, "in/a.txt")], { openKnowledge });
    expect(left()).toHaveLength(3);
  });

  it("leaves an article whose file got another name but whose id stayed", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.md": "---\nid: x\n---\nText." });
    const { knowledge, openKnowledge } = withKnowledge();
    await ingest([folder], { openKnowledge });
    await rename(join(folder, "a.md"), join(folder, "b.md"));
    await ingest(["--prune", folder], { openKnowledge });
    expect([...knowledge.articles.keys()]).toEqual(["x"]);
  });

  it("takes down items that left a file of several, unless another item of it failed", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.jsonl": lines("one", "two", "three") });
    const { knowledge, openKnowledge } = withKnowledge();
    await ingest([folder], { openKnowledge });
    await writeFiles(folder, { "a.jsonl": `${lines("one")}\n{}` });
    await ingest(["--prune", folder], { openKnowledge });
    expect(knowledge.articles.size).toBe(3);
    await writeFiles(folder, { "a.jsonl": lines("one") });
    await ingest(["--prune", folder], { openKnowledge });
    expect([...knowledge.articles.values()].map(({ article }) => article.text)).toEqual(["one"]);
  });
});

describe("an interruption", () => {
  it("ends the run after the article at hand, tells what went in, and prunes nothing", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": "First.", "b.txt": "Second.", "c.txt": "Third." });
    const before = withKnowledge();
    await ingest([folder], before);
    expect(before.knowledge.articles.size).toBe(3);
    await rm(join(folder, "a.txt"));
    await writeFiles(folder, { "b.txt": "Changed.", "c.txt": "Changed too." });

    const controller = new AbortController();
    const interrupted = createFakeKnowledge(() => controller.abort());
    for (const [id, article] of before.knowledge.articles) interrupted.articles.set(id, article);
    const { exitCode, stdout } = await ingest(["--prune", folder], {
      signal: controller.signal,
      openKnowledge: () => Promise.resolve(interrupted),
    });
    expect(exitCode).toBe(130);
    expect(stdout).toMatch(/^0 added, 1 replaced, 0 unchanged/u);
    expect(stdout).toContain("Interrupted");
    const texts = [...interrupted.articles.values()].map(({ article }) => article.text);
    expect(texts).toEqual(["First.", "Changed.", "Third."]);
    expect(interrupted.closed()).toBe(true);
  });
});
