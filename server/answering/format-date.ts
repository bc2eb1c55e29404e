/** Dates as the briefs write them: 8 January 2022, 8 يناير 2022; digits stay 0-9 in both languages. */
import type { Language } from "../../core/contract/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ar: "ar-EG-u-nu-latn" };

/** @param date an ISO day, month (2022-01) or year (2022); a time of day is left out */
export function formatDate(date: string, language: Language): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
  });
  return format.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}
