/** The terms by which full-text search finds a passage: made alike of passages and of questions. */
import { foldArabic } from "./arabic.ts";
import { findNumbers, toAsciiDigits } from "./digits.ts";
import type { TextSpan } from "./span.ts";
import { isStopWord } from "./stop-words.ts";
import { stemArabic, stripArabicPrefix } from "./stem-arabic.ts";
import { stemEnglish } from "./stem-english.ts";
import { webAddressPattern } from "./web-addresses.ts";

export { isStopWord } from "./stop-words.ts";

const LONGEST_TERM = 60;
const GRAM_LENGTH = 4;
const SHORTEST_WITH_GRAMS = 5;
/** Marks a gram, so that it never equals a word. */
const GRAM_MARK = "#";

const DOTTED_ACRONYM = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}(?:\p{Lu}(?![\p{L}.]))?/gu;
/** Stands for each character of a number, so that its separators are no word boundaries. */
const NUMBER = "\uE000";
const LATIN = "[\\p{Script=Latin}\\p{N}]+(?:\\.\\d+){0,4}(?:'\\p{Script=Latin}+){0,4}";
const ARABIC =
  "[\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F\\u08A0-\\u08C9]+";
/** Letters and marks of any other script; in pieces, since some write without blanks. */
const OTHER = "[^\\p{N}\\p{P}\\p{S}\\p{Z}\\p{C}\\p{Script=Latin}\\p{Script=Arabic}]{1,60}";
/** Words of one script each, joined by hyphens: "on-chain", "S21-XP", and the Arabic in "وBitcoin" apart. */
const PART = `(?:${NUMBER}+|${LATIN}|${ARABIC}|${OTHER})`;
const COMPOUND = new RegExp(`${PART}(?:[-\\u2010\\u2011]${PART}){0,7}`, "gu");
const MODEL = /^(?:[a-z]{1,10}\d+|\d+[a-z])[a-z\d]*$/u;
/** "S21XP": a model and its edition in one word. */
const MODEL_WITH_EDITION = /^([a-z]+\d+)([a-z]+)$/u;
/** A word that may continue a model's name across a blank: "S21 XP", "M60S Plus". */
const EDITION = /^(?:[a-z]{1,3}\d{0,3}|plus|hydro|ultra|super|turbo|immersion)$/u;
/** "hash rate" and "hashrate", "هاش برايس" and "هاشبرايس" are each one word spelled in two ways. */
const SPLIT_COMPOUND = /^(?:hash|هاش)$/u;

interface Token {
  readonly parts: readonly string[];
  /** Written in capitals: "US" is a country where "us" is a pronoun. */
  readonly isUpper: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Terms of `text` in order, with repeats: stems and numbers as `toWordTerms` gives them, each word of five letters
 * or more followed by its grams of four letters, marked `#`, through which spelling variants meet.
 * No term has a blank or is longer than 60 characters.
 */
export function toSearchTerms(text: string): string[] {
  return makeTerms(text, true);
}

/** Whether a term is a gram rather than a word. */
export function isGram(term: string): boolean {
  return term.startsWith(GRAM_MARK);
}

/** The same terms without grams: lower-cased stems of both scripts, canonical numbers (`30000`), model names (`s21xp`). */
export function toWordTerms(text: string): string[] {
  return makeTerms(text, false);
}

function makeTerms(text: string, withGrams: boolean): string[] {
  const folded = fold(text);
  const numbers = findNumbers(folded);
  const tokens = findTokens(hideNumbers(folded, numbers));
  const terms: string[] = [];
  const known = new Map<string, readonly string[]>();
  let next = 0;
  tokens.forEach((token, index) => {
    const isModel = token.parts.some((part) => MODEL.test(part));
    for (const part of token.parts) {
      if (part.startsWith(NUMBER)) {
        terms.push((numbers[next]?.value ?? "").replace("-", ""));
        next += 1;
      } else if (isModel || token.isUpper || /\d/u.test(part)) {
        terms.push(...(nameTerms(part, token, isModel) ?? wordTerms(part, withGrams)));
      } else {
        // Texts repeat their words; stemming each once makes long ones quick.
        const made = known.get(part) ?? wordTerms(part, withGrams);
        known.set(part, made);
        terms.push(...made);
      }
    }
    terms.push(...joinedTerms(token, tokens[index + 1], folded, isModel));
  });
  return terms.map(limit).filter((term) => term !== "");
}

/** Two numbers that touch (`2,5` has a comma between) never do so without a separator. */
function hideNumbers(folded: string, numbers: readonly TextSpan[]): string {
  let hidden = "";
  let position = 0;
  for (const { start, end } of numbers) {
    hidden += folded.slice(position, start) + NUMBER.repeat(end - start);
    position = end;
  }
  return hidden + folded.slice(position);
}

function fold(text: string): string {
  const plain = foldArabic(toAsciiDigits(text)).replace(webAddressPattern(), (address) =>
    /^(?:https?:|www\.)/iu.test(address) ? " " : address,
  );
  return plain
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replaceAll(NUMBER, " ")
    .replaceAll("’", "'")
    .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll(".", ""));
}

