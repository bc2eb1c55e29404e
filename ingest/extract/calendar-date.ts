/** Dates as people write them, in Arabic and English. */
import { toAsciiDigits } from "../../core/text/digits.ts";

const MONTHS: readonly string[] = [
  "january|jan|يناير|كانون الثاني|جانفي",
  "february|feb|فبراير|شباط|فيفري",
  "march|mar|مارس|اذار",
  "april|apr|ابريل|نيسان|افريل",
  "may|مايو|ايار|ماي",
  "june|jun|يونيو|يونيه|حزيران|جوان",
  "july|jul|يوليو|يوليه|يوليوز|تموز|جويلية",
  "august|aug|اغسطس|اب|اوت|غشت",
  "september|sept|sep|سبتمبر|ايلول|شتنبر",
  "october|oct|اكتوبر|تشرين الاول",
  "november|nov|نوفمبر|تشرين الثاني|نونبر",
  "december|dec|ديسمبر|كانون الاول|دجنبر",
];
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, position) =>
    names.split("|").map((name): [string, number] => [name, position + 1]),
  ),
);
const longestFirst = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");
/** One name, or two for the same month: `ديسمبر/كانون الأول`. */
const MONTH = String.raw`(${longestFirst})\.?(?: ?[/(] ?(?:${longestFirst})\)?)?`;
const WEEKDAY =
  "(?:(?:يوم )?(?:mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد)[.,،]? )?";
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(\d{4})(?!\d)`;

const YEAR_FIRST = new RegExp(String.raw`^${WEEKDAY}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, "u");
const DAY_MONTH_YEAR = new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ -]${MONTH}[,،]?[ -]${YEAR}`, "u");
const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH} ${DAY}[,،]? ${YEAR}`, "u");
const NUMERIC = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})([-/.])(\d{1,2})\2${YEAR}`, "u");

/** `text` as dates and labels are compared: no vowel signs, bidi marks or letter variants, blanks single. */
export function foldLine(text: string): string {
  return toAsciiDigits(text)
    .replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

function toDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls the 31st of a short month over; only a day that survives exists.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** 8/1/2022 is two different days in two countries: only what can be read one way is read. */
function fromNumeric(first: number, second: number, year: number): string | null {
  if (first === second || (first > 12 && second <= 12)) return toDay(year, second, first);
  return first <= 12 && second > 12 ? toDay(year, first, second) : null;
}

/**
 * The date at the very beginning of a folded line (see `foldLine`), as `2022-01-08`, and what follows it.
 * Null where there is none, or where it could be two different days.
 */
export function readLeadingDate(
  folded: string,
): { readonly day: string; readonly rest: string } | null {
  let matched: RegExpExecArray | null;
  let day: string | null = null;
  if ((matched = YEAR_FIRST.exec(folded))) {
    day = toDay(Number(matched[1]), Number(matched[3]), Number(matched[4]));
  } else if ((matched = DAY_MONTH_YEAR.exec(folded))) {
    day = toDay(Number(matched[3]), MONTH_NUMBER.get(matched[2] ?? "") ?? 0, Number(matched[1]));
  } else if ((matched = MONTH_DAY_YEAR.exec(folded))) {
    day = toDay(Number(matched[3]), MONTH_NUMBER.get(matched[1] ?? "") ?? 0, Number(matched[2]));
  } else if ((matched = NUMERIC.exec(folded))) {
    day = fromNumeric(Number(matched[1]), Number(matched[3]), Number(matched[4]));
  }
  return matched && day !== null ? { day, rest: folded.slice(matched[0].length) } : null;
}
