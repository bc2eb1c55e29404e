import { describe, expect, it } from "vitest";
import { contentHash, toArticleRecord } from "../../../core/knowledge/article-record.ts";

const TEXT = "Kazakhstan cut the internet in January 2022.";

describe("the id of an article", () => {
  it("stays as given, whatever it is made of", () => {
    const id = "خبر/1 #2%20..";
    expect(toArticleRecord({ id, text: TEXT }, "/news/a.txt", "").id).toBe(id);
  });

  it("comes from the file's name and place, and is the same each time", () => {
    const { id } = toArticleRecord({ text: TEXT }, "/news/خبر 7.txt", "");
    expect(id).toMatch(/^خبر-7-[0-9a-f]{8}$/);
    expect(toArticleRecord({ text: "Changed." }, "/news/خبر 7.txt", "").id).toBe(id);
    expect(toArticleRecord({ text: TEXT }, "/other/خبر 7.txt", "").id).not.toBe(id);
  });

  it("tells articles of one file apart", () => {
    const ids = ["#1", "#2"].map((place) => toArticleRecord({ text: TEXT }, "/a.jsonl", place).id);
    expect(new Set(ids).size).toBe(2);
  });

  it("comes from the address, else from the text, where there is no file", () => {
    const url = "https://news.example/2022/mines";
    expect(toArticleRecord({ url, text: TEXT }, null, "").id).toMatch(/^mines-[0-9a-f]{8}$/);
    expect(toArticleRecord({ text: TEXT }, null, "").id).toMatch(/^text-[0-9a-f]{16}$/);
  });
});

describe("what is not given", () => {
  it("is detected or null, never invented", () => {
    expect(
      toArticleRecord({ text: TEXT, title: "  ", sources: [{ publisher: "A" }] }, null, ""),
    ).toMatchObject({
      title: null,
      language: "en",
      source: null,
      url: null,
      publishedAt: null,
      eventDate: null,
      topics: [],
      places: [],
      sources: [{ publisher: "A", title: null, url: null, date: null }],
    });
  });
});

describe("the content hash", () => {
  const record = toArticleRecord({ id: "a", text: TEXT }, null, "");

  it("is equal for equal articles, in whatever order they were built", () => {
    const { text, ...rest } = record;
    expect(contentHash({ text, ...rest })).toBe(contentHash(record));
  });

  it.each([
    { text: `${TEXT} ` },
    { title: "T" },
    { publishedAt: "2022-01-08" },
    { topics: ["bans"] },
    { places: ["KZ"] },
    { sources: [{ publisher: "A", title: null, url: null, date: null }] },
  ])("changes with %j", (change) => {
    expect(contentHash({ ...record, ...change })).not.toBe(contentHash(record));
  });
});
