/** Where the marks of the timeline stand: one for each month or year in which something happened, in pixels. */
import { scaleLinear } from "d3-scale";
import type { TimelinePeriod } from "../../../../core/contract/collection.ts";

export interface TimelineMark {
  /** A month (`2022-01`) or a year (`2022`). */
  readonly period: string;
  readonly articles: number;
  readonly examples: TimelinePeriod["examples"];
  /** Stands among months, but is known to the year alone. */
  readonly isVague: boolean;
  /** The middle of the mark. */
  readonly x: number;
}

export interface TimelineFrame {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** Of the room that each mark has. */
  readonly slot: number;
  /** The height of one article: marks are as tall as they have articles. */
  readonly step: number;
  /** In the order of time. */
  readonly marks: readonly TimelineMark[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** From ISO day to ISO day, both inclusive: the left end and the width of what is chosen. */
  readonly span: (from?: string, to?: string) => { readonly x: number; readonly width: number };
}

export interface TimelineSize {
  readonly width: number;
  /** Time runs as the page is read: from right to left, the first year stands at the right. */
  readonly direction: "ltr" | "rtl";
}

const PLOT_MOST = 96;
const PLOT_LEAST = 40;
const MARGIN = { side: 12, top: 12, bottom: 28 };
const MONTHS = 12;
/** Below this room for each month, marks stand for years. */
const MONTH_PIXELS = 7;
const PIXELS_PER_YEAR_NAME = 48;
const DOT = 11;
const EXAMPLES = 3;

/** Null where nothing is dated. @param periods as the contract has them: months, and years for what is dated no closer */
export function createTimelineFrame(
  periods: readonly TimelinePeriod[],
  { width, direction }: TimelineSize,
): TimelineFrame | null {
  const years = periods.map(({ period }) => Number(period.slice(0, 4)));
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const end = Math.max(...years) + 1;
  const inner: readonly [number, number] = [
    MARGIN.side,
    Math.max(width - MARGIN.side, MARGIN.side + 1),
  ];
  const range = direction === "ltr" ? inner : inner.toReversed();
  const scale = scaleLinear([first * MONTHS, end * MONTHS], range);
  const monthPixels = (inner[1] - inner[0]) / ((end - first) * MONTHS);
  const isByMonth = monthPixels >= MONTH_PIXELS;
  const marks = mergePeriods(periods, isByMonth).map((mark) => ({
    ...mark,
    isVague: isByMonth && mark.period.length === 4,
    x: scale(middleOf(mark.period)),
  }));
  const most = Math.max(...marks.map(({ articles }) => articles));
  const plotHeight = Math.min(Math.max(most * DOT, PLOT_LEAST), PLOT_MOST);
  const baseline = MARGIN.top + plotHeight;
  const namedEvery = Math.max(1, Math.ceil(PIXELS_PER_YEAR_NAME / (monthPixels * MONTHS)));
  return {
    width,
    height: baseline + MARGIN.bottom,
    baseline,
    slot: monthPixels * (isByMonth ? 1 : MONTHS),
    step: Math.min(DOT, plotHeight / most),
    marks,
    years: Array.from({ length: end - first }, (_, index) => first + index)
      .filter((year) => (year - first) % namedEvery === 0)
      .map((year) => ({ year, x: scale(middleOf(String(year))) })),
    span: (from, to) => {
      const ends = [
        from === undefined ? first * MONTHS : monthOf(from),
        to === undefined ? end * MONTHS : monthOf(to) + 1,
      ].map((month) => scale(Math.min(Math.max(month, first * MONTHS), end * MONTHS)));
      return { x: Math.min(...ends), width: Math.max(...ends) - Math.min(...ends) };
    },
  };
}

/** The mark nearest to `x`. */
export function nearestMark(frame: TimelineFrame, x: number): TimelineMark | undefined {
  return frame.marks.toSorted((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0];
}

function mergePeriods(
  periods: readonly TimelinePeriod[],
  isByMonth: boolean,
): readonly TimelinePeriod[] {
  if (isByMonth)
    return periods.toSorted((one, other) => middleOf(one.period) - middleOf(other.period));
  const merged = new Map<string, TimelinePeriod>();
  for (const { period, articles, examples } of periods) {
    const year = period.slice(0, 4);
    const known = merged.get(year);
    merged.set(year, {
      period: year,
      articles: (known?.articles ?? 0) + articles,
      examples: [...(known?.examples ?? []), ...examples]
        .toSorted((one, other) => (one.date < other.date ? 1 : -1))
        .slice(0, EXAMPLES),
    });
  }
  return [...merged.values()].toSorted((one, other) => Number(one.period) - Number(other.period));
}

/** Months since the year 0; a year's middle lies between June and July. */
function middleOf(period: string): number {
  return period.length === 4 ? Number(period) * MONTHS + MONTHS / 2 : monthOf(period) + 0.5;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7)) - 1;
}
