/** Parts of a longer time: "Q3" of a year, "early" in it, "النصف الأول من" it, "May" of last year. */
import { foldArabic } from "../arabic.ts";
import { ARABIC_MONTH, ENGLISH_MONTH, monthNumber } from "../months.ts";
import { hull, monthRange, partOf, yearOf, type DayRange } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { QuestionText } from "./text.ts";

/** Words between a time and what says how it is meant; one at a time. */
const FILLER =
  /(?<![\p{L}\d])(?:the|(?:fiscal |calendar )?years?|fy|months? of|[بل]?(?:ال)?(?:عام|سنه)|عامي|سنتي|[بل]?(?:ال)?شهر|شهري|[بل]?يوم) $/iu;

const ORDINAL = "first|1st|second|2nd|third|3rd|fourth|4th|last|latter|final";
const ORDINAL_ARABIC = "(?:ال)?(?:اول|ثاني|ثالث|رابع|اخير)";
const OF = "(?: of| in|,)?[ -]$";
const OF_ARABIC = "(?: من| في)? $";
const START_ARABIC = "(?<!\\p{L})[وف]?(?:[بلك]?ال|لل|[بلك])?";
const MONTH = `(?<month>${ENGLISH_MONTH}|${foldArabic(ARABIC_MONTH)})`;

const QUARTER = [
  new RegExp(
    `\\b(?:q(?<number>[1-4])|(?<before>[1-4])q|(?<word>${ORDINAL})[ -](?:fiscal )?quarters?)${OF}`,
    "iu",
  ),
  new RegExp(
    `${START_ARABIC}ربع(?:ين)? (?:(?<first>${ORDINAL_ARABIC}) و)?(?<word>${ORDINAL_ARABIC})${OF_ARABIC}`,
    "u",
  ),
];
/** "Q1 to" before "Q3 2025", "first and" before "second quarters of 2025". */
const QUARTER_BEFORE = new RegExp(
  `(?:\\bq(?<number>[1-4])|\\b(?<word>${ORDINAL})(?:[ -]quarter)?|ربع (?<arabic>${ORDINAL_ARABIC})) ?(?:-|to|and|until|till|through|و|و?الي|و?حتي) ?(?:the )?$`,
  "iu",
);
const HALF = [
  new RegExp(`\\b(?:h(?<number>[12])|(?<before>[12])h|(?<word>${ORDINAL})[ -]half)${OF}`, "iu"),
  new RegExp(`${START_ARABIC}نصف (?<word>${ORDINAL_ARABIC})${OF_ARABIC}`, "u"),
];
const QUARTER_BEHIND = new RegExp(
  `^(?:'s)?[ -](?:the )?(?:q(?<number>[1-4])|(?<word>${ORDINAL})[ -]quarter)(?![\\p{L}\\d])`,
  "iu",
);
const HALF_BEHIND = new RegExp(
  `^(?:'s)?[ -](?:the )?(?:h(?<number>[12])|(?<word>${ORDINAL})[ -]half)(?![\\p{L}\\d])`,
  "iu",
);
const EARLY = [
  /\b(?:early(?: in)?|(?:beginning|start|turn) of)[ -]$/iu,
  /(?<!\p{L})[وف]?[بلك]?(?:مطلع|اوايل|بدايه|بدايات|مستهل|وقت مبكر من) $/u,
];
const MIDDLE = [/\b(?:mid(?: in)?|middle of)[ -]$/iu, /(?<!\p{L})[وف]?[بلك]?(?:منتصف|اواسط) $/u];
const LATE = [/\b(?:late(?: in)?)[ -]$/iu, /(?<!\p{L})[وف]?[بلك]?(?:اواخر|وقت متاخر من) $/u];
const END = [/\b(?:end|close) of $/iu, /(?<!\p{L})[وف]?[بلك]?(?:نهايه|نهايات|ختام) $/u];
const OF_MONTH = new RegExp(`(?<![a-z]|\\p{L}{2})${MONTH}(?: of| in| من| في|,)? $`, "iu");
/** "What may last year's ban change" names no month. */
const MAY_THE_VERB = /^may$/iu;
const BEFORE_MAY =
  /\b(?:in|since|of|during|by|until|till|before|after|from|to|early|mid|late|between|and|through) $/iu;

