/** The numbers that a text claims, and whether another text bears them out. */
import { foldArabic } from "../../../../core/text/arabic.ts";
import { findNumbers, toAsciiDigits } from "../../../../core/text/digits.ts";
import { findQuantities, type Quantity } from "../../../../core/text/quantities.ts";
import type { TextSpan } from "../../../../core/text/span.ts";

export interface NumberClaim extends TextSpan {
  /** As findNumbers gives it, without sign. */
  readonly value: string;
  /** With its scale: 12.7 trillion is 12.7e12. */
  readonly amount: number;
  /** 1 where no word for a scale follows. */
  readonly scale: number;
  /** What it counts, where a known unit follows or a currency's sign stands before it. */
  readonly quantity: Quantity | null;
  /** Whether a unit may stand behind the number that follows: "85 to 36 MW", "44 and 45 dollars". */
  readonly sharesUnit: boolean;
}

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /^(?:trillions?|tn|trn|تريليون)(?![a-z])/iu],
  [1e9, /^(?:billions?|bn|b|مليارات|مليار|بليون)(?![a-z])/iu],
  [1e6, /^(?:millions?|mn|mln|m|ملايين|مليون)(?![a-z])/iu],
  [1e3, /^(?:thousands?|k|آلاف|الاف|ألف|الف)(?![a-z])/iu],
];

const ANOTHER_NUMBER =
  /^[\s\u00A0]?(?:-|–|—|\/|to|and|or|till|until|إلى|الى|و|أو|حتى|,|،)\s?(?:نحو |about |nearly )?[$€£]?\d/iu;

/** Numbers in digits of either script, in order. */
export function findNumberClaims(text: string): readonly NumberClaim[] {
  const ascii = toAsciiDigits(text);
  const quantities = findQuantities(text);
  return findNumbers(text).map(({ start, end, value }) => {
    const after = ascii.slice(end, end + 16).replace(/^[\s\u00A0\u202F-]{1,2}/u, "");
    const scale = SCALES.find(([, pattern]) => pattern.test(after))?.[0] ?? 1;
    const digits = value.replace("-", "");
    const quantity = quantities.find((one) => one.start === start) ?? null;
    const amount = Number(digits) * scale;
    const sharesUnit = ANOTHER_NUMBER.test(ascii.slice(end, end + 24));
    return { start, end, value: digits, amount, scale, quantity, sharesUnit };
  });
}

/** Rounding errors of floating point, not of people. */
const EXACT = 1e-9;

/**
 * Whether `shown` is the number that `claim` tells: the same digits with no other unit or scale, or the same amount of
 * the same unit written otherwise (0.7 GW, 700 MW). A unit or scale that one of them leaves out is no difference.
 */
export function tellsSameNumber(claim: NumberClaim, shown: NumberClaim): boolean {
  const [ours, theirs] = [claim.quantity, shown.quantity];
  if (ours !== null && theirs !== null) {
    const isSameUnit = ours.kind === theirs.kind && ours.unit === theirs.unit;
    return isSameUnit && isClose(Math.abs(ours.value), Math.abs(theirs.value));
  }
  if (claim.value !== shown.value)
    return claim.scale * shown.scale > 1 && isClose(claim.amount, shown.amount);
  // "2,016 days" is not 2,016 of something else; "from 85 to 36 MW" tells its unit once.
  if (ours !== null && !shown.sharesUnit) return false;
  if (claim.scale === shown.scale) return true;
  // "Between 200 and 300 million": the first has no scale or unit of its own.
  const unscaled = claim.scale === 1 ? claim : shown.scale === 1 ? shown : null;
  return unscaled !== null && unscaled.quantity === null;
}

/**
 * Whether a number out of a calculation stands behind the claim: the same, or rounded to the claim's digits, or as a
 * percentage of the fraction that it is. A claim of one digit is no rounding, since that would fit too many numbers.
 */
