import { describe, expect, it } from "vitest";
import type { TimeReading } from "../../../core/text/time/time-window.ts";
import { datesOf, fitsTime, recencyOf } from "../../../server/answering/sentence-time.ts";

const article = { eventDate: "2022-01", publishedAt: "2026-11-21" };
const undated = { eventDate: null, publishedAt: null };
const IN_2022: TimeReading = {
  window: { from: "2022-01-01", to: "2022-12-31" },
  about: "event",
  wantsLatest: false,
};
const LATEST: TimeReading = { window: null, about: "event", wantsLatest: true };

describe("when a sentence speaks of", () => {
  it.each([
    ["It fell in May 2021.", article, ["2021-05"]],
    ["It fell.", article, ["2022-01"]],
    ["It fell.", { ...article, eventDate: null }, ["2026-11-21"]],
    ["It fell.", undated, []],
  ])("%s", (text, summary, expected) => {
    expect(datesOf({ text, article: summary })).toEqual(expected);
  });
});

describe("whether that is the time asked for", () => {
  it.each([
    ["It fell in May 2022.", article, 1],
    ["It fell in May 2021.", article, 0],
    ["It fell from 2021 to 2022.", article, 1],
    ["It fell.", article, 1],
    ["It fell.", undated, 1],
  ])("%s", (text, summary, expected) => {
    expect(fitsTime({ text, article: summary }, IN_2022)).toBe(expected);
  });

  it("is half so where the sentence tells only the year of the month asked for", () => {
    const window = { from: "2022-01-01", to: "2022-01-31" };
    const sentence = { text: "In 2022 it fell.", article };
    expect(fitsTime(sentence, { ...IN_2022, window })).toBe(0.5);
  });

  it("is always so where no time is asked for", () => {
    expect(fitsTime({ text: "In 1999 it fell.", article }, { ...IN_2022, window: null })).toBe(1);
  });
});

describe("how new a sentence is", () => {
  it.each([
    ["It fell on 25 November 2026.", article, 1],
    ["It fell on 25 November 2025.", article, 0.5],
    ["It fell in 2030.", article, 1],
    ["It fell.", undated, 0],
  ])("%s", (text, summary, expected) => {
    expect(recencyOf({ text, article: summary }, "the latest?", LATEST, "2026-11-25")).toBeCloseTo(
      expected,
      2,
    );
  });

  it.each(["What is the price now?", "كم السعر اليوم؟"])(
    "wears off within months for %s",
    (question) => {
      const sentence = { text: "It fell on 26 September 2026.", article };
      expect(recencyOf(sentence, question, LATEST, "2026-11-25")).toBeCloseTo(0.5, 2);
    },
  );

  it("does not count where the latest is not asked for", () => {
    const sentence = { text: "It fell on 25 November 2026.", article };
    expect(recencyOf(sentence, "in 2022?", IN_2022, "2026-11-25")).toBe(0);
  });
});
