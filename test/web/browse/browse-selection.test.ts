import { describe, expect, it } from "vitest";
import {
  firstDay,
  lastDay,
  readSelection,
  selectPeriod,
  toArticleLink,
  toBrowseLink,
  toCollectionQuery,
  type BrowseSelection,
} from "../../../web/src/browse/browse-selection.ts";

const read = (query: string): BrowseSelection => readSelection(new URLSearchParams(query));

describe("a link to the collection", () => {
  it.each<BrowseSelection>([
    {},
    { topic: "ai-pivot", language: "ar" },
    { place: "KZ", source: "A & B = C?", from: "2021-05-01", to: "2021-05-31" },
    { topic: "الحظر #1" },
  ])("brings %j back", (selection) => {
    const [, query = ""] = toBrowseLink(selection).split("?");
    expect(read(query)).toEqual(selection);
  });

  it.each<[string, BrowseSelection]>([
    ["from=2021&to=2021", { from: "2021-01-01", to: "2021-12-31" }],
    ["from=2024-02&to=2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["language=fr", {}],
    ["topic=&place=", {}],
    ["from=2021-02-31&to=soon", {}],
    ["from=2021-13&to=2021-00", {}],
    ["from=2023&to=2021", { from: "2023-01-01" }],
    [`topic=${"a".repeat(101)}&source=${"a".repeat(201)}`, {}],
    ["__proto__=x&constructor=y", {}],
  ])("with %s chooses %j", (query, selection) => {
    expect(read(query)).toEqual(selection);
  });

  it("is told to the server by the names of its contract", () => {
    const selection = { topic: "bans", from: "2021-01-01", to: "2021-12-31" };
    expect(toCollectionQuery(selection).toString()).toBe(
      "topic=bans&eventAfter=2021-01-01&eventBefore=2021-12-31",
    );
  });

  it("keeps the other filters when a time is chosen", () => {
    expect(selectPeriod({ topic: "bans", from: "2019-01-01" }, "2021-06")).toEqual({
      topic: "bans",
      from: "2021-06-01",
      to: "2021-06-30",
    });
  });

  it("to an article escapes what its id holds", () => {
    expect(toArticleLink('a/b?c#d"<é')).toBe("#/articles/a%2Fb%3Fc%23d%22%3C%C3%A9");
  });
});

describe("the days of a date", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2021-02-03", "2021-02-03", "2021-02-03"],
    ["", undefined, undefined],
    ["1e3", undefined, undefined],
  ])("%s are %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
