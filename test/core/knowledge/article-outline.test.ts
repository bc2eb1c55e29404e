import { describe, expect, it } from "vitest";
import type { ArticleFilters } from "../../../core/contract/article.ts";
import {
  compareDates,
  meetsFilters,
  type ArticleOutline,
} from "../../../core/knowledge/article-outline.ts";

const KUWAIT: ArticleOutline = {
  id: "kuwait",
  title: "الكويت تقطع الكهرباء",
  language: "ar",
  source: "Manjam",
  publishedAt: "2026-11-25",
  eventDate: "2025-04",
  topics: ["energy", "enforcement"],
  places: ["KW"],
};

describe("an article", () => {
  it.each<[ArticleFilters, boolean]>([
    [{}, true],
    [{ language: "ar" }, true],
    [{ language: "en" }, false],
    [{ topic: "energy", place: "KW" }, true],
    [{ topic: "energy", place: "SA" }, false],
    [{ topic: "Energy" }, false],
    [{ source: "Manjam" }, true],
    [{ source: "Man" }, false],
    [{ eventAfter: "2025" }, true],
    [{ eventAfter: "2025-04-30" }, true],
    [{ eventAfter: "2025-05" }, false],
    [{ eventBefore: "2025-04-01" }, true],
    [{ eventBefore: "2025-03-31" }, false],
    [{ eventAfter: "2025-04-10", eventBefore: "2025-04-10" }, true],
    [{ eventAfter: "2026" }, false],
  ])("meets %j: %s", (filters, expected) => {
    expect(meetsFilters(KUWAIT, filters)).toBe(expected);
  });

  it("is dated by its publication where its event is not", () => {
    const report = { ...KUWAIT, eventDate: null, publishedAt: "2024-03-01T22:00:00Z" };
    expect(meetsFilters(report, { eventAfter: "2024-03-01", eventBefore: "2024-03-01" })).toBe(
      true,
    );
    expect(meetsFilters(report, { eventAfter: "2024-03-02" })).toBe(false);
  });

  it("without any date meets no limit of time", () => {
    const undated = { ...KUWAIT, eventDate: null, publishedAt: null };
    expect(meetsFilters(undated, { eventBefore: "2030" })).toBe(false);
    expect(meetsFilters(undated, { topic: "energy" })).toBe(true);
  });
});

describe("two dates", () => {
  it.each([
    ["2021", "2021-05-03", 0],
    ["2021-05", "2021-06", -1],
    ["2021-05-03", "2021-05-02", 1],
    ["2021-05-03T10:00:00Z", "2021-05-03", 0],
  ])("%s and %s compare as %i", (one, other, expected) => {
    expect(compareDates(one, other)).toBe(expected);
  });
});
