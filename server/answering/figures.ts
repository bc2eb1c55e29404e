/** The figures of a sentence, by what they are figures of. */
import { findDates } from "../../core/text/dates.ts";
import { findNumbers, toAsciiDigits } from "../../core/text/digits.ts";
import { findQuantities, type QuantityKind } from "../../core/text/quantities.ts";
import type { TextSpan } from "../../core/text/span.ts";

/** A count is a number without a unit: of people, of machines, of sites. */
export type FigureKind = QuantityKind | "count";

export interface Figure {
  readonly kind: FigureKind;
  /** In canonical form, without unit and scale; null where it is told in words. */
  readonly number: string | null;
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

/** What a sentence tells in figures, of numbers in words at most one of each kind; its dates are none. */
export function figuresIn(text: string): readonly Figure[] {
  const quantities = findQuantities(text);
  const dates = findDates(text);
  const figures: Figure[] = [];
  for (const number of findNumbers(text)) {
    const quantity = quantities.find((one) => overlaps(one, number));
    if (quantity !== undefined) figures.push({ kind: quantity.kind, number: number.value });
    else if (
      !isYear(text.slice(number.start, number.end)) &&
      !dates.some((date) => overlaps(date, number))
    ) {
      figures.push({ kind: "count", number: number.value });
    }
  }
  if (TIME_IN_WORDS.test(text)) figures.push({ kind: "time", number: null });
  if (NUMBER_IN_WORDS.test(text)) figures.push({ kind: "count", number: null });
  return figures;
}

function overlaps(left: TextSpan, right: TextSpan): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Of such numbers without a unit most are years, whether or not a date is found there; 2,000 is none. */
function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(toAsciiDigits(written));
}