/** Where the words before a period that mean nothing by themselves begin: "since the year 2021" gives "since ". */
export function startWithFillers(folded: string, start: number): number {
  let position = start;
  for (;;) {
    const filler = FILLER.exec(folded.slice(Math.max(0, position - 24), position));
    if (filler === null) return position;
    position -= filler[0].length;
  }
}

/** The part of `period` that the words around it name, as often as they do: "the end of Q3 2025". */
export function narrowed(text: QuestionText, period: Period): Period {
  let current = behind(text.folded, period);
  // A half of a quarter's end is the most that anybody says.
  for (let step = 0; step < 4; step++) {
    const start = startWithFillers(text.folded, current.start);
    const part = partBefore(text, current, start);
    if (part === null) return { ...current, start };
    current = part;
  }
  return current;
}

function behind(folded: string, period: Period): Period {
  if (period.grain !== "year") return period;
  const after = folded.slice(period.end, period.end + 24);
  for (const [form, count] of [
    [QUARTER_BEHIND, 4],
    [HALF_BEHIND, 2],
  ] as const) {
    const match = form.exec(after);
    if (match === null) continue;
    const range = partOf(period, indexOf(match.groups ?? {}, count), count);
    return { ...period, ...range, end: period.end + match[0].length, grain: "months" };
  }
  return period;
}

function partBefore(text: QuestionText, period: Period, end: number): Period | null {
  if (period.grain !== "year" && period.grain !== "months") return null;
  const start = Math.max(0, end - 40);
  const before = text.folded.slice(start, end);
  const found = ({ index }: { readonly index: number }, range: DayRange): Period => ({
    ...period,
    ...range,
    start: start + index,
    grain: "months",
  });
  const firstMatch = (forms: readonly RegExp[]): RegExpExecArray | null => {
    for (const form of forms) {
      const match = form.exec(before);
      if (match !== null) return match;
    }
    return null;
  };
  if (period.grain === "year") {
    const quarter = firstMatch(QUARTER);
    if (quarter !== null) {
      const range = quarterOf(period, quarter);
      const first = QUARTER_BEFORE.exec(before.slice(0, quarter.index));
      return first === null
        ? found(quarter, range)
        : found(first, hull(quarterOf(period, first), range));
    }
    const month = OF_MONTH.exec(before);
    const named = month === null ? null : monthOfMatch(text.spelled, start, month);
    if (month !== null && named !== null) {
      return found(month, monthRange(yearOf(period.from), named, 1));
    }
  }
  const half = firstMatch(HALF);
  if (half !== null) return found(half, partOf(period, indexOf(half.groups ?? {}, 2), 2));
  for (const [index, forms] of [EARLY, MIDDLE, LATE, END].entries()) {
    const match = firstMatch(forms);
    if (match === null) continue;
    const part = found(match, partOf(period, Math.min(index, 2), 3));
    return forms === END ? { ...part, isEnd: true } : part;
  }
  return null;
}

function quarterOf(year: Period, { groups = {} }: RegExpExecArray): DayRange {
  const last = partOf(year, indexOf(groups, 4), 4);
  const { first } = groups;
  return first === undefined ? last : hull(partOf(year, indexOf({ word: first }, 4), 4), last);
}

function monthOfMatch(spelled: string, offset: number, match: RegExpExecArray): number | null {
  const name = match.groups?.["month"] ?? "";
  if (MAY_THE_VERB.test(name) && !BEFORE_MAY.test(spelled.slice(0, offset + match.index))) {
    return null;
  }
  const start = offset + match.index + match[0].indexOf(name);
  return monthNumber(spelled.slice(start, start + name.length));
}

type Groups = Readonly<Record<string, string | undefined>>;

function indexOf({ number, before, word, arabic }: Groups, count: number): number {
  const digit = number ?? before;
  if (digit !== undefined) return Number(digit) - 1;
  const forms = [/^(?:first|1st)|اول$/iu, /^(?:second|2nd)|ثاني$/iu, /^(?:third|3rd)|ثالث$/iu];
  const index = forms.findIndex((form) => form.test(word ?? arabic ?? ""));
  return index === -1 || index >= count ? count - 1 : index;
}
