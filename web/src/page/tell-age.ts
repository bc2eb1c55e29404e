/** How long ago a date was, in words of the page's language and only as exact as the date is known. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
const WEEKS_UNTIL_DAYS = 28;
const MONTHS_A_YEAR = 12;

interface Age {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
  /** Whether "last year" would be right: days and calendar units have a name, time that has passed is counted. */
  readonly numeric: "auto" | "always";
}

/**
 * `yesterday`, `3 weeks ago`, `4 years ago`; null for what is no date or lies in the future. Of a date without a day,
 * calendar months or years are counted: 2022 is four years before any day of 2026.
 * @param today an ISO day
 */
export function tellAge(isoDate: string, today: string, locale: string): string | null {
  const age = measureAge(isoDate, today);
  if (age === null) return null;
  const { count, unit, numeric } = age;
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-count, unit);
}

function measureAge(isoDate: string, today: string): Age | null {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  const [, thisYear, thisMonth, thisDay] = ISO_DATE.exec(today) ?? [];
  if (year === undefined || thisYear === undefined) return null;
  const years = Number(thisYear) - Number(year);
  if (month === undefined)
    return years < 0 ? null : { count: years, unit: "year", numeric: "auto" };
  const months = years * MONTHS_A_YEAR + Number(thisMonth) - Number(month);
  if (day === undefined) return months < 0 ? null : inMonths(months, "auto");
  const days = (toTime(today) - toTime(isoDate)) / MILLISECONDS_A_DAY;
  if (Number.isNaN(days) || days < 0) return null;
  if (days < DAYS_A_WEEK) return { count: days, unit: "day", numeric: "auto" };
  const whole = Number(thisDay) < Number(day) ? months - 1 : months;
  if (days < WEEKS_UNTIL_DAYS || whole === 0) {
    return { count: Math.floor(days / DAYS_A_WEEK), unit: "week", numeric: "always" };
  }
  return inMonths(whole, "always");
}

function inMonths(months: number, numeric: Age["numeric"]): Age {
  if (months < MONTHS_A_YEAR) return { count: months, unit: "month", numeric };
  return { count: Math.floor(months / MONTHS_A_YEAR), unit: "year", numeric: "always" };
}

/** Midnight of the day, in universal time. */
function toTime(isoDate: string): number {
  return Date.parse(isoDate.slice(0, "2026-11-25".length));
}
