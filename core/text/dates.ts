/** Dates written in the text of either language. */
import { toAsciiDigits } from "./digits.ts";
import { ARABIC_MONTH, ENGLISH_MONTH, monthNumber } from "./months.ts";
import type { TextSpan } from "./span.ts";

export interface FoundDate extends TextSpan {
  readonly year: number;
  /** 1 to 12; left out where the text names only the year, or does not tell day from month. */
  readonly month?: number;
  readonly day?: number;
}

const YEAR = "(?<year>(?:19[9]\\d|20\\d\\d|2100))(?![\\d\\p{Script=Latin}_]|[.,٫٬]\\d)";
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
const BEFORE = "(?<![\\p{L}\\p{M}\\d.,/-])";
const GAP = "[\\s\\u200E\\u200F]{1,3}";
const OF_YEAR = `(?:[,،]?${GAP}(?:(?:من|في)${GAP})?(?:(?:ال)?(?:عام|سن[ةه])${GAP})?)`;
const ARABIC_PAIR = `(?<month>${ARABIC_MONTH})(?:\\s?[/-]\\s?${ARABIC_MONTH}|\\s?\\(${ARABIC_MONTH}\\))?`;
/** "8-10 January": the first day stands for the range. */
const RANGE = "(?:\\s?[-–]\\s?\\d{1,2})?";

const pattern = (source: string): RegExp => new RegExp(source, "giu");

/** The most specific first: what one has found, the later ones leave alone. */
const NAMED_OR_ISO: readonly RegExp[] = [
  pattern(
    `${BEFORE}(?<year>19[9]\\d|20\\d\\d|2100)(?<mark>[-/.])(?<numeric>0?[1-9]|1[0-2])\\k<mark>${DAY}(?![\\d])(?!\\k<mark>\\d)`,
  ),
  pattern(
    `${BEFORE}${DAY}${RANGE}(?:st|nd|rd|th)?(?:${GAP}|[-/])(?:of${GAP})?(?<month>${ENGLISH_MONTH})\\.?(?:,?${GAP}|[-/])(?:of${GAP})?${YEAR}`,
  ),
  pattern(
    `(?<![\\p{L}\\d])(?<month>${ENGLISH_MONTH})\\.?${GAP}(?:the${GAP})?${DAY}${RANGE}(?:st|nd|rd|th)?(?:,${GAP}|,|${GAP})(?:of${GAP})?${YEAR}`,
  ),
  pattern(
    `(?<![\\d.,/-])${DAY}${RANGE}${GAP}(?:من${GAP})?(?:شهر${GAP})?${ARABIC_PAIR}${OF_YEAR}${YEAR}`,
  ),
  pattern(
    `(?<![\\p{L}\\d])(?<month>${ENGLISH_MONTH})(?:\\.?,?${GAP}|[-/])(?:of${GAP}|in${GAP})?${YEAR}`,
  ),
  pattern(`(?<!\\p{L}{2})${ARABIC_PAIR}${OF_YEAR}${YEAR}`),
];
const NUMERIC = pattern(
  `${BEFORE}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>${YEAR}(?!\\k<mark>\\d)`,
);
const YEAR_MONTH = pattern(
  `${BEFORE}(?<year>19[9]\\d|20\\d\\d)-(?<numeric>0[1-9]|1[0-2])(?![\\d-]|[.,]\\d)`,
);

const NOT_A_COUNT =
  "(?!\\s?(?:%|[kmgt]?wh?\\b|[mgt]wh\\b|[tpe]h\\b|btc\\b|bitcoins?\\b|usd\\b|dollars?\\b|megawatts?\\b|machines?\\b|rigs?\\b|miners?\\b|people\\b|coins?\\b|دولار|بيتكوين|بتكوين|جهاز|ميغاواط|ميجاواط|شخص|عامل|شركة|شركات|منجم|موقع|وحدة|كيلو|متر|طن))";
