/** Numerals of both scripts, and the numbers of a text in one canonical form. */
import type { TextSpan } from "./span.ts";
import { webAddressPattern } from "./web-addresses.ts";

const ARABIC_DIGIT = /[٠-٩۰-۹]/gu;
const PUNCTUATION_BETWEEN_DIGITS = /(?<=\d)[٫٬](?=\d)/gu;

/**
 * Writes Arabic-Indic and Persian digits, `٪`, and `٫` and `٬` between digits, as ASCII does.
 * Each character stays one UTF-16 unit, so offsets keep their meaning.
 */
export function toAsciiDigits(text: string): string {
  return text
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(PUNCTUATION_BETWEEN_DIGITS, (mark) => (mark === "٫" ? "." : ","))
    .replaceAll("٪", "%");
}

export interface FoundNumber extends TextSpan {
  /** Without grouping, plus sign, leading or trailing zeros: `30000`, `0.5`, `-3.125`. */
  readonly value: string;
}

const RUN = /\d+(?:[.,،'’\u00A0\u2007\u2009\u202F]\d+)*/gu;
/** The ways a number may begin inside such a run, the most specific first. */
const EUROPEAN = /[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?(?![.,]?\d)/uy;
const DOTTED = /\d+(?:\.\d+){2,}/uy;
const GROUPED =
  /[1-9]\d{0,2}([,،'’\u00A0\u2007\u2009\u202F])\d{3}(?:\1\d{3})*(?!\d)(?:\.\d+(?!\.?\d))?/uy;
const INDIAN = /[1-9]\d?(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?/uy;
const COMMA_FRACTION = /0,\d+/uy;
const PLAIN = /\d+(?:\.\d+)?/uy;

const UNIT =
  /^(?:[kmbtx]|mn|mln|bn|tn|trn|[kmgt]?wh?|[kmgtpez]h(?:ash)?s?|k?j|btc|eth|usdt?|eur|gbp|sar|aed|egp|sats?|st|nd|rd|th|[ap]m|s|ms|h|hrs?|mins?|yrs?|nm|mm|cm|km|kg|ft|sq|[cf]|[kmgt]b|[kmgt]?hz|bps?|pct|pc)(?![a-z0-9])/iu;
/** Currencies that are written onto their amount: RM4.6bn, Dh100,000. */
const CURRENCY = /(?<!\p{L})(?:RM|Dhs?|Rs|KD|SR|QR|EGP|AED|SAR|USD|EUR|GBP)$/u;
/** The proclitics that Arabic writes onto a number: و800,000 and بـ5000. */
const PROCLITIC = /(?<!\p{L})[وف]?[بلك]?(?:ال)?\u0640*$/u;

/**
 * The numbers of `text`, in order. Digits of both scripts, `%` and currencies left out of the span.
 * - Grouping: `30,000`, `٣٠٬٠٠٠`, `1,00,000`, `1'000`, `1.234.567`, and no-break or thin (never plain) blanks.
 * - A comma is decimal only after a lone zero (`0,05`): `2,5` is read as two numbers, `100,200` as grouped.
 * - Dates, times, ranges and versions give one number a part: `2022-01-08` is 2022, 1 and 8.
 * - Digits that touch a letter are a name (`S21`, `Web3.0`, `GPT-4`) unless the letters are a unit (`3.5GW`),
 *   an Arabic proclitic or a currency (`RM5`) before, or any Arabic word after. Web addresses are skipped.
 * - A minus counts only directly before the number and after a blank or bracket, and not as one of a pair of dashes.
 */
export function findNumbers(text: string): FoundNumber[] {
  const ascii = toAsciiDigits(text).replace(webAddressPattern(), (address) =>
    " ".repeat(address.length),
  );
  const numbers: FoundNumber[] = [];
  for (const run of ascii.matchAll(RUN)) {
    const end = run.index + run[0].length;
    for (const part of splitRun(ascii, run.index, end)) {
      if (part.start === run.index && isTailOfName(ascii, part)) continue;
      if (part.end === end && isHeadOfName(ascii, end)) continue;
      numbers.push(part.start === run.index ? withSign(ascii, part) : part);
    }
  }
  return numbers;
}

function* splitRun(ascii: string, start: number, end: number): Generator<FoundNumber> {
  let position = start;
  while (position < end) {
    const [kind, matched] = matchAt(ascii, position);
    if (kind === DOTTED) {
      for (const part of matched.matchAll(/\d+/gu)) {
        yield toNumber(position + part.index, part[0], part[0]);
      }
    } else {
      yield toNumber(position, matched, toPlainDecimal(kind, matched));
    }
    // One separator stands between the numbers of a run.
    position += matched.length + 1;
  }
}

function matchAt(ascii: string, position: number): readonly [RegExp, string] {
  for (const kind of [EUROPEAN, DOTTED, GROUPED, INDIAN, COMMA_FRACTION, PLAIN]) {
    kind.lastIndex = position;
    const match = kind.exec(ascii);
    if (match !== null) return [kind, match[0]];
  }
  throw new Error("a run of digits always begins with a digit");
}

function toPlainDecimal(kind: RegExp, digits: string): string {
  if (kind === EUROPEAN) return digits.replaceAll(".", "").replace(",", ".");
  if (kind === COMMA_FRACTION) return digits.replace(",", ".");
  return digits.replace(/[^\d.]/gu, "");
}

function toNumber(start: number, digits: string, decimal: string): FoundNumber {
  const [whole = "", fraction = ""] = decimal.split(".");
  const value = whole.replace(/^0+(?=\d)/u, "");
  const rest = fraction.replace(/0+$/u, "");
  return { start, end: start + digits.length, value: rest === "" ? value : `${value}.${rest}` };
}

function isTailOfName(ascii: string, { start, value }: FoundNumber): boolean {
  const before = ascii.slice(Math.max(0, start - 32), start);
  if (CURRENCY.test(before)) return false;
  if (/[\p{L}\p{M}_]$/u.test(before)) return before.endsWith("_") || !PROCLITIC.test(before);
  // COVID-19 and GPT-4 are names; mid-2022, Sept-2021 and top-10 are not.
  const isYear = /^(?:19|20)\d\d$/u.test(value);
  return !isYear && /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*[-‐‑]$/u.test(before);
}

function isHeadOfName(ascii: string, end: number): boolean {
  const after = ascii.slice(end, end + 16);
  return /^[\p{Script=Latin}_]/u.test(after) && !UNIT.test(after);
}

function withSign(ascii: string, number: FoundNumber): FoundNumber {
  const before = ascii.slice(Math.max(0, number.start - 4), number.start);
  // ".5" after a blank is a fraction; in "No.5" and "p.5" the dot belongs to the word.
  const leadingDot = /(?:^|[\s([$€£¥<>=~≈+−-])\.$/u.test(before) && !number.value.includes(".");
  const fraction = leadingDot
    ? {
        ...toNumber(number.start, "", `0.${ascii.slice(number.start, number.end)}`),
        end: number.end,
        start: number.start - 1,
      }
    : number;
  const prefix = leadingDot ? before.slice(0, -1) : before;
  const sign = /(?:^|[\s([:=])([+−-])[$€£¥]?$/u.exec(prefix)?.[1];
  if (sign === undefined || number.value === "0") return fraction;
  if (sign === "+") return fraction;
  const isRange = /\d\s-$/u.test(prefix);
  const isPairOfDashes =
    sign === "-" &&
    /^[^\n.،؛;]{0,80}[\p{L}\d%]-(?=[\s.,،؛;)]|$)/u.test(
      ascii.slice(number.end - 1, number.end + 90),
    );
  if (isRange || isPairOfDashes) return fraction;
  return { ...fraction, value: `-${fraction.value}` };
}