function findTokens(folded: string): Token[] {
  return Array.from(folded.matchAll(COMPOUND), ({ 0: word, index }) => ({
    parts: word
      .toLowerCase()
      .split(/[-\u2010\u2011]/u)
      .map((part) => part.replace(/'s?$/u, "")),
    isUpper: /^\p{Lu}{2,}$/u.test(word),
    start: index,
    end: index + word.length,
  }));
}

/** Terms of a part that is kept as it is written, or null for a plain word. */
function nameTerms(part: string, token: Token, isModel: boolean): string[] | null {
  if (token.isUpper && /^usa?$/u.test(part)) return ["usa"];
  if (!/\d/u.test(part)) return isModel ? [part] : null;
  const [release = ""] = part.split(".");
  if (release !== part) return [part, release];
  const [, model, edition = ""] = MODEL_WITH_EDITION.exec(part) ?? [];
  if (model === undefined) return [part];
  return edition.length > 1 ? [part, model, edition] : [part, model];
}

function wordTerms(part: string, withGrams: boolean): string[] {
  if (isStopWord(part)) return [];
  const isLatin = /^\p{Script=Latin}/u.test(part);
  if (part.length === 1 && (isLatin || /\p{Script=Arabic}/u.test(part))) return [];
  const word = part.replaceAll("'", "");
  const bare = isLatin ? word : stripArabicPrefix(word);
  return [stemWord(word), ...(withGrams ? grams(bare) : [])];
}

function joinedTerms(
  token: Token,
  next: Token | undefined,
  folded: string,
  isModel: boolean,
): string[] {
  const { parts } = token;
  if (parts.length > 1) {
    if (parts.some((part) => part.startsWith(NUMBER))) return [];
    const joined = parts.join("");
    const isWord = /^\p{L}+$/u.test(joined);
    return [isWord ? stemWord(joined) : joined].filter((term) => /\p{L}/u.test(term));
  }
  const [word = ""] = parts;
  const follower = next?.parts.length === 1 ? next.parts[0] : undefined;
  if (next === undefined || follower === undefined || next.start !== token.end + 1) return [];
  if (!/\s/u.test(folded[token.end] ?? "") || isStopWord(follower)) return [];
  if (SPLIT_COMPOUND.test(word) && /^\p{L}{2,}$/u.test(follower))
    return [stemWord(word + follower)];
  return isModel && EDITION.test(follower) ? [word + follower] : [];
}

function stemWord(word: string): string {
  return /^\p{Script=Latin}/u.test(word) ? stemEnglish(word) : stemArabic(word);
}

function grams(word: string): string[] {
  const letters = Array.from(word.slice(0, LONGEST_TERM));
  if (letters.length < SHORTEST_WITH_GRAMS) return [];
  return Array.from({ length: letters.length - GRAM_LENGTH + 1 }, (_, start) =>
    [GRAM_MARK, ...letters.slice(start, start + GRAM_LENGTH)].join(""),
  );
}

function limit(term: string): string {
  const cut = term.slice(0, LONGEST_TERM);
  return /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
}
