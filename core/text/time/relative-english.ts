/** Times that are told from today, in English. */
import { ENGLISH_MONTH, monthNumber } from "../months.ts";
import {
  calendarUnit,
  lastMonthNamed,
  rollingUnits,
  type CalendarUnit,
  type DayRange,
  type RollingUnit,
} from "./calendar.ts";
import { grainOf, type Period, type TimeRole } from "./period.ts";

const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  "twenty-four": 24,
  thirty: 30,
  "thirty-six": 36,
  sixty: 60,
  ninety: 90,
  "a hundred": 100,
};
const COUPLE = ["a couple of", "couple of", "couple"];
/** Longer words first, since "six" begins "sixty". */
const COUNT = `(?<count>\\d{1,3}|${[...WORDS, ...Object.keys(TENS), ...COUPLE, "an", "a"]
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`;
const UNIT = "(?<unit>hour|day|week|month|quarter|year|decade)";

/** "the last day of 2022" and "last quarter mile" are told from something else than today. */
const NOT_OF = "(?!'?s? (?:of|in which|before|mile)\\b| \\d)";
const PAST = new RegExp(
  `\\b(?<the>the )?(?<which>past|last|trailing) (?:${COUNT}[ -])?${UNIT}(?<plural>s)?\\b${NOT_OF}`,
  "giu",
);
const THIS = new RegExp(`\\b(?:this|current) (?<unit>week|month|quarter|year)\\b${NOT_OF}`, "giu");
const AGO = new RegExp(
  `\\b(?:(?<bound>more than|over|at least|less than|under) )?${COUNT}[ -]${UNIT}s? ago\\b`,
  "giu",
);
const BEFORE_LAST = /\bthe (?<unit>week|month|quarter|year) before last\b/giu;
const YESTERDAY = /\b(?<before>(?:the )?day before )?yesterday\b/giu;
const LAST_MONTH_NAMED = new RegExp(
  `(?<!\\bthe )\\blast (?<month>${ENGLISH_MONTH})\\b(?! \\d)`,
  "giu",
);
/** "since the start of the year" means this one. */
const OF_THE_UNIT =
  /(?<=\b(?:start|beginning|early|end) (?:of|in) )the (?<unit>week|month|quarter|year)\b(?! (?:of\b|\d|before|after))/giu;

export function relativePeriodsEnglish(folded: string, today: string): Period[] {
  const periods: Period[] = [];
  const read = (form: RegExp, meaning: (groups: Groups) => Meaning | null): void => {
    for (const match of folded.matchAll(form)) {
      const found = meaning(match.groups ?? {});
      if (found === null) continue;
      periods.push({ start: match.index, end: match.index + match[0].length, ...found });
    }
  };
  const calendar = (unit: string | undefined, back: number): Meaning => {
    const range = calendarUnit(today, toCalendarUnit(unit), back);
    return { ...range, grain: grainOf(toCalendarUnit(unit)) };
  };
  read(BEFORE_LAST, ({ unit }) => calendar(unit, 2));
  read(PAST, ({ the, which, count, unit, plural }) => {
    const rolling = (units: number): Meaning => ({
      ...rollingUnits(today, toRollingUnit(unit), units),
      grain: "other",
    });
    if (count !== undefined) return rolling(toCount(count));
    if (plural !== undefined) return null;
    const isLast = which?.toLowerCase() === "last";
    // "last year" is the calendar's; "the last year" and "the past year" reach until today.
    if (/quarter/iu.test(unit ?? "")) return calendar(unit, 1);
    if (isLast && /day|hour/iu.test(unit ?? "")) return null;
    return isLast && the === undefined && !/decade/iu.test(unit ?? "")
      ? calendar(unit, 1)
      : rolling(1);
  });
  read(THIS, ({ unit }) => calendar(unit, 0));
  read(OF_THE_UNIT, ({ unit }) => calendar(unit, 0));
  read(AGO, ({ bound, count, unit }) => {
    if (/hour|decade/iu.test(unit ?? "")) return null;
    const found = calendar(unit, toCount(count ?? ""));
    if (bound === undefined) return found;
    return { ...found, role: /less|under/iu.test(bound) ? "since" : "until" };
  });
  read(YESTERDAY, ({ before }) => calendar("day", before === undefined ? 1 : 2));
  read(LAST_MONTH_NAMED, ({ month }) => {
    const range = lastMonthNamed(today, monthNumber(month ?? ""));
    return range === null ? null : { ...range, grain: "months" };
  });
  return periods;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Meaning = DayRange & { readonly grain: Period["grain"]; readonly role?: TimeRole };

function toCount(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower);
  if (COUPLE.includes(lower)) return 2;
  return TENS[lower] ?? Math.max(1, WORDS.indexOf(lower) + 1);
}

function toRollingUnit(unit: string | undefined): RollingUnit {
  const units: readonly RollingUnit[] = [
    "hour",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "decade",
  ];
  return units.find((known) => known === unit?.toLowerCase()) ?? "year";
}

function toCalendarUnit(unit: string | undefined): CalendarUnit {
  const rolling = toRollingUnit(unit);
  return rolling === "hour" ? "day" : rolling === "decade" ? "year" : rolling;
}
