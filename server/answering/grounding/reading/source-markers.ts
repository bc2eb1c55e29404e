/** The markers by which a language model points to its numbered sources, in all the ways in which models write them. */
import { toAsciiDigits } from "../../../../core/text/digits.ts";

export interface SourceMarker {
  /** As the sources were numbered for the model, in the order written. */
  readonly sources: readonly number[];
  /** UTF-16 length of the marker in the text. */
  readonly length: number;
}

/** No marker is longer. */
export const LONGEST_MARKER = 80;

/** Both orders of the ornate brackets are in use, since they are mirrored on the screen. */
const OPEN = "(?:\\\\?\\[{1,2}|【|［|〔|[﴾﴿])";
const CLOSE = "(?:\\\\?\\]{1,2}|】|］|〕|[﴾﴿])";
const LABEL =
  "(?:(?:sources?|src|refs?|references?|citations?|(?:ال)?مصد?ر|(?:ال)?مصادر|(?:ال)?مرجع)[\\s:#.]{0,3}(?:(?:no|رقم)\\.?\\s?)?)?";
/** Behind its number, some models tell the lines of the source. */
const LINES = "(?:\\s?[†‡][^\\]】］\\s]{0,24}|:L\\d{1,5}(?:-L?\\d{1,5})?)?";
const NUMBER = `\\^?${LABEL}\\d{1,3}${LINES}`;
const SEPARATOR = "\\s?(?:[,،;؛&+|-]|–|and|و)\\s?";
const MARKER = new RegExp(
  `${OPEN}\\s?(?<list>${NUMBER}(?:${SEPARATOR}${NUMBER}){0,9})\\s?${CLOSE}`,
  "iuy",
);
const MEMBER = new RegExp(`(?<range>\\s?[-–]\\s?)?\\^?${LABEL}(?<number>\\d{1,3})${LINES}`, "giu");
const LONGEST_RANGE = 10;

/** Whether a marker may begin with this character. */
export function opensMarker(character: string): boolean {
  return /[[【［〔﴾﴿]/u.test(character);
}

/** The marker that begins at `at`, or null: `[1]`, `[1, 3]`, `[1-3]`, `【1†L3】`, `［١］`, `[^2]`, `[المصدر 1]`; never `(1)`. */
export function readMarker(text: string, at: number): SourceMarker | null {
  MARKER.lastIndex = 0;
  const match = MARKER.exec(toAsciiDigits(text.slice(at, at + LONGEST_MARKER)));
  const list = match?.groups?.["list"];
  if (match === null || list === undefined) return null;
  const sources: number[] = [];
  for (const member of list.matchAll(MEMBER)) {
    const number = Number(member.groups?.["number"]);
    const first = sources.at(-1);
    const isRange = member.groups?.["range"] !== undefined && first !== undefined;
    if (isRange && number > first && number - first <= LONGEST_RANGE) {
      for (let one = first + 1; one <= number; one += 1) sources.push(one);
    } else if (!sources.includes(number)) sources.push(number);
  }
  return { sources, length: match[0].length };
}
