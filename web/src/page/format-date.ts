/** Dates in the page's language, only as exact as they are known, with Western digits. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * `2021` stays a year and `2021-05` a month; of a date with time the day is shown. Days are read as written,
 * never moved by a time zone. A text that is no date is given back unchanged.
 */
export function formatDate(isoDate: string, locale: string): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  if (year === undefined) return isoDate;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}
