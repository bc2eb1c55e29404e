import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ARCD } from "../../../eval/public-sets/arcd.ts";
import { publicDataFolder } from "../../../eval/public-sets/public-data-folder.ts";
import { readPublicSet } from "../../../eval/public-sets/public-set.ts";
import { readPublicSets } from "../../../eval/public-sets/public-sets.ts";
import { XQUAD } from "../../../eval/public-sets/xquad.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const XQUAD_FILE = {
  passages: [
    { id: "ar-p0", lang: "ar", text: "نص", title: "Rhine" },
    { id: "en-p0", lang: "en", text: "Text", title: "Rhine" },
  ],
  queries: [
    {
      id: "q1",
      lang: "ar",
      text: " سؤال؟ ",
      passage_id_same_lang: "ar-p0",
      passage_id_other_lang: "en-p0",
    },
  ],
};

async function folderWith(file: string, content: unknown): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, file),
    typeof content === "string" ? content : JSON.stringify(content),
  );
  return folder;
}

describe("the folder of the public sets", () => {
  it("is the one that is named, else the one beside the project", () => {
    const root = resolve("/projects/manjam");
    expect(publicDataFolder({}, root)).toBe(resolve("/projects/shared/eval"));
    expect(publicDataFolder({ MANJAM_EVAL_DATA: " " }, root)).toBe(
      resolve("/projects/shared/eval"),
    );
    expect(publicDataFolder({ MANJAM_EVAL_DATA: "/sets" }, root)).toBe(resolve("/sets"));
  });
});

describe("a public set", () => {
  it("that is not there is none, and still has its names", async () => {
    const readings = await readPublicSets(join(await temporaryFolder(), "absent"));
    expect(readings).toEqual([
      { file: "xquad_ar_en.json", sets: ["xquad"], set: null },
      { file: "arcd_ar.json", sets: ["arcd-train", "arcd-test"], set: null },
    ]);
  });

  it.each([
    ["is no JSON", '{"passages": [', /xquad_ar_en\.json is not JSON/],
    ["lacks a field", { ...XQUAD_FILE, queries: undefined }, /xquad_ar_en\.json: queries: /],
    [
      "has a wrong value",
      { ...XQUAD_FILE, passages: [{ id: "fr-p0", lang: "fr", text: "Texte" }] },
      /xquad_ar_en\.json: passages\.0\.lang: /,
    ],
    [
      "asks for a passage that it does not have",
      { ...XQUAD_FILE, passages: XQUAD_FILE.passages.slice(0, 1) },
      /question q1: no passage en-p0/,
    ],
  ])("that %s is an error that says so", async (_, content, message) => {
    const folder = await folderWith(XQUAD.file, content);
    await expect(readPublicSet(folder, XQUAD)).rejects.toThrow(message);
  });
});

describe("XQuAD", () => {
  it("asks each question of both languages apart, then of both together", async () => {
    const { set } = await readPublicSet(await folderWith(XQUAD.file, XQUAD_FILE), XQUAD);
    expect(set?.questions.map(({ text, pool, sought }) => ({ text, pool, sought }))).toEqual([
      { text: "سؤال؟", pool: ["ar"], sought: [{ slices: ["ar -> ar"], articles: ["ar-p0"] }] },
      { text: "سؤال؟", pool: ["en"], sought: [{ slices: ["ar -> en"], articles: ["en-p0"] }] },
      {
        text: "سؤال؟",
        pool: null,
        sought: [
          { slices: ["ar -> mixed, ar copy"], articles: ["ar-p0"] },
          { slices: ["ar -> mixed, en copy"], articles: ["en-p0"] },
        ],
      },
    ]);
  });

  it("has no titles: its English ones would help Arabic questions", async () => {
    const { set } = await readPublicSet(await folderWith(XQUAD.file, XQUAD_FILE), XQUAD);
    expect(set?.articles.map(({ title }) => title)).toEqual([null, null]);
  });
});

describe("ARCD", () => {
  it("keeps its parts apart, over all passages", async () => {
    const query = { id: "1", lang: "ar", text: "سؤال؟", passage_id: "p0", split: "train" };
    const folder = await folderWith(ARCD.file, {
      passages: [{ id: "p0", lang: "ar", title: "عنوان", text: "نص" }],
      queries: [query, { ...query, id: "2", split: "test" }],
    });
    const { set } = await readPublicSet(folder, ARCD);
    expect(set?.questions.map((question) => question.set)).toEqual(["arcd-train", "arcd-test"]);
    expect(set?.articles).toEqual([{ id: "p0", language: "ar", title: "عنوان", text: "نص" }]);
  });
});
