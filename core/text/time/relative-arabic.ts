/** Times that are told from today, in Arabic; all patterns are of folded text. */
import { ARABIC_MONTH, monthNumber } from "../months.ts";
import { foldArabic } from "../arabic.ts";
import {
  calendarUnit,
  lastMonthNamed,
  rollingUnits,
  type CalendarUnit,
  type DayRange,
} from "./calendar.ts";
import { grainOf, type Period, type TimeRole } from "./period.ts";
import type { QuestionText } from "./text.ts";

const NUMBERS: readonly (readonly [string, number])[] = [
  ["ثلاثين|ثلاثون", 30],
  ["عشرين|عشرون", 20],
  ["ستين|ستون", 60],
  ["تسعين|تسعون", 90],
  ["(?:اثني|اثنا|اثنتي|اثنتا) عشره?", 12],
  ["ثلاثه?", 3],
  ["اربعه?", 4],
  ["خمسه?", 5],
  ["سته?", 6],
  ["سبعه?", 7],
  ["ثماني?ه?", 8],
  ["تسعه?", 9],
  ["عشره?", 10],
];
const COUNT = `(?<count>\\d{1,3}|${NUMBERS.map(([word]) => word).join("|")})`;
const UNITS =
  "(?:ايام|يوما?|اسابيع|اسبوعا?|اشهر|شهور|شهرا?|ارباع|ربعا?|سنوات|سنين|سنه|اعوام|عاما?|ساعات|ساعه)";
const DUAL = "(?<dual>يومين|اسبوعين|شهرين|ربعين|سنتين|عامين)";
const SINGLE = "(?<single>يوم|اسبوع|شهر|سنه|عام)";
const START = "(?<!\\p{L})[وف]?";
const END = "(?!\\p{L})";
const PAST_ONE = "(?:الماضيه?|المنصرمه?|الفايته?|اللي فاته?)";
const PAST_MANY = "(?:ال(?:ماضي|منصرم|فايت|اخير)(?:ه|ين|تين)?|اللي فاته?|اللي فاتوا)";
const MONTH = foldArabic(ARABIC_MONTH);

const pattern = (source: string): RegExp => new RegExp(source, "gu");

/** "العام الماضي", "هذا الشهر", "السنة الحالية", "الأسبوع الأخير". */
const OF_THE_CALENDAR = pattern(
  `(?<!\\p{L})[وف]?(?:(?<this>[بل]?(?:هذا|هذه) )?(?:[بك]?ال|لل)(?<unit>عام|سنه|شهر|اسبوع|ربع))(?: (?:(?<beforePast>(?:ما )?قبل الماضيه?)|(?<past>${PAST_ONE})|(?<now>الحاليه?|الجاريه?|هذا|هذه)|(?<latest>الاخيره?)(?! من)))?${END}(?! \\d)`,
);
/** "الأشهر الستة الماضية" */
const COUNT_SECOND = pattern(
  `${START}[بل]?ال(?<unit>${UNITS}) (?:ال ?)?${COUNT} ${PAST_MANY}${END}`,
);
/** "الستة أشهر الماضية", "30 يوما الأخيرة" */
const COUNT_FIRST = pattern(
  `${START}(?:[بل]?ال ?)?${COUNT} (?:ال)?(?<unit>${UNITS}) ${PAST_MANY}${END}`,
);
const DUAL_PAST = pattern(`${START}[بل]?ال${DUAL} ${PAST_MANY}${END}`);
/** "آخر ثلاثة أشهر", "آخر شهرين", "آخر شهر" */
const LAST = pattern(
  `${START}[بلك]?اخر (?:ال)?(?:${COUNT} (?<unit>${UNITS})|${DUAL}|(?<single>اسبوع|شهر|سنه|عام))${END}(?! (?:من|في|ل|\\d|${MONTH}))`,
);
/** "قبل عامين" is that year, "منذ عامين" from it on; "قبل عام 2022" is neither. */
const AGO = pattern(
  `${START}(?<how>قبل|منذ) (?:(?<bound>اكثر|اقل) من )?(?:${COUNT} (?<unit>${UNITS})|${DUAL}|${SINGLE})${END}(?! (?:من(?! الان)|\\d|ال|${MONTH}))`,
);
const YESTERDAY = pattern(
  `${START}(?<before>اول (?:من )?)?(?:ب?الامس|امس|البارحه|امبارح)${END}(?<first> الاول)?`,
);
const MONTH_PAST = pattern(`(?<!\\p{L}{2})(?<month>${MONTH}) ${PAST_ONE}${END}`);
/** "منذ بداية العام" means this one. */
const OF_THE_UNIT = pattern(
  `(?<=(?:مطلع|بدايه|اوايل|نهايه|اواخر) )ال(?<unit>عام|سنه|شهر|اسبوع|ربع)${END}(?! (?:\\d|ال|من|قبل))`,
);

