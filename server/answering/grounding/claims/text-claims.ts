/** What a piece of an answer claims, and what a sentence of a source bears out: read alike, so that they can be compared. */
import { findDates } from "../../../../core/text/dates.ts";
import { toAsciiDigits } from "../../../../core/text/digits.ts";
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { impliedIds } from "../../../../core/text/gazetteer/implied-ids.ts";
import { ARABIC_MONTH, ENGLISH_MONTH, monthNumber } from "../../../../core/text/months.ts";
import type { TextSpan } from "../../../../core/text/span.ts";
import { isWallet } from "./contact-addresses.ts";
import { findNumberClaims, numbersInWords, type NumberClaim } from "./number-claims.ts";
import { readPolarity, type Polarity } from "./polarity.ts";
import type { SentenceAnalysis } from "../../sentence-analysis.ts";

/** A date as far as it is written; null where it is not. */
export interface DatedSpan extends TextSpan {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface TextClaims extends SentenceAnalysis {
  readonly text: string;
  readonly numbers: readonly NumberClaim[];
  readonly numbersInWords: ReadonlySet<string>;
  readonly dates: readonly DatedSpan[];
  /** Months named with or without a year. */
  readonly months: ReadonlySet<number>;
  /** Ids of the places and companies named. */
  readonly subjects: ReadonlySet<string>;
  /** The same with what they imply. */
  readonly subjectsTold: ReadonlySet<string>;
  /** Names of models, units of chips and the like, which hold letters and digits: "S21", "bc1q…". */
  readonly codes: readonly string[];
  /** Capitalised words inside an English sentence that the gazetteer does not know: people, small firms. */
  readonly properNames: readonly string[];
  readonly polarity: Polarity;
}

const MONTH = new RegExp(
  `(?<![\\p{L}])(?:[وفبل]?(?<ar>${ARABIC_MONTH})|(?<en>${ENGLISH_MONTH}))(?![\\p{L}])`,
  "giu",
);
const ONLY_MONTH = `(?:${ARABIC_MONTH}|${ENGLISH_MONTH})`;
const DAY_OF_MONTH = new RegExp(
  `(?<![\\d.,])(?<day>[\\d٠-٩]{1,2})(?:st|nd|rd|th)?\\s(?:of\\s|من\\s(?:شهر\\s)?)?(?<month>${ONLY_MONTH})(?!\\p{L})|(?<!\\p{L})(?<monthFirst>${ENGLISH_MONTH})\\.?\\s(?<dayLast>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%)`,
  "giu",
);
const TOKEN = /[\p{Script=Latin}\d][\p{Script=Latin}\d]*(?:[-‐‑][\p{Script=Latin}\d]+)*/gu;
const PROPER_NAME =
  /(?<=[\p{L}\p{N}%][,;]?\s["“(]?)\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{L}*)*(?:[’'-]\p{L}+)*/gu;
const SUBJECT = /^(?:place|company):/u;

export type ReadClaims = (text: string) => TextClaims;

/** @param analyse remembers what it has analysed */
export function createClaimsReader(analyse: (text: string) => SentenceAnalysis): ReadClaims {
  const known = new Map<string, TextClaims>();
  return (text) => {
    const claims = known.get(text) ?? readClaims(text, analyse(text));
    known.set(text, claims);
    return claims;
  };
}

function readClaims(text: string, analysis: SentenceAnalysis): TextClaims {
  const numbers = findNumberClaims(text);
  const mentions = findMentions(text);
  const subjects = mentions.map(({ id }) => id).filter((id) => SUBJECT.test(id));
  const isKnown = ({ start, end }: TextSpan) =>
    mentions.some((one) => one.start < end && start < one.end);
  return {
    ...analysis,
    text,
    numbers,
    numbersInWords: numbersInWords(text),
    dates: datesIn(text),
    months: monthsIn(text),
    subjects: new Set(subjects),
    subjectsTold: new Set([...subjects, ...subjects.flatMap((id) => [...impliedIds(id)])]),
    codes: findCodes(text, numbers),
    properNames: Array.from(text.matchAll(PROPER_NAME), ({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
    }))
      .filter((name) => !isKnown(name) && monthNumber(name.word) === null)
      .map(({ word }) => word.replace(/['’]s$/u, "")),
    polarity: readPolarity(text),
  };
}

function monthsIn(text: string): ReadonlySet<number> {
  const named = Array.from(text.matchAll(MONTH), ({ groups }) =>
    monthNumber(groups?.["ar"] ?? groups?.["en"] ?? ""),
  );
  const dated = findDates(text).map(({ month }) => month ?? null);
  return new Set([...named, ...dated].filter((month) => month !== null));
}

/** With a year, and days of months without one. */
function datesIn(text: string): readonly DatedSpan[] {
  const dated = findDates(text).map(({ start, end, year, month = null, day = null }) => ({
    start,
    end,
    year,
    month,
    day,
  }));
  const yearless = Array.from(text.matchAll(DAY_OF_MONTH), ({ 0: found, index, groups }) => ({
    start: index,
    end: index + found.length,
    year: null,
    month: monthNumber(groups?.["month"] ?? groups?.["monthFirst"] ?? ""),
    day: Number(toAsciiDigits(groups?.["day"] ?? groups?.["dayLast"] ?? "")),
  }));
  return [
    ...dated,
    ...yearless.filter(
      (one) => !dated.some(({ start, end }) => start < one.end && one.start < end),
    ),
  ];
}

function findCodes(text: string, numbers: readonly NumberClaim[]): readonly string[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ token, start: index }))
    .filter(({ token }) => /\d/u.test(token) && /\p{L}/u.test(token))
    .filter(({ token, start }) => {
      const end = start + token.length;
      return isWallet(token) || !numbers.some((one) => one.start < end && start < one.end);
    })
    .map(({ token }) => toCodeKey(token));
}

/** One spelling of "S21 XP", "S21-XP" and "s21xp". */
export function toCodeKey(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\-‐‑]/gu, "");
}
