/** Which of the two languages a text is in. */
import { foldArabic } from "./arabic.ts";
import { isArabicWord, scoreArabicFrame, scoreEnglishFrame } from "./sentence-frame.ts";
import { withoutAddressesAndCode } from "./web-addresses.ts";

export type TextLanguage = "ar" | "en";

/** Up to this many words a text is a question or a line, in which a few names can outnumber the sentence. */
const SHORT = 60;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const QUOTED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|\([^()\n]{1,300}\)/gu;
const ARABIC_MARK = /[؟،؛]/u;
const ARABIC_SIGN = /[\u0600-\u06FF]/u;

/**
 * The language that most letters of `text` are in; web addresses and code do not count.
 * A short text is judged by its sentence instead: its function words, question words and articles outside quotes
 * outweigh names, so that "ما هو hashprice لدى CoreWeave؟" is Arabic and "What does منجم mean?" English.
 * A text without letters is Arabic if its digits or punctuation are, else English.
 */
export function detectLanguage(text: string): TextLanguage {
  const prose = foldArabic(withoutAddressesAndCode(text));
  const letters = countLetters(prose);
  if (letters.other === 0) return letters.arabic > 0 || ARABIC_SIGN.test(text) ? "ar" : "en";
  if (letters.arabic === 0) {
    // "hashprice؟": only an Arabic keyboard gives that mark.
    const isBareName = letters.other <= SHORT && scoreEnglishFrame(findWords(prose)) === 0;
    return isBareName && ARABIC_MARK.test(text) ? "ar" : "en";
  }
  const byLetters = letters.arabic > letters.other ? "ar" : "en";
  const isShort = letters.arabic + letters.other <= SHORT * 12;
  if (!isShort) return byLetters;
  const unquoted = prose.replace(QUOTED, " ");
  const words = findWords(/\p{L}/u.test(unquoted) ? unquoted : prose);
  return words.length > SHORT ? byLetters : judgeSentence(words, byLetters);
}

function findWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word);
}

function judgeSentence(words: readonly string[], byLetters: TextLanguage): TextLanguage {
  const arabicWords = words.filter((word) => isArabicWord(word));
  if (arabicWords.length === 0) return "en";
  if (arabicWords.length === words.length) return "ar";
  const arabic = scoreArabicFrame(words);
  const english = scoreEnglishFrame(words);
  if (arabic > 0 && english > 0) {
    const outer = outerFrame(words);
    if (arabic + outer !== english) return arabic + outer > english ? "ar" : "en";
    return byLetters;
  }
  if (arabic + english > 0) return arabic > 0 ? "ar" : "en";
  // No frame at all: a bare list of words. Capitalised Latin words are names that either language may mention.
  const commonLatin = words.filter((word) => /^\p{Ll}+$/u.test(word)).length;
  return arabicWords.length >= commonLatin ? "ar" : "en";
}

/**
 * Where both languages ask or tell ("ترجم What is mining إلى العربية"), the one that opens and closes quotes the other:
 * positive for Arabic, negative for English.
 */
function outerFrame(words: readonly string[]): number {
  const opening = words.slice(0, 1);
  const last = words.at(-1) ?? "";
  if (Math.min(scoreArabicFrame(words), scoreEnglishFrame(words)) < 2) return 0;
  const first = Math.min(1, scoreArabicFrame(opening)) - Math.min(1, scoreEnglishFrame(opening));
  return first + (isArabicWord(last) ? 0.5 : -0.5);
}

function countLetters(text: string): { arabic: number; other: number } {
  let arabic = 0;
  let other = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (isArabicWord(letter)) arabic += 1;
    else other += 1;
  }
  return { arabic, other };
}