type Meaning = DayRange & { readonly grain: Period["grain"]; readonly role?: TimeRole };
type Groups = Readonly<Record<string, string | undefined>>;

export function relativePeriodsArabic(text: QuestionText, today: string): Period[] {
  const periods: Period[] = [];
  const read = (form: RegExp, meaning: (groups: Groups, start: number) => Meaning | null): void => {
    for (const match of text.folded.matchAll(form)) {
      const found = meaning(match.groups ?? {}, match.index);
      if (found === null) continue;
      periods.push({ start: match.index, end: match.index + match[0].length, ...found });
    }
  };
  const calendar = (word: string, back: number): Meaning => {
    const unit = toUnit(word);
    return { ...calendarUnit(today, unit, back), grain: grainOf(unit) };
  };
  const rolling = ({ count, unit, dual, single }: Groups): Meaning => {
    const word = unit ?? dual ?? single ?? "";
    const units = count === undefined ? (dual === undefined ? 1 : 2) : toCount(count);
    const rollingUnit = word.startsWith("ساع") ? "hour" : toUnit(word);
    return { ...rollingUnits(today, rollingUnit, units), grain: "other" };
  };
  read(OF_THE_CALENDAR, (groups) => {
    const { unit = "", beforePast, past, latest, now } = groups;
    if (beforePast !== undefined) return calendar(unit, 2);
    if (past !== undefined) return calendar(unit, 1);
    if (latest !== undefined) return rolling({ unit });
    return now === undefined && groups["this"] === undefined ? null : calendar(unit, 0);
  });
  for (const form of [COUNT_SECOND, COUNT_FIRST, DUAL_PAST, LAST]) read(form, rolling);
  read(AGO, ({ how, bound, count, unit, dual, single }) => {
    const word = unit ?? dual ?? single ?? "";
    if (word.startsWith("ساع")) return null;
    const back = count === undefined ? (dual === undefined ? 1 : 2) : toCount(count);
    const found = calendar(word, back);
    if (how === "منذ" || bound === "اقل") return { ...found, role: "since" };
    return bound === undefined ? found : { ...found, role: "until" };
  });
  read(YESTERDAY, ({ before, first }) =>
    calendar("يوم", before === undefined && first === undefined ? 1 : 2),
  );
  read(MONTH_PAST, ({ month = "" }, start) => {
    // `months.ts` knows the names as they are spelled.
    const range = lastMonthNamed(
      today,
      monthNumber(text.spelled.slice(start, start + month.length)),
    );
    return range === null ? null : { ...range, grain: "months" };
  });
  read(OF_THE_UNIT, ({ unit = "" }) => calendar(unit, 0));
  return periods;
}

const NUMBER_FORMS = NUMBERS.map(
  ([form, number]) => [new RegExp(`^(?:${form})$`, "u"), number] as const,
);

function toCount(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  return NUMBER_FORMS.find(([form]) => form.test(word))?.[1] ?? 1;
}

function toUnit(word: string): CalendarUnit {
  if (/^(?:يوم|ايام)/u.test(word)) return "day";
  if (/^(?:اسبوع|اسابيع)/u.test(word)) return "week";
  if (/^(?:شهر|شهور|اشهر)/u.test(word)) return "month";
  return /^(?:ربع|ارباع)/u.test(word) ? "quarter" : "year";
}
