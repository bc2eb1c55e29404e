/** Scripts and the direction in which a text is read. */
import { withoutAddressesAndCode } from "./web-addresses.ts";

export type TextDirection = "rtl" | "ltr";

const RIGHT_TO_LEFT =
  "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
const RIGHT_TO_LEFT_LETTER = new RegExp(`^[${RIGHT_TO_LEFT}]$`, "u");
// Tatweel is a letter to Unicode but belongs to no script, so it would count as left-to-right.
const LETTER = /(?!\u0640)\p{L}/gu;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/**
 * The direction of most letters of `text`; digits, punctuation, web addresses and code do not count,
 * so that a line which starts with "BTC" does not flip. A tie goes to the first letter's direction,
 * a text without letters to `fallback`.
 */
export function majorityDirection(text: string, fallback: TextDirection = "ltr"): TextDirection {
  let balance = 0;
  let first: TextDirection | null = null;
  for (const [letter] of withoutAddressesAndCode(text).matchAll(LETTER)) {
    const direction = RIGHT_TO_LEFT_LETTER.test(letter) ? "rtl" : "ltr";
    first ??= direction;
    balance += direction === "rtl" ? 1 : -1;
  }
  if (first === null) return fallback;
  if (balance === 0) return first;
  return balance > 0 ? "rtl" : "ltr";
}

/** True if `text` has at least one Arabic letter, presentation forms included; digits and marks do not count. */
export function hasArabic(text: string): boolean {
  return ARABIC_LETTER.test(text);
}
