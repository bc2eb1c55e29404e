/** Which one of several is meant: the fourth halving is not the second. */
import { toAsciiDigits } from "../../core/text/digits.ts";

/** "First" is left out: it often means no more than early. Arabic without its feminine ending. */
const PLACES: ReadonlyMap<string, number> = new Map(
  [
    ["second", "2nd", "ثاني"],
    ["third", "3rd", "ثالث"],
    ["fourth", "4th", "رابع"],
    ["fifth", "5th", "خامس"],
    ["sixth", "6th", "سادس"],
    ["seventh", "7th", "سابع"],
    ["eighth", "8th", "ثامن"],
    ["ninth", "9th", "تاسع"],
    ["tenth", "10th", "عاشر"],
  ].flatMap((words, index) => words.map((word) => [word, index + 2] as const)),
);
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\d])[وفبلك]?(?:ال|لل)?(?<word>${[...PLACES.keys()].join("|")})[ةه]?(?![\\p{L}\\d])`,
  "gu",
);
/** Parts of a year, months, shares, units of time and used machines are no places in a row. */
const NO_ORDINAL =
  /(?:quarter|half|ربع|نصف) \S+|\S+ (?:quarter|half)|(?:كانون|تشرين|ربيع|جمادى) \S+|second-?hand|(?:per|a|each|every) second|في الثاني[ةه]|(?:one|two|a) thirds?|third of/gu;

/** The places in a row, 2 to 10, that a text names in words or as "4th". */
export function ordinalsIn(text: string): ReadonlySet<number> {
  const plain = toAsciiDigits(text).toLowerCase().replace(NO_ORDINAL, " ");
  return new Set(
    Array.from(plain.matchAll(ORDINAL), ({ groups }) => PLACES.get(groups?.["word"] ?? "")).filter(
      (place) => place !== undefined,
    ),
  );
}
