/** Every time that a question names, with its parts and the months that share its year. */
import { foldArabic } from "../arabic.ts";
import { findDates, type FoundDate } from "../dates.ts";
import { ARABIC_MONTH, ENGLISH_MONTH, monthNumber } from "../months.ts";
import { hull, isoDay, monthOf, monthRange, yearOf } from "./calendar.ts";
import { narrowed, startWithFillers } from "./parts.ts";
import type { Period } from "./period.ts";
import { relativePeriodsArabic } from "./relative-arabic.ts";
import { relativePeriodsEnglish } from "./relative-english.ts";
import type { QuestionText } from "./text.ts";
import { isBareYear, isCount } from "./years.ts";

const YEAR = /(?<!\d)(?:199\d|20\d\d|2100)(?!\d)/gu;
/** "2021-22" and "2021/22" */
const SECOND_YEAR = /^[-/](\d\d)(?![\d/-])/u;
/** "8-10 January 2022", of which `findDates` tells the first day only. */
const DAYS = /(?<!\d)(\d{1,2}) ?- ?(\d{1,2})(?!\d)/u;
const JOIN = " ?(?:-|,|،|to|and|or|until|till|through|و|الي|حتي|والي|وحتي) ?$";
const MONTH = `(?<month>${ENGLISH_MONTH}|${foldArabic(ARABIC_MONTH)})`;
/** "March and" before "June 2022", "5 March to" before "10 June 2022". */
const MONTH_BEFORE = new RegExp(
  `(?:(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<![a-z]|\\p{L}{2})${MONTH}(?: (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?)?${JOIN}`,
  "iu",
);
const DAY_BEFORE = new RegExp(
  `(?:between|from|بين|من) (?<day>\\d{1,2})(?:st|nd|rd|th)?${JOIN}`,
  "iu",
);

/** The times of the question in order, never overlapping; a span covers what names the time, "the year" included. */
export function findPeriods(text: QuestionText, today: string): Period[] {
  const taken = new Uint8Array(text.folded.length);
  const periods: Period[] = [];
  const add = (period: Period): void => {
    if (taken.subarray(period.start, period.end).includes(1)) return;
    taken.fill(1, period.start, period.end);
    periods.push(period);
  };
  for (const period of relativePeriodsEnglish(text.folded, today)) add(period);
  for (const period of relativePeriodsArabic(text, today)) add(period);
  const around = (start: number, end: number): readonly [string, string] => [
    text.folded.slice(Math.max(0, start - 24), start),
    text.folded.slice(end, end + 60),
  ];
  for (const date of findDates(text.spelled)) {
    const [before, after] = around(date.start, date.end);
    if (date.month !== undefined || !isCount(before, date.year, after)) {
      add(toPeriod(text.folded, date));
    }
  }
  for (const match of text.folded.matchAll(YEAR)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = around(start, end);
    const year = Number(match[0]);
    if (isBareYear(before, year, after)) add(toPeriod(text.folded, { start, end, year }));
  }
  return periods
    .toSorted((a, b) => a.start - b.start)
    .map((period) => withSiblings(text, narrowed(text, period)));
}

function toPeriod(folded: string, { start, end, year, month, day }: FoundDate): Period {
  if (month === undefined) {
    const second = SECOND_YEAR.exec(folded.slice(end, end + 4));
    const isPair = second !== null && Number(second[1]) === (year + 1) % 100;
    const last = isPair ? year + 1 : year;
    return {
      from: isoDay(year, 1, 1),
      to: isoDay(last, 12, 31),
      start,
      end: isPair ? end + 3 : end,
      grain: isPair ? "other" : "year",
    };
  }
  if (day === undefined) return { start, end, ...monthRange(year, month, 1), grain: "months" };
  const from = isoDay(year, month, day);
  const range = DAYS.exec(folded.slice(start, end));
  const last = range !== null && Number(range[1]) === day ? Number(range[2]) : day;
  return { start, end, from, to: isoDay(year, month, Math.max(day, last)), grain: "day" };
}

/** With the months or days before it that leave their year to it. */
function withSiblings(text: QuestionText, period: Period): Period {
  if (period.grain === "year" || period.grain === "other") return period;
  let current = period;
  let first = period;
  for (let step = 0; step < 12; step++) {
    const sibling = siblingBefore(text, first);
    if (sibling === null) return current;
    first = sibling;
    current = { ...current, ...hull(current, sibling), start: sibling.start };
  }
  return current;
}

function siblingBefore(text: QuestionText, next: Period): Period | null {
  const end = startWithFillers(text.folded, next.start);
  const offset = Math.max(0, end - 40);
  const before = text.folded.slice(offset, end);
  const [year, month] = [yearOf(next.from), monthOf(next.from)];
  const dayBefore = next.grain === "day" ? DAY_BEFORE.exec(before) : null;
  if (dayBefore !== null) {
    const from = isoDay(year, month, Number(dayBefore.groups?.["day"]));
    const start = offset + dayBefore.index + dayBefore[0].search(/\d/u);
    return from <= next.from ? { ...next, from, to: from, start } : null;
  }
  const named = MONTH_BEFORE.exec(before);
  if (named === null) return null;
  const { month: name = "", day, dayBehind } = named.groups ?? {};
  const nameStart = offset + named.index + named[0].indexOf(name);
  const number = monthNumber(text.spelled.slice(nameStart, nameStart + name.length));
  if (number === null) return null;
  // "from November to February 2022" began in the year before.
  const ownYear = number > month ? year - 1 : year;
  const ownDay = day ?? dayBehind;
  const start = offset + named.index;
  if (ownDay === undefined) return { ...next, ...monthRange(ownYear, number, 1), start };
  const from = isoDay(ownYear, number, Number(ownDay));
  return { ...next, from, to: from, start };
}
