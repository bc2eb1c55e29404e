/** Files and folders as sources of articles. */
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toFileProblem } from "../../../ingest/sources/file-problem.ts";
import { openSource } from "../../../ingest/sources/open-source.ts";
import type { SourceEvent } from "../../../ingest/sources/types.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { writeFiles } from "../command.ts";

const TEN_MEGABYTES = 10 * 1024 * 1024;
const article = (text: string) => JSON.stringify({ text });

async function readAll(...paths: readonly string[]): Promise<readonly SourceEvent[]> {
  const seen = new Set<string>();
  const events: SourceEvent[] = [];
  for (const path of paths) {
    for await (const event of (await openSource(path, seen)).read()) events.push(event);
  }
  return events;
}

function tell(folder: string, event: SourceEvent): string {
  if (event.kind === "more") return `more ${event.count}`;
  const path = event.path.replace(`${folder}/`, "");
  if (event.kind === "failed") return `${path}: ${event.problem.code}`;
  return event.kind === "skipped" ? `${path}: skipped` : path;
}

describe("a folder", () => {
  it("is read to its depths in the order of names, hidden files and other types left out", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      "b.txt": "B\n\ntext",
      "a/z.md": "Z\n\ntext",
      "a/B.TXT": "text",
      "c.html": "<p>text",
      "d.htm": "<p>text",
      "e.json": article("text"),
      "f.jsonl": article("text"),
      "picture.png": "x",
      README: "x",
      ".hidden.md": "text",
      ".git/x.md": "text",
      "node_modules/y/z.md": "text",
    });
    expect((await readAll(folder)).map((event) => tell(folder, event))).toEqual([
      "README: skipped",
      "a/B.TXT",
      "a/z.md",
      "b.txt",
      "c.html",
      "d.htm",
      "e.json",
      "f.jsonl#1",
      "picture.png: skipped",
    ]);
    expect(await (await openSource(folder, new Set())).count()).toBe(7);
  });

  it("with links in a circle ends, and a file met twice is read once", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a/one.md": "text", "a/two.txt": "text" });
    await symlink(folder, join(folder, "a", "circle"));
    await symlink(join(folder, "a", "one.md"), join(folder, "zero.md"));
    await symlink(join(folder, "nowhere.md"), join(folder, "broken.md"));
    await symlink(join(folder, "nowhere"), join(folder, "broken"));
    const told = (await readAll(join(folder, "a", "two.txt"), folder, folder)).map((event) =>
      tell(folder, event),
    );
    expect(told.filter((line) => !line.startsWith("broken"))).toEqual(["a/two.txt", "a/one.md"]);
    expect(told).toContain("broken.md: path-not-found");
    expect(told).toContain("broken: skipped");
  });

  it("is read lazily: a file that comes up later is not opened before its turn", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": "text", "b.txt": "old" });
    const events = (await openSource(folder, new Set())).read();
    await events.next();
    await writeFiles(folder, { "b.txt": "new" });
    const { value } = await events.next();
    expect(value).toMatchObject({ candidate: { input: { text: "new" } } });
  });
});

describe("a named file that cannot be read is told with its code", () => {
  it.each<[what: string, name: string, content: string | Uint8Array, code: string]>([
    ["another type", "a.pdf", "%PDF-1.7", "not-text"],
    ["no type", "README", "text", "not-text"],
    ["a picture named .txt", "a.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "not-text"],
    ["a picture named .jsonl", "a.jsonl", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "not-text"],
    ["an archive named .html", "a.html", Uint8Array.from([0x50, 0x4b, 3, 4]), "not-text"],
    ["bytes that are not UTF-8", "a.md", Uint8Array.from([97, 0xff, 97]), "invalid-encoding"],
    ["an empty text", "a.txt", "", "empty-article"],
    ["blanks", "a.md", " \n", "empty-article"],
    ["an empty array", "a.json", "[]", "empty-article"],
    ["no lines", "a.jsonl", "\n\n", "empty-article"],
    ["a text over 10 MB", "a.txt", "a".repeat(TEN_MEGABYTES + 1), "article-too-large"],
    [
      "a JSON text over 10 MB",
      "a.json",
      article("a".repeat(TEN_MEGABYTES + 1)),
      "article-too-large",
    ],
    ["broken JSON", "a.json", '{"text": "a"', "invalid-json"],
    ["JSON without text", "a.json", '{"title": "a"}', "invalid-request"],
    ["a JSON string", "a.json", '"text"', "invalid-request"],
    ["bad front matter", "a.md", "---\ndate: soon\n---\ntext", "invalid-request"],
  ])("%s", async (_, name, content, code) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { [name]: content });
    const told = (await readAll(join(folder, name))).map((event) => tell(folder, event));
    expect(told.map((line) => line.replace(/#\d+/u, ""))).toEqual([`${name}: ${code}`]);
  });

  it.each([
    ["a path that is not there", "nowhere.md", "path-not-found"],
    ["a path below a file", "a.txt/b.txt", "path-not-found"],
  ])("%s", async (_, path, code) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.txt": "text" });
    const told = (await readAll(join(folder, path))).map((event) => tell(folder, event));
    expect(told).toEqual([`${path}: ${code}`]);
  });

  it("a link to itself", async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, "a.md"), join(folder, "a.md"));
    const told = (await readAll(join(folder, "a.md"))).map((event) => tell(folder, event));
    expect(told).toEqual(["a.md: path-not-found"]);
  });

  it.each([
    ["EACCES", "forbidden", /permissions/],
    ["EPERM", "forbidden", /permissions/],
    ["EIO", "internal", /EIO/],
  ])("an error of the file system, %s", (systemCode, code, reason) => {
    const error = Object.assign(new Error("open '/a/path'"), { code: systemCode });
    const problem = toFileProblem(error);
    expect(problem).toMatchObject({ code, message: expect.stringMatching(reason) });
    expect(problem.message).not.toContain("/a/path");
  });

  it("a web address", async () => {
    const [event] = await readAll("https://news.example/a");
    expect(event).toMatchObject({
      kind: "failed",
      path: "https://news.example/a",
      problem: { code: "fetch-refused" },
    });
  });
});

