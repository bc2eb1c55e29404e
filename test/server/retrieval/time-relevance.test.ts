import { describe, expect, it } from "vitest";
import type { TimeReading } from "../../../core/text/time/time-window.ts";
import { scoreTime } from "../../../server/retrieval/time-relevance.ts";
import { passageOf } from "./passages.ts";

const IN_2022: TimeReading = {
  window: { from: "2022-01-01", to: "2022-12-31" },
  about: "event",
  wantsLatest: false,
};

const order = (passages: Parameters<typeof scoreTime>[0], time: TimeReading) =>
  scoreTime(passages, time).map(({ article }) => article.id);

describe("a question about a time", () => {
  it("puts what speaks of another time behind, and drops nothing", () => {
    expect(
      order(
        [
          passageOf({ article: "2019", eventDate: "2019-05", score: 0.86 }),
          passageOf({ article: "2022", eventDate: "2022", score: 0.85 }),
        ],
        IN_2022,
      ),
    ).toEqual(["2022", "2019"]);
  });

  it("leaves an undated article where it is", () => {
    const [undated] = scoreTime([passageOf({ score: 0.85 })], IN_2022);
    expect(undated?.score).toBe(0.85);
  });

  it("counts the event's date before the day of publication", () => {
    const brief = passageOf({ eventDate: "2022-01-05", publishedAt: "2026-11-21", score: 0.85 });
    expect(scoreTime([brief], IN_2022)[0]?.score).toBe(0.85);
  });

  it("counts a date in the text where the article is of another time", () => {
    const later = passageOf({
      eventDate: "2024-02",
      text: "The tax had come into force in January 2022.",
      score: 0.85,
    });
    expect(scoreTime([later], IN_2022)[0]?.score).toBe(0.85);
  });

  it("counts only the day of publication when asked for what was published", () => {
    const brief = passageOf({ eventDate: "2022-01-05", publishedAt: "2026-11-21", score: 0.85 });
    const [scored] = scoreTime([brief], { ...IN_2022, about: "publication" });
    expect(scored?.score).toBeLessThan(0.85);
  });

  it("goes by the event's date far down the list, too, whenever it was published", () => {
    const passages = Array.from({ length: 30 }, (_, place) =>
      passageOf({
        article: `${place}`,
        eventDate: "2022-01-05",
        publishedAt: "2026-11-21",
        score: 0.9 - place / 1000,
      }),
    );
    expect(scoreTime(passages, IN_2022)).toEqual(passages);
  });

  it.each([
    ["from a day on", { from: "2022-01-06", to: null }, false],
    ["up to a day", { from: null, to: "2022-01-05" }, true],
    ["of a month that the event's year covers", { from: "2022-07-01", to: "2022-07-31" }, true],
  ])("%s", (name, window, fits) => {
    const eventDate = name.includes("year") ? "2022" : "2022-01-05";
    const [scored] = scoreTime([passageOf({ eventDate, score: 0.85 })], { ...IN_2022, window });
    expect(scored?.score === 0.85).toBe(fits);
  });
});

describe("a question about the latest", () => {
  const latest: TimeReading = { window: null, about: "event", wantsLatest: true };

  it("puts the newer of two like passages first", () => {
    expect(
      order(
        [
          passageOf({ article: "old", eventDate: "2021-06", score: 0.86 }),
          passageOf({ article: "new", eventDate: "2026-02", score: 0.85 }),
        ],
        latest,
      ),
    ).toEqual(["new", "old"]);
  });

  it("does not bring up what is new but beside the point", () => {
    expect(
      order(
        [
          passageOf({ article: "old", eventDate: "2021-06", score: 0.88 }),
          passageOf({ article: "new", eventDate: "2026-02", score: 0.8 }),
        ],
        latest,
      ),
    ).toEqual(["old", "new"]);
  });

  it("takes an undated passage for one of middle age", () => {
    expect(
      order(
        [
          passageOf({ article: "old", eventDate: "2019", score: 0.85 }),
          passageOf({ article: "undated", score: 0.85 }),
          passageOf({ article: "new", eventDate: "2026-02", score: 0.85 }),
        ],
        latest,
      ),
    ).toEqual(["new", "undated", "old"]);
  });
});
