/** One spelling of a question for the tables of units and cues: ASCII digits, folded Arabic, small letters. */
import { foldArabic } from "../../../core/text/arabic.ts";
import { findDates, type FoundDate } from "../../../core/text/dates.ts";
import { toAsciiDigits } from "../../../core/text/digits.ts";
import { spellOutNumbers } from "./number-words.ts";

export interface PreparedText {
  /** Dates are blanked out, so that their digits are no quantities. */
  readonly text: string;
  readonly dates: readonly FoundDate[];
}

export function prepareText(question: string): PreparedText {
  const ascii = toAsciiDigits(question).replace(/(?<=\d)،(?=\d)/gu, ",");
  // A bare "from 2000" is more often an amount than a year; bitcoin began in 2009.
  const dates = findDates(ascii).filter(({ year }) => year >= 2009 && year <= 2040);
  let blanked = ascii;
  for (const { start, end } of dates) blanked = blankOut(blanked, start, end);
  const folded = foldArabic(blanked)
    .toLowerCase()
    .replace(/[’`]/gu, "'");
  return { text: spellOutNumbers(folded), dates };
}

/** Blanks keep the distances between the words that remain. */
export function blankOut(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** A pattern over prepared text, written in ordinary spelling: it is folded as the text is. */
export function folded(source: string, flags = "gu"): RegExp {
  return new RegExp(foldArabic(source), flags);
}

/** The same for whole words: `\b` does not know Arabic letters. An Arabic word may bear و, ف, ب, ل or ك in front. */
export function foldedWords(source: string, flags = "gu"): RegExp {
  return folded(`(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
