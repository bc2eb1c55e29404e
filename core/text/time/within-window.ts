/** Dates against the time that a question limits itself to. */
import type { FoundDate } from "../dates.ts";
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
  const first = `${date}-01-01`.slice(0, 10);
  // No day of a month comes after its 31st, whether it has one or not.
  const last = date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
  const ends =
    to === null || last <= to || (date.length === 7 && to.startsWith(date) && isMonthEnd(to));
  return (from === null || first >= from) && ends;
}

function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}

/** The date as an ISO day, month or year, as far as it is told. */
export function toIsoDate({ year, month, day }: FoundDate): string {
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