describe("JSON files", () => {
  it("give known fields, ignore others and name wrong ones by their path", async () => {
    const folder = await temporaryFolder();
    const source = { publisher: "P", rank: 1 };
    const items = [
      { text: "one\r\n", title: "", author: "A", sources: [source] },
      { text: "two", publishedAt: "soon", topics: ["a", 2] },
      7,
      { text: " " },
      { text: "five", id: "مقال 5" },
    ];
    await writeFiles(folder, { "a.json": JSON.stringify(items, null, 2) });
    const events = await readAll(join(folder, "a.json"));
    expect(events.map((event) => tell(folder, event))).toEqual([
      "more 4",
      "a.json#1",
      "a.json#2: invalid-request",
      "a.json#3: invalid-request",
      "a.json#4: empty-article",
      "a.json#5",
    ]);
    expect(events[1]).toMatchObject({
      candidate: {
        input: { text: "one\r\n", sources: [{ publisher: "P" }] },
        origin: join(folder, "a.json"),
        position: "#1",
      },
    });
    expect(events[2]).toMatchObject({
      problem: {
        message: expect.stringMatching(/^Article 2: publishedAt: .*; topics\.1: /u),
        errors: [{ path: "publishedAt" }, { path: "topics.1" }],
      },
    });
    expect(events[5]).toMatchObject({ candidate: { input: { id: "مقال 5" } } });
  });

  it.each([
    ['[\n{"text": "a"},\n{"text": "b"]\n', /^Line 3 is not valid JSON: /u],
    ['[\n{"text": "a"},\n{"text": }\n]', /^It is not valid JSON: Unexpected token '\}'/u],
  ])("that are broken are told with the place: %j", async (content, reason) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { "a.json": content });
    const [event] = await readAll(join(folder, "a.json"));
    expect(event).toMatchObject({ problem: { message: expect.stringMatching(reason) } });
  });
});

describe("JSON lines", () => {
  it("go in one by one, and a bad line is named by its number", async () => {
    const folder = await temporaryFolder();
    const lines = Buffer.concat([
      Buffer.from(`\ufeff${article("one")}\r\n\n{"text": \n${article("منجم")}\n`),
      Buffer.from([0x7b, 0xff, 0x0a]),
      Buffer.from(
        `{"title": "no text"}\n${article("a".repeat(TEN_MEGABYTES))}\n${article("last")}`,
      ),
    ]);
    await writeFiles(folder, { "a.jsonl": lines });
    const events = await readAll(join(folder, "a.jsonl"));
    expect(events.map((event) => tell(folder, event))).toEqual([
      "a.jsonl#1",
      "a.jsonl#3: invalid-json",
      "a.jsonl#4",
      "a.jsonl#5: invalid-encoding",
      "a.jsonl#6: invalid-request",
      "a.jsonl#7: article-too-large",
      "a.jsonl#8",
    ]);
    for (const event of events) {
      if (event.kind !== "failed") continue;
      expect(event.problem.message).toContain(`Line ${event.path.split("#")[1]}`);
    }
  });

  it("may be a file larger than one article", async () => {
    const folder = await temporaryFolder();
    const line = article("a".repeat(1024 * 1024));
    await writeFiles(folder, { "a.jsonl": `${line}\n`.repeat(12) });
    const source = await openSource(join(folder, "a.jsonl"), new Set());
    expect(await source.count()).toBe(12);
    expect(await readAll(join(folder, "a.jsonl"))).toHaveLength(12);
  });
});
