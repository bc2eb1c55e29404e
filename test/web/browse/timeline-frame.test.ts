import { array, assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelinePeriod } from "../../../core/contract/collection.ts";
import {
  createTimelineFrame,
  nearestMark,
  type TimelineFrame,
} from "../../../web/src/browse/timeline/timeline-frame.ts";

const period = (name: string, articles = 1): TimelinePeriod => ({
  period: name,
  articles,
  examples: Array.from({ length: Math.min(articles, 3) }, (_, at) => ({
    articleId: `${name}/${at}`,
    title: null,
    language: "en",
    date: name,
  })),
});
const PERIODS = [period("2021"), period("2021-05", 2), period("2022-01"), period("2024-12", 3)];

function frameOf(
  width: number,
  direction: "ltr" | "rtl" = "ltr",
  periods: readonly TimelinePeriod[] = PERIODS,
): TimelineFrame {
  const frame = createTimelineFrame(periods, { width, direction });
  if (frame === null) throw new Error("There is something to draw.");
  return frame;
}

const sum = (counts: readonly { readonly articles: number }[]): number =>
  counts.reduce((total, { articles }) => total + articles, 0);

describe("the frame of the timeline", () => {
  it("is none where nothing is dated", () => {
    expect(createTimelineFrame([], { width: 800, direction: "ltr" })).toBeNull();
  });

  it("has a mark for each month where there is room, a year's own in its middle and vague", () => {
    const { marks } = frameOf(1_000);
    expect(marks.map((mark) => [mark.period, mark.isVague])).toEqual([
      ["2021-05", false],
      ["2021", true],
      ["2022-01", false],
      ["2024-12", false],
    ]);
  });

  it("has a mark for each year where there is not, with the newest examples", () => {
    const { marks } = frameOf(280);
    expect(marks.map((mark) => [mark.period, mark.articles, mark.isVague])).toEqual([
      ["2021", 3, false],
      ["2022", 1, false],
      ["2024", 3, false],
    ]);
    expect(marks[0]?.examples[0]?.date).toBe("2021-05");
  });

  it("runs from right to left where the page is read so, as its mirror image", () => {
    const left = frameOf(1_000, "ltr").marks.map(({ x }) => x);
    const right = frameOf(1_000, "rtl").marks.map(({ x }) => x);
    for (const [at, x] of left.entries()) expect(1_000 - x).toBeCloseTo(right[at] ?? 0, 6);
    expect(left).toEqual(left.toSorted((one, other) => one - other));
  });

  it.each(["ltr", "rtl"] as const)("spans what is chosen around its marks: %s", (direction) => {
    const frame = frameOf(1_000, direction);
    const { x, width } = frame.span("2021-05-01", "2021-05-31");
    const may = frame.marks.find((mark) => mark.period === "2021-05");
    expect(may?.x).toBeGreaterThan(x);
    expect(may?.x).toBeLessThan(x + width);
    expect(width).toBeCloseTo(frame.slot, 6);
    const all = frame.span("1999-01-01", "2099-01-01");
    expect([all.x, all.width]).toEqual([12, 976]);
  });

  it("finds the mark nearest to a place", () => {
    const frame = frameOf(1_000);
    for (const mark of frame.marks) expect(nearestMark(frame, mark.x + 1)).toEqual(mark);
    expect(nearestMark(frame, -50)?.period).toBe("2021-05");
    expect(nearestMark(frame, 5_000)?.period).toBe("2024-12");
  });

  it("keeps all marks in the picture, none taller than it, and loses no article", () => {
    const month = record({
      year: integer({ min: 1990, max: 2090 }),
      month: integer({ min: 0, max: 12 }),
    }).map(({ year, month: number }) =>
      number === 0 ? String(year) : `${year}-${String(number).padStart(2, "0")}`,
    );
    const periods = uniqueArray(month, { minLength: 1, maxLength: 60 }).chain((names) =>
      array(integer({ min: 1, max: 500 }), {
        minLength: names.length,
        maxLength: names.length,
      }).map((counts) => names.map((name, at) => period(name, counts[at]))),
    );
    assert(
      property(
        periods,
        integer({ min: 40, max: 2_000 }),
        constantFrom("ltr" as const, "rtl" as const),
        (all, width, direction) => {
          const frame = frameOf(width, direction, all);
          expect(sum(frame.marks)).toBe(sum(all));
          for (const { x, articles } of frame.marks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(articles * frame.step).toBeLessThanOrEqual(frame.baseline + 1e-9);
          }
        },
      ),
    );
  });
});
