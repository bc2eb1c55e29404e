import { describe, expect, it } from "vitest";
import { collectionSchema } from "../../../core/contract/collection.ts";
import type { ArticleOutline } from "../../../core/knowledge/article-outline.ts";
import { placeNames, sourceNames, topicNames } from "../../../server/articles/collection-names.ts";
import { describeCollection } from "../../../server/articles/describe-collection.ts";

function outline(id: string, fields: Partial<ArticleOutline> = {}): ArticleOutline {
  return {
    id,
    title: `Title of ${id}`,
    language: "en",
    source: null,
    publishedAt: null,
    eventDate: null,
    topics: [],
    places: [],
    ...fields,
  };
}

const OUTLINES = [
  outline("ban", { topics: ["bans", "energy"], places: ["CN"], eventDate: "2021-05-21" }),
  outline("raid", { topics: ["bans"], places: ["KZ"], eventDate: "2021-05", language: "ar" }),
  outline("year", { topics: ["energy", "energy"], places: ["CN"], eventDate: "2021" }),
  outline("report", { source: "CoinDesk", publishedAt: "2024-02-03T08:00:00Z" }),
  outline("undated", { source: "CoinDesk", topics: ["مزارع"] }),
];

describe("a description of the collection", () => {
  it("counts what the articles are about, the most frequent first", () => {
    const collection = describeCollection(OUTLINES, {});
    expect(collectionSchema.parse(collection)).toEqual(collection);
    expect(collection.articles).toBe(5);
    expect(collection.languages).toEqual([
      { language: "ar", articles: 1 },
      { language: "en", articles: 4 },
    ]);
    expect(collection.topics).toEqual([
      { value: "bans", names: { ar: "الحظر", en: "Bans" }, articles: 2 },
      { value: "energy", names: { ar: "الطاقة", en: "Energy" }, articles: 2 },
      { value: "مزارع", names: null, articles: 1 },
    ]);
    expect(collection.places.map(({ value, articles }) => [value, articles])).toEqual([
      ["CN", 2],
      ["KZ", 1],
    ]);
    expect(collection.sources.map(({ value }) => value)).toEqual(["CoinDesk"]);
  });

  it("has a timeline by month; what is dated to the year stands under the year", () => {
    const { timeline, firstEventDate, lastEventDate, undated } = describeCollection(OUTLINES, {});
    expect(timeline.map(({ period, articles }) => [period, articles])).toEqual([
      ["2021", 1],
      ["2021-05", 2],
      ["2024-02", 1],
    ]);
    expect(timeline[1]?.examples.map(({ articleId, date }) => [articleId, date])).toEqual([
      ["ban", "2021-05-21"],
      ["raid", "2021-05"],
    ]);
    expect([firstEventDate, lastEventDate, undated]).toEqual(["2021", "2024-02-03", 1]);
  });

  it("leaves each list's own filter out of account, so that it tells what else could be chosen", () => {
    const { articles, topics, places, timeline } = describeCollection(OUTLINES, {
      topic: "bans",
      place: "CN",
      eventAfter: "2021-05-01",
    });
    expect(articles).toBe(1);
    expect(topics.map(({ value, articles: count }) => [value, count])).toEqual([
      ["energy", 2],
      ["bans", 1],
    ]);
    expect(places.map(({ value }) => value)).toEqual(["CN", "KZ"]);
    expect(timeline.map(({ period }) => period)).toEqual(["2021-05"]);
  });

  it("names a few articles of a month with many", () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      outline(`a${at}`, { eventDate: `2022-01-0${at + 1}` }),
    );
    const [month] = describeCollection(many, {}).timeline;
    expect(month?.articles).toBe(9);
    expect(month?.examples.map(({ articleId }) => articleId)).toEqual(["a8", "a7", "a6"]);
  });

  it("of nothing is empty", () => {
    expect(describeCollection([], {})).toMatchObject({
      articles: 0,
      topics: [],
      firstEventDate: null,
      timeline: [],
    });
  });
});

describe("names in both languages", () => {
  it.each([
    ["KZ", { en: "Kazakhstan", ar: "كازاخستان" }],
    ["XK", { en: "Kosovo", ar: "كوسوفو" }],
    ["تكساس", { en: "Texas", ar: "تكساس" }],
    ["Texas", { en: "Texas", ar: "تكساس" }],
    ["Texas and Ohio", null],
    ["Bitmain", null],
    ["nowhere", null],
    ["__proto__", null],
  ])("of the place %s are %j", (place, names) => {
    expect(placeNames(place)).toEqual(names);
  });

  it.each([
    ["CoinDesk", { en: "CoinDesk", ar: "كوين ديسك" }],
    ["رويترز", { en: "Reuters", ar: "رويترز" }],
    ["My own notes", null],
  ])("of the publisher %s are %j", (source, names) => {
    expect(sourceNames(source)).toEqual(names);
  });

  it("of a topic that nobody listed are not guessed", () => {
    expect(topicNames("gardening")).toBeNull();
    expect(topicNames("constructor")).toBeNull();
  });
});
