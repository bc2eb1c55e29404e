/** The numbers of a question with their units, compound ones included: "43 $/PH/day", "٧ سنتات للكيلوواط ساعة". */
import { type Unit, unitAt } from "./units.ts";

export interface Measure {
  readonly start: number;
  readonly end: number;
  /** With its scale word ("156 trillion"), before the unit's factor. */
  readonly value: number;
  /** What it counts; null where it stands alone or begins with its denominator ("0.07/kWh"). */
  readonly unit: Unit | null;
  /** What it is for each of. */
  readonly per: readonly Unit[];
  /** A bare "T", which is a trillion for a difficulty and TH/s for a machine. */
  readonly hasLetterT: boolean;
  /** Written with a sign. */
  readonly isSigned: boolean;
}

/** The most specific first. A comma is decimal before one or two digits, as a dot is. */
const DIGITS = [
  "\\d{1,3}(?:\\.\\d{3}){2,}",
  "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?",
  "\\d{1,3}(?:['\\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)(?:\\.\\d+)?",
  "\\d+(?:\\.\\d+)?e\\+?\\d{1,2}(?![\\p{L}\\d])",
  "\\d+(?:\\.\\d+)? ?[x×*] ?10 ?\\^ ?\\d{1,2}",
  "\\d+,\\d{1,2}(?!\\d)",
  "\\d+(?:\\.\\d+)?",
  "\\.\\d+",
].join("|");
const NUMBER = new RegExp(
  `(?<![\\d.,]|[\\p{Script=Latin}_]-?)(?<sign>(?<![\\p{L}\\d] ?)[+−-] ?)?(?<currency>us\\$|\\$|usd ?|€|£)? ?(?<digits>${DIGITS})`,
  "gu",
);

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /(?:trillions?|tn|trn)(?![\p{L}\d])|تري?ليون(?:ا|ات)?/uy],
  [1e9, /(?:billions?|bn|b)(?![\p{L}\d])|مليار(?:ا|ات)?|بليون/uy],
  [1e6, /(?:millions?|mln|mn|m)(?![\p{L}\d/])|مليون(?:ا)?|ملايين/uy],
  [1e3, /(?:thousands?|k)(?![\p{L}\d/])|الف(?:ا)?(?!\p{L})|الاف/uy],
];
const HUNDRED = /hundred(?!\p{L})/uy;
const LETTER_T = /t(?![\p{L}\d/])/uy;
/** "106 ألفا و935 دولارا" */
const REST_OF_THOUSAND = / ?و ?(\d{1,3})(?![\d.,])/uy;
const NEXT_AMOUNT = /^(?:us\$|\$|€|£) ?\d/u;
const BLANKS = /[\s-]{0,2}/uy;
const PER =
  /\s*\/\s*|\s+(?:per|an?|each|every|for (?:each|every|one|a)|of(?: the)?|(?:on )?the)\s+|\s+(?:لكل|عن كل|مقابل كل|من كل|كل|في|من|عن|علي)\s+(?:ال)?|\s+ل(?:ل|كل )?|\s+(?=(?:daily|monthly|yearly|annually|يوميا|شهريا|سنويا|kwh|mwh|كيلو))|-(?=hour)/uy;
/** "for each PH and day" */
const AND_PER = /\s+(?:and|و)\s*(?=day|month|يوم|شهر)/uy;

/** In order. @param text as `prepareText` gives it, with the names of machines blanked out */
export function findMeasures(text: string): readonly Measure[] {
  const measures: Measure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    // "106 ألفا و935" is one number, whose rest the pattern finds once more.
    if (match.index < (measures.at(-1)?.end ?? 0)) continue;
    measures.push(toMeasure(text, match));
  }
  return measures.map((measure, index) => withSharedUnit(text, measure, measures[index + 1]));
}

/** "5 or 7 cents": the unit that is written once belongs to both. */
function withSharedUnit(text: string, measure: Measure, next: Measure | undefined): Measure {
  const isBare = measure.unit === null && measure.per.length === 0 && !measure.hasLetterT;
  if (!isBare || next === undefined || next.unit === null) return measure;
  if (!/^ ?(?:or|to|او|الي|-|–) ?$/u.test(text.slice(measure.end, next.start))) return measure;
  return { ...measure, unit: next.unit, per: next.per };
}

function toMeasure(text: string, match: RegExpExecArray): Measure {
  const { sign, currency, digits = "" } = match.groups ?? {};
  let position = match.index + match[0].length;
  let value = toNumber(digits) * (sign !== undefined && /[−-]/u.test(sign) ? -1 : 1);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found !== null) position += found[0].length;
    return found;
  };

  let beforeScale = position;
  take(BLANKS);
  if (take(HUNDRED) !== null) {
    value *= 100;
    beforeScale = position;
    take(BLANKS);
  }
  let end = beforeScale;
  let hasLetterT = false;
  const scale = SCALES.find(([, pattern]) => take(pattern) !== null)?.[0];
  if (scale !== undefined) {
    value *= scale;
    const rest = scale === 1e3 ? take(REST_OF_THOUSAND)?.[1] : undefined;
    if (rest !== undefined) value += Number(rest);
    end = position;
  } else if (take(LETTER_T) !== null) {
    hasLetterT = true;
    end = position;
  } else position = beforeScale;

  const money = currency === undefined ? null : unitAt(currency.trim(), 0);
  let unit: Unit | null = money;
  take(BLANKS);
  // What follows trillions here begins the next number: "156T $95,000", "150 trillion BTC 95k".
  const isCounted =
    !hasLetterT && Math.abs(value) < 1e11 && !NEXT_AMOUNT.test(text.slice(position));
  const named = isCounted ? unitAt(text, position) : null;
  if (named !== null && (money === null || money.dimension === named.dimension)) {
    unit ??= named;
    end = named.end;
  }
  const per: Unit[] = [];
  for (position = end; per.length < 4; position = end) {
    if (take(PER) === null && (per.length === 0 || take(AND_PER) === null)) break;
    const denominator = unitAt(text, position);
    if (denominator === null) break;
    per.push(denominator);
    end = denominator.end;
  }
  return { start: match.index, end, value, unit, per, hasLetterT, isSigned: sign !== undefined };
}

function toNumber(digits: string): number {
  const compact = digits.replace(/['\s\u00A0\u2009\u202F]/gu, "");
  const power = /^(?<base>[\d.]+)[x×*]10\^(?<exponent>\d+)$/u.exec(compact)?.groups;
  if (power !== undefined) return Number(`${power["base"]}e${power["exponent"]}`);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(compact)) return Number(compact.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$/u.test(compact)) return Number(compact.replace(",", "."));
  return Number(compact.replaceAll(",", ""));
}
