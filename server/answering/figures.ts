/** The figures of a sentence, by what they are figures of. */
import { findDates } from "../../core/text/dates.ts";
import { findNumbers, toAsciiDigits } from "../../core/text/digits.ts";
import { findQuantities, type QuantityKind } from "../../core/text/quantities.ts";
import { overlaps, type TextSpan } from "../../core/text/span.ts";

/** A count is a number without a unit: of people, of machines, of sites. */
export type FigureKind = QuantityKind | "count";

export interface Figure {
  readonly kind: FigureKind;
  /** In canonical form, without unit and scale; null where it is told in words. */
  readonly number: string | null;
  /** The few words around a count, among which stands what it counts; nothing for other kinds. */
  readonly near: string;
}

const ENGLISH_NUMBER =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds|thousands";
const ARABIC_NUMBER =
  "اثن(?:ان|ين|تان|تين)|ثلاث[ةه]?|أربع[ةه]?|خمس[ةه]?|ست[ةه]?|سبع[ةه]?|ثماني?[ةه]?|تسع[ةه]?|عشر(?:[ةه]|ات|ون|ين)?|ثلاث(?:ون|ين)|مئات|آلاف|عشرات";
const ENGLISH_TIME = "years?|months?|weeks?|days?|hours?";
const ARABIC_TIME = "سنوات|سنة|أعوام|عاما|أشهر|شهرا|أسابيع|أسبوعا|أيام|يوما|ساعات|ساعة";
/** Arabic writes two years as one word. */
const ARABIC_TWO = "(?:سنت|عام|شهر|أسبوع|يوم|ساعت)(?:ين|ان)";

const word = (alternatives: string) =>
  new RegExp(`(?<!\\p{L})[وفبل]?(?:${alternatives})(?![\\p{L}\\p{M}])`, "iu");
const NUMBER_IN_WORDS = word(`${ENGLISH_NUMBER}|${ARABIC_NUMBER}`);
const TIME_IN_WORDS = word(
  `(?:${ENGLISH_NUMBER})[ -](?:${ENGLISH_TIME})|(?:${ARABIC_NUMBER}) (?:${ARABIC_TIME})|${ARABIC_TWO}`,
);

/** "25 mining centres", "25 مركزًا كبيرًا للتعدين": what is counted stands behind its number, with a word or two between. */
const WORDS_BEHIND = 4;
/** "The machines numbered 300": or, less often, before it. */
const WORDS_BEFORE = 3;
/** Longer than so many words ever are. */
const NEAR_CHARACTERS = 100;

/** What a sentence tells in figures, of numbers in words at most one of each kind; its dates are none. */
export function figuresIn(text: string): readonly Figure[] {
  const quantities = findQuantities(text);
  const dates = findDates(text);
  const figures: Figure[] = [];
  for (const number of findNumbers(text)) {
    const quantity = quantities.find((one) => overlaps(one, number));
    if (quantity !== undefined) {
      figures.push({ kind: quantity.kind, number: number.value, near: "" });
    } else if (
      !isYear(text.slice(number.start, number.end)) &&
      !dates.some((date) => overlaps(date, number))
    ) {
      figures.push({ kind: "count", number: number.value, near: wordsAround(text, number) });
    }
  }
  if (TIME_IN_WORDS.test(text)) figures.push({ kind: "time", number: null, near: "" });
  const told = [...text.matchAll(new RegExp(NUMBER_IN_WORDS, "giu"))];
  if (told.length > 0) {
    const near = told.map(({ 0: { length }, index }) =>
      wordsAround(text, { start: index, end: index + length }),
    );
    figures.push({ kind: "count", number: null, near: near.join(" ") });
  }
  return figures;
}

/** What stands behind one belongs to another part of the sentence. */
const MARK = /[.,;:!?()،؛؟–—]/u;

/** Up to the next mark on either side. */
function wordsAround(text: string, { start, end }: TextSpan): string {
  const before =
    text
      .slice(Math.max(0, start - NEAR_CHARACTERS), start)
      .split(MARK)
      .at(-1) ?? "";
  const behind = text.slice(end, end + NEAR_CHARACTERS).split(MARK)[0] ?? "";
  return [...wordsOf(before).slice(-WORDS_BEFORE), ...wordsOf(behind).slice(0, WORDS_BEHIND)].join(
    " ",
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Of such numbers without a unit most are years, whether or not a date is found there; 2,000 is none. */
function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(toAsciiDigits(written));
}
