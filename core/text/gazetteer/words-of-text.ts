/** The words of a text of both scripts, with where they stand. */
import type { TextSpan } from "../span.ts";

export interface TextWord extends TextSpan {
  readonly text: string;
}

const ARABIC_LETTER =
  "\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F\\u08A0-\\u08C9\\uFB50-\\uFD3D\\uFD50-\\uFDFB\\uFE70-\\uFEFC";
/** Vowel marks, tatweel and invisible marks, which stand inside words. */
const ARABIC_MARK = "\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u200B-\\u200F";
const DOTTED_ACRONYM = "(?:\\p{Lu}\\.){2,6}(?:\\p{Lu}(?!\\p{L}))?";
const SAINT = "St\\.(?=\\s)";
/** Digits apart from the letters of a unit behind them (100MW), but not from a name before them (F2Pool). */
const NUMBER = "\\p{N}+";
const LATIN =
  "\\p{Script=Latin}[\\p{Script=Latin}\\p{N}\\p{M}]*(?:['’]\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*){0,3}";
const ARABIC = `[${ARABIC_LETTER}][${ARABIC_LETTER}${ARABIC_MARK}]*`;
/** A mark between words parts them; hyphens, single line ends and invisible marks do not. */
const SEPARATOR = "\\n\\s*\\n|[^\\s\\p{Cf}\\u0640‐‑-]";
const WORD = new RegExp([DOTTED_ACRONYM, SAINT, NUMBER, LATIN, ARABIC, SEPARATOR].join("|"), "gu");
const POSSESSIVE = /['’]s$/iu;

/** Words, numbers and marks in order; spans leave out the English possessive. */
export function wordsOfText(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
    const word = raw.replace(POSSESSIVE, "");
    return { text: word, start: index, end: index + word.length };
  });
}
