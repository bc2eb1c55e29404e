import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPublicSetIndex } from "../../../eval/public-sets/public-set-index.ts";
import type { PublicSet } from "../../../eval/public-sets/public-set.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const SET: PublicSet = {
  name: "tiny",
  checksum: "first",
  articles: [
    { id: "ar-1", language: "ar", text: "نص عن نهر الراين." },
    { id: "en-1", language: "en", text: "A text about the river Rhine." },
  ],
  questions: [],
};

/** A project of two source files, and an encoder that counts what it embeds. */
async function makeProject() {
  const projectRoot = await temporaryFolder();
  for (const part of ["text", "knowledge"]) {
    await mkdir(join(projectRoot, "core", part), { recursive: true });
    await writeFile(join(projectRoot, "core", part, "code.ts"), "export {};");
  }
  let embedded = 0;
  const embed = () => {
    embedded += 1;
    return Promise.resolve(Float32Array.of(1, 0));
  };
  const embedder = {
    identity: { name: "counting", dimensions: 2, checksum: "weights" },
    countTokens: (text: string) => text.split(" ").length,
    embedQuery: embed,
    embedPassage: embed,
    close: () => Promise.resolve(),
  };
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  const open = async (set: PublicSet = SET, fresh = false) => {
    embedded = 0;
    const index = await openPublicSetIndex(set, { projectRoot, embedder, fresh, tell });
    const ids = [...(await index.fingerprints()).keys()].toSorted();
    await index.close();
    return { ids, embedded };
  };
  return { projectRoot, open, told, kept: () => readdir(join(projectRoot, "data", "eval")) };
}

describe("the index of a public set", () => {
  it("holds its passages under their own ids", async () => {
    const { open, told } = await makeProject();
    const { ids, embedded } = await open();
    expect(ids).toEqual(["ar-1", "en-1"]);
    expect(embedded).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
  });

  it("is kept: a second run embeds nothing", async () => {
    const { open, told } = await makeProject();
    const first = await open();
    expect(await open()).toEqual({ ids: first.ids, embedded: 0 });
    expect(told).toHaveLength(1);
  });

  it("is built anew on demand", async () => {
    const { open, kept } = await makeProject();
    await open();
    expect((await open(SET, true)).embedded).toBeGreaterThan(0);
    expect(await kept()).toHaveLength(1);
  });

  it("is built anew for another set of its name, and the old one goes", async () => {
    const { open, kept } = await makeProject();
    await open();
    const [before] = await kept();
    const other = { ...SET, checksum: "second", articles: SET.articles.slice(1) };
    expect((await open(other)).ids).toEqual(["en-1"]);
    expect(await kept()).toHaveLength(1);
    expect(await kept()).not.toEqual([before]);
  });

  it("is built anew after a change of the code that makes it", async () => {
    const { open, projectRoot } = await makeProject();
    await open();
    await writeFile(join(projectRoot, "core", "text", "code.ts"), "export const changed = true;");
    expect((await open()).embedded).toBeGreaterThan(0);
  });

  it("leaves nothing behind where an article cannot be indexed", async () => {
    const { open, kept } = await makeProject();
    const empty = { ...SET, articles: [{ id: "empty", text: " " }] };
    await expect(open(empty)).rejects.toThrow("no text");
    expect(await kept()).toEqual([]);
  });
});