export function roundsTo(exact: number, claim: NumberClaim): boolean {
  const shown = Number(claim.value);
  const decimals = claim.value.split(".")[1]?.length ?? 0;
  const isPercent = claim.quantity?.kind === "percent";
  const scales = [1, claim.scale, ...(isPercent ? [0.01] : []), ...UNIT_STEPS];
  return scales.some((scale) => {
    const scaled = Math.abs(exact) / scale;
    if (isClose(scaled, shown)) return true;
    const significant = claim.value.replace(".", "").replace(/^0+/u, "").length;
    return significant > 1 && Math.abs(scaled - shown) <= 0.5 * 10 ** -decimals * (1 + EXACT);
  });
}

/** Tools count in TH/s, watts or units of difficulty; answers in what reads best. */
const UNIT_STEPS = [1e3, 1e6, 1e9, 1e12];

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= EXACT * Math.max(Math.abs(left), Math.abs(right));
}

const ENGLISH_ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Folded and without endings: ثلاث and ثلاثة, عشرون and عشرين. */
const ARABIC_ONES =
  "واحد[ها]? اثن(?:[اي]ن|ت[اي]ن) ثلاثه? اربعه? خمسه? سته? سبعه? ثماني?ه? تسعه? عشره?".split(" ");
const ARABIC_TENS = "عشر ثلاث اربع خمس ست سبع ثمان تسع".split(" ").map((ten) => `${ten}[وي]ن`);
const ENGLISH_NUMBER = new RegExp(
  `\\b(?:(?<tens>${ENGLISH_TENS.join("|")})(?:[\\s-](?<ones>${ENGLISH_ONES.slice(0, 9).join("|")}))?|(?<alone>${ENGLISH_ONES.join("|")}))\\b`,
  "giu",
);
const ARABIC_NUMBER = new RegExp(
  `(?<!\\p{L})[وفبل]?(?:ال)?(?:(?:(?<ones>${ARABIC_ONES.slice(0, 9).join("|")}) و(?:ال)?)?(?<tens>${ARABIC_TENS.join("|")})|(?<alone>${ARABIC_ONES.join("|")}))(?!\\p{L})`,
  "gu",
);
/** "شهرين" is two months. */
const ARABIC_DUAL =
  /(?<!\p{L})[وبلف]?(?:سنت|عام|شهر|اسبوع|يوم|مر|شركت|دولت|محافظت|منطقت)(?:[اي]ن|ت[اي]ن)(?!\p{L})/u;

/** The numbers up to ninety-nine that a text tells in words of either language, as digits. */
export function numbersInWords(text: string): ReadonlySet<string> {
  const folded = foldArabic(text).toLowerCase();
  const english = Array.from(folded.matchAll(ENGLISH_NUMBER), ({ groups }) =>
    sum(
      groups,
      (word) => ENGLISH_ONES.indexOf(word) + 1,
      (word) => ENGLISH_TENS.indexOf(word),
    ),
  );
  const arabic = Array.from(folded.matchAll(ARABIC_NUMBER), ({ groups }) =>
    sum(
      groups,
      (word) => place(ARABIC_ONES, word) + 1,
      (word) => place(ARABIC_TENS, word),
    ),
  );
  const two = ARABIC_DUAL.test(folded) ? [2] : [];
  return new Set([...english, ...arabic, ...two].map(String));
}

/** @param tens the place of the word among twenty, thirty and so on */
function sum(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  ones: (word: string) => number,
  tens: (word: string) => number,
): number {
  const { tens: ten, ones: one, alone } = groups ?? {};
  if (alone !== undefined) return ones(alone);
  return (ten === undefined ? 0 : (tens(ten) + 2) * 10) + (one === undefined ? 0 : ones(one));
}

function place(forms: readonly string[], word: string): number {
  return forms.findIndex((form) => new RegExp(`^(?:${form})$`, "u").test(word));
}
