/** How long ago something was published: "3 days ago", "قبل 3 أيام"; digits stay 0-9 in both languages. */
import type { Language } from "../../../core/contract/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ar: "ar-EG-u-nu-latn" };
const DAY_MS = 24 * 60 * 60 * 1_000;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/**
 * @param date an ISO day, with or without a time
 * @param today an ISO day
 * @returns null for a day to come, or what is no date
 */
export function formatAge(date: string, today: string, language: Language): string | null {
  const days = Math.round((toTime(today) - toTime(date)) / DAY_MS);
  if (Number.isNaN(days) || days < 0) return null;
  if (days < 7) return tell(days, "day", language);
  if (days < DAYS_OF_MONTH) return tell(days / 7, "week", language);
  if (days < DAYS_OF_YEAR) return tell(days / DAYS_OF_MONTH, "month", language);
  return tell(days / DAYS_OF_YEAR, "year", language);
}

function toTime(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

function tell(count: number, unit: Intl.RelativeTimeFormatUnit, language: Language): string {
  // "Last year" would say less than "1 year ago"; "yesterday" says more.
  const numeric = unit === "day" ? "auto" : "always";
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric });
  return format.format(-Math.floor(count), unit);
}
