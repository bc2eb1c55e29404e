/** Calendar arithmetic over ISO days (`YYYY-MM-DD`), which compare as strings. */

/** Both ends inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year";
export type RollingUnit = CalendarUnit | "hour" | "decade";

/** Months and days beyond their ends are carried over: month 13, day 0. */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: string, count: number): string {
  return isoDay(yearOf(day), monthOf(day), dayOfMonth(day) + count);
}

/** Whole months from the first of `month` on. */
export function monthRange(year: number, month: number, count: number): DayRange {
  return { from: isoDay(year, month, 1), to: isoDay(year, month + count, 0) };
}

/** The calendar's unit that lies `back` units before the one of `today`; weeks begin on Monday (ISO 8601). */
export function calendarUnit(today: string, unit: CalendarUnit, back: number): DayRange {
  const [year, month] = [yearOf(today), monthOf(today)];
  switch (unit) {
    case "day": {
      const day = addDays(today, -back);
      return { from: day, to: day };
    }
    case "week": {
      const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
      const from = addDays(today, -sinceMonday - 7 * back);
      return { from, to: addDays(from, 6) };
    }
    case "month":
      return monthRange(year, month - back, 1);
    case "quarter":
      return monthRange(year, month - ((month - 1) % 3) - 3 * back, 3);
    case "year":
      return monthRange(year - back, 1, 12);
  }
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, hour: 1 / 24 };

/** The `count` units that end with `today`. */
export function rollingUnits(today: string, unit: RollingUnit, count: number): DayRange {
  const months = MONTHS[unit];
  if (months === undefined) {
    return { from: addDays(today, -Math.ceil(count * (DAYS[unit] ?? 1))), to: today };
  }
  const [year, month] = [yearOf(today), monthOf(today) - months * count];
  const lastDay = dayOfMonth(isoDay(year, month + 1, 0));
  return { from: isoDay(year, month, Math.min(dayOfMonth(today), lastDay)), to: today };
}

/** Part `index` of `count` equal parts of whole months; the range itself where it does not divide. */
export function partOf(range: DayRange, index: number, count: number): DayRange {
  const [year, month] = [yearOf(range.from), monthOf(range.from)];
  const months = (yearOf(range.to) - year) * 12 + monthOf(range.to) - month + 1;
  if (months === 1) {
    const days = Math.floor(30 / count);
    const first = index * days + 1;
    const to = index === count - 1 ? range.to : isoDay(year, month, first + days - 1);
    return { from: isoDay(year, month, first), to };
  }
  if (months % count !== 0) return range;
  const length = months / count;
  return monthRange(year, month + index * length, length);
}

export function hull(one: DayRange, other: DayRange): DayRange {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

/** The newest such month (1 to 12) that ended before the month of `today`; null for no month. */
export function lastMonthNamed(today: string, month: number | null): DayRange | null {
  if (month === null) return null;
  return monthRange(yearOf(today) - (month < monthOf(today) ? 0 : 1), month, 1);
}