const PLAIN_YEARS: readonly RegExp[] = [
  pattern(
    `(?<![\\p{L}\\d])(?:in|since|by|during|of|until|till|before|after|from|through|throughout|late|early|mid|end|year|years|fiscal|between|to|for|q[1-4]|h[12]|spring|summer|autumn|fall|winter)[\\s-]{1,3}(?:the year )?${YEAR}${NOT_A_COUNT}`,
  ),
  pattern(
    `(?<!\\p{L}{2})(?:(?:ال)?(?:عام|سن[ةه]|عامي|عامى|سنتي|لعام|بعام|في|من|بحلول|قبل|بعد|بين|إلى|الى|مطلع|أوائل|اوائل|أواخر|اواخر|نهاية|بداية|منتصف|منذ|حتى|خلال|صيف|شتاء|خريف|ربيع|لسنة))${GAP}${YEAR}${NOT_A_COUNT}`,
  ),
  pattern(`(?<=\\()${YEAR}(?=\\))`),
  // The other end of a span of years: "between 2021 and 2023", "عامي 2021 و2022".
  pattern(
    `(?<=(?:19[9]\\d|20\\d\\d)(?:\\s?[-–—]\\s?|\\s(?:and|to|or)\\s|\\s?[وأ]\\s?|\\s(?:إلى|الى|حتى)\\s))${YEAR}${NOT_A_COUNT}`,
  ),
];

/**
 * The dates of `text` that name a year from 1990 to 2100, in order, never overlapping; digits of both scripts.
 * The span is the date alone: for "in 2021" and "عام 2021" it is "2021". A bare year counts only after such a word,
 * in brackets, or as the other end of a span of years. `3/4/2022` does not tell day from month and gives the year;
 * with dots it is read day first. A day that its month does not have makes no date.
 */
export function findDates(text: string): FoundDate[] {
  const ascii = toAsciiDigits(text);
  const found: FoundDate[] = [];
  const taken = new Uint8Array(ascii.length);
  const add = (date: FoundDate | null): void => {
    if (date === null || taken[date.start] === 1 || taken[date.end - 1] === 1) return;
    taken.fill(1, date.start, date.end);
    found.push(date);
  };
  for (const form of NAMED_OR_ISO) for (const match of ascii.matchAll(form)) add(toDate(match));
  for (const match of ascii.matchAll(NUMERIC)) add(toNumericDate(match));
  for (const match of ascii.matchAll(YEAR_MONTH)) add(toDate(match));
  const yearIsFirstOfSpan = found.length;
  for (const form of PLAIN_YEARS) for (const match of ascii.matchAll(form)) add(toYear(match));
  return found.length > yearIsFirstOfSpan || found.length > 1
    ? found.toSorted((a, b) => a.start - b.start)
    : found;
}

function toDate(match: RegExpExecArray): FoundDate | null {
  const { year, month, numeric, day } = match.groups ?? {};
  const monthOfYear = numeric === undefined ? monthNumber(month ?? "") : Number(numeric);
  if (monthOfYear === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const base = { ...span, year: Number(year), month: monthOfYear };
  if (day === undefined) return base;
  return hasDay(Number(year), monthOfYear, Number(day)) ? { ...base, day: Number(day) } : null;
}

function toNumericDate(match: RegExpExecArray): FoundDate | null {
  const { first, second, mark, year } = match.groups ?? {};
  const [a, b] = [Number(first), Number(second)];
  const base = { start: match.index, end: match.index + match[0].length, year: Number(year) };
  if (a >= 1 && b >= 1 && a <= 12 && b <= 12 && a !== b && mark !== ".") return base;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  return hasDay(base.year, month, day) ? { ...base, month, day } : null;
}

function toYear(match: RegExpExecArray): FoundDate | null {
  const { year = "" } = match.groups ?? {};
  const start = match.index + match[0].lastIndexOf(year);
  return { start, end: start + year.length, year: Number(year) };
}

function hasDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
