/** Reads a number that was written by hand, in either script. */
import { findNumbers, toAsciiDigits } from "../text/digits.ts";

/** The bidirectional controls that come along when a number is copied out of an Arabic text. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const SCIENTIFIC = /^(?<digits>[^a-z]+)e(?<exponent>[+−-]?\d{1,3})$/iu;
const SIGN_ONLY = /^[+−-]?$/u;

/**
 * The number of `text`: digits of either script with their marks (`"106,935"`, `"١٠٦٬٩٣٥"`, `"٣٫١٢٥"`), a sign,
 * an exponent (`"1.56e14"`). A comma groups by threes: `"3,125"` is 3125, as findNumbers reads it.
 * Null for anything else: words, a unit, a percent sign, two numbers. A number too large is Infinity.
 */
export function readQuantity(text: string): number | null {
  const plain = toAsciiDigits(text.replace(DIRECTION_MARKS, "").trim());
  const { digits = plain, exponent = "0" } = SCIENTIFIC.exec(plain)?.groups ?? {};
  const [number, ...others] = findNumbers(digits);
  if (number === undefined || others.length > 0) return null;
  const isWhole = number.end === digits.length && SIGN_ONLY.test(digits.slice(0, number.start));
  return isWhole ? Number(`${number.value}e${exponent.replace("−", "-")}`) : null;
}
