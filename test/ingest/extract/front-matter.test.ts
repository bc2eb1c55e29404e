/** Markdown files that begin with fields. */
import { describe, expect, it } from "vitest";
import { readTextArticle } from "../../../ingest/extract/text-article.ts";

const withFields = (fields: string, body = "Body of the brief.\n") =>
  `---\n${fields}\n---\n\n${body}`;

describe("front matter gives the fields of the article", () => {
  it("all of them, with the body verbatim", () => {
    const fields = [
      "id: 007",
      'title: "Kuwait: a ban"',
      "date: 2025-04-26",
      "eventDate: 2025-04",
      "language: ar",
      "topics: [energy, 2025]",
      "places:\n  - KW",
      "source: Example",
      "url: https://news.example/a",
      "draft: true",
      "sources:\n  - publisher: Example Times\n    title: null\n    url: ~\n    date: 2025-04-25\n    seen: yes",
    ].join("\n");
    expect(readTextArticle(withFields(fields, "  First line.\n\n---\n\nSecond. \n"))).toEqual({
      id: "007",
      title: "Kuwait: a ban",
      publishedAt: "2025-04-26",
      eventDate: "2025-04",
      language: "ar",
      topics: ["energy", "2025"],
      places: ["KW"],
      source: "Example",
      url: "https://news.example/a",
      sources: [{ publisher: "Example Times", title: null, url: null, date: "2025-04-25" }],
      text: "  First line.\n\n---\n\nSecond. \n",
    });
  });

  it.each([
    ["a year stays a string", "eventDate: 2021", { eventDate: "2021" }],
    [
      "publishedAt wins over date",
      "date: 2020-01-01\npublishedAt: 2022-01-08",
      { publishedAt: "2022-01-08" },
    ],
    [
      "a date with time and zone",
      "date: 2022-01-08 10:00:00 +0000",
      { publishedAt: "2022-01-08 10:00:00+0000" },
    ],
    ["one place", "place: KZ", { places: ["KZ"] }],
    [
      "topics in one line, of either comma",
      "topics: bans، energy, law",
      { topics: ["bans", "energy", "law"] },
    ],
    ["a null title stays null", "title: null\nid: x", { title: null }],
    ["an empty value is a missing one", "url:\nid: x", { url: null }],
    ["Arabic keys are passed over", "العنوان: شيء\nid: x", { id: "x" }],
    ["no fields at all", "", { text: "Body of the brief.\n" }],
    ["a comment first", "# note\nid: x", { id: "x" }],
  ])("%s", (_, fields, expected) => {
    expect(readTextArticle(withFields(fields))).toMatchObject(expected);
  });

  it("a missing title is taken from a heading, never from a first sentence", () => {
    expect(readTextArticle(withFields("id: x", "# Ban\n\nText.")).title).toBe("Ban");
    expect(readTextArticle(withFields("id: x", "A sentence.\n\nText.")).title).toBeNull();
  });

  it.each([
    ["a horizontal rule and prose", "---\nProse goes on here.\n---\nMore.\n"],
    ["a horizontal rule alone", "---\n\nProse goes on here.\n"],
  ])("%s is no front matter", (_, text) => {
    expect(readTextArticle(text).text).toBe(text);
  });
});

describe("a mistake names its field and line", () => {
  it.each([
    ["a date that is none", "id: x\ndate: last week", /line 3: date: must be an ISO 8601 date/],
    ["another language", "language: fr", /line 2: language/],
    ["an address that is none", "id: x\nurl: news.example", /line 3: url/],
    [
      "a source without publisher",
      "sources:\n  - publisher: A\n  - title: B",
      /line 4: sources\.1\.publisher/,
    ],
    ["a field given twice", "id: x\nid: y", /line 3: .*unique/],
    ["YAML that does not parse", "id: x\ntitle: Kuwait: a ban", /line 3: /],
    ["an alias of nothing", "a: &x [1]\nb: *y", /line 2: .*alias/],
  ])("%s", (_, fields, reason) => {
    const problem = expect.objectContaining({
      code: "invalid-request",
      message: expect.stringMatching(reason),
    });
    expect(() => readTextArticle(withFields(fields))).toThrow(problem);
  });

  it("a block that is never closed", () => {
    const problem = expect.objectContaining({ code: "invalid-request" });
    expect(() => readTextArticle("---\ntitle: A\n\nText.\n")).toThrow(problem);
  });

  it("fields without a text", () => {
    const problem = expect.objectContaining({ code: "empty-article" });
    expect(() => readTextArticle("---\ntitle: A\n---\n \n")).toThrow(problem);
  });
});
