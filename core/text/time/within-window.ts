/** Dates against the time that a question limits itself to. */
import type { FoundDate } from "../dates.ts";
import { monthRange, type DayRange } from "./calendar.ts";
import type { TimeWindow } from "./time-window.ts";

/** @param date an ISO day, month (2022-01) or year (2022), which lies within where any day of it does */
export function isWithin(date: string, { from, to }: TimeWindow): boolean {
  return (
    (from === null || date >= from.slice(0, date.length)) &&
    (to === null || date <= to.slice(0, date.length))
  );
}

/** @param date an ISO day, month or year, which lies wholly within where every day of it does */
export function isWhollyWithin(date: string, { from, to }: TimeWindow): boolean {
  const range = daysOf(date);
  return (from === null || range.from >= from) && (to === null || range.to <= to);
}

function daysOf(date: string): DayRange {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return { from: date, to: date };
  return month === undefined ? monthRange(year, 1, 12) : monthRange(year, month, 1);
}

/** The date as an ISO day, month or year, as far as it is told. */
export function toIsoDate({ year, month, day }: FoundDate): string {
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
