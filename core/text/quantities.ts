/** Quantities of a text: its numbers with what they count, so that two texts' figures can be set side by side. */
import { findNumbers, toAsciiDigits } from "./digits.ts";
import type { TextSpan } from "./span.ts";

/** What a figure is a figure of. Money is a kind whatever the currency, which `unit` tells. */
export type QuantityKind = "percent" | "money" | "power" | "energy" | "hashrate" | "coins" | "time";

export interface Quantity extends TextSpan {
  readonly kind: QuantityKind;
  /** The unit that `value` is in: `%`, a currency (`USD`), `MW`, `kWh`, `EH/s`, `BTC`, `day`. */
  readonly unit: string;
  readonly value: number;
}

interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Values are given in `unit`: a gigawatt is 1,000 MW. */
  readonly factor: number;
  readonly pattern: RegExp;
}

const at = (source: string): RegExp => new RegExp(`^(?:${source})`, "iu");
/** Behind a Latin unit no letter may follow; Arabic ones may bear an ending. */
const END = "(?![\\p{L}\\p{N}])";
const unit = (kind: QuantityKind, name: string, factor: number, source: string): Unit => ({
  kind,
  unit: name,
  factor,
  pattern: at(source),
});

/** The most specific first: "دولار" must not take "دولار للكيلوواط", nor "MW" take "MWh". */
const UNITS: readonly Unit[] = [
  unit("percent", "%", 1, `%|per ?cent${END}|percentage points?|في ال?م[ائ]+ة|بالم[ائ]+ة`),
  unit("energy", "kWh", 1e9, `TWh${END}|terawatt-hours?|تيرا ?واط[ -]?ساعة?`),
  unit("energy", "kWh", 1e6, `GWh${END}|gigawatt-hours?|[غج]ي[غج]ا ?واط[ -]?ساعة?`),
  unit("energy", "kWh", 1e3, `MWh${END}|megawatt-hours?|مي[غج]ا ?واط[ -]?ساعة?`),
  unit("energy", "kWh", 1, `kWh${END}|kilowatt-hours?|كيلو ?واط[ -]?ساعة?`),
  unit("power", "MW", 1e3, `GW${END}|gigawatts?|[غج]ي[غج]ا ?واط`),
  unit("power", "MW", 1, `MW${END}|megawatts?|مي[غج]ا ?واط`),
  unit("power", "MW", 1e-3, `kW${END}|kilowatts?|كيلو ?واط`),
  unit("hashrate", "EH/s", 1e3, `ZH(?:/s)?${END}|zettahash(?:es)?|زيتا ?هاش`),
  unit("hashrate", "EH/s", 1, `EH(?:/s)?${END}|exahash(?:es)?|[إا]كسا ?هاش`),
  unit("hashrate", "EH/s", 1e-3, `PH(?:/s)?${END}|petahash(?:es)?|بيتا ?هاش`),
  unit("hashrate", "EH/s", 1e-6, `TH(?:/s)?${END}|terahash(?:es)?|تيرا ?هاش`),
  unit("coins", "BTC", 1, `BTC${END}|bitcoins?${END}|بي?تكوين`),
  unit("money", "USD", 0.01, `cents?${END}|سنت`),
  unit("money", "USD", 1, `US dollars?|dollars?${END}|USD${END}|دولار`),
  unit("money", "EUR", 1, `euros?${END}|EUR${END}|يورو`),
  unit("money", "CNY", 1, `yuan${END}|CNY${END}|يوان`),
  unit("money", "KZT", 1, `tenge${END}|تنغي|تنجي`),
  unit("money", "dinar", 1, `dinars?${END}|دنانير|دينار`),
  unit("money", "AED", 1, `dirhams?${END}|AED${END}|دراهم|درهم`),
  unit("money", "rial", 1, `rials?${END}|ريالات|ريال`),
  unit("money", "MYR", 1, `ringgits?${END}|رينغيت`),
  unit("money", "TJS", 1, `somonis?${END}|سوموني`),
  unit("time", "day", 1 / 24, `hours?${END}|ساعات|ساعة`),
  unit("time", "day", 1, `days?${END}|أيام|ايام|يومي?ا?`),
  unit("time", "day", 7, `weeks?${END}|أسابيع|اسابيع|أسبوع|اسبوع`),
  unit("time", "day", 30.4, `months?${END}|أشهر|اشهر|شهور|شهر`),
  unit("time", "day", 365, `years?${END}|سنوات|سنة|أعوام|اعوام|عام`),
];

/** Signs that stand before the number. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?:US)?\$\s?$/u, "USD"],
  [/€\s?$|EUR\s?$/u, "EUR"],
  [/£\s?$/u, "GBP"],
  [/RM\s?$/u, "MYR"],
  [/Dh\s?$/u, "AED"],
  [/EGP\s?$/u, "EGP"],
];

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, at(`trillions?${END}|tn${END}|تريليون`)],
  [1e9, at(`billions?${END}|bn${END}|b${END}|مليارات|مليار|بليون`)],
  [1e6, at(`millions?${END}|mn?${END}|mln${END}|ملايين|مليون`)],
  [1e3, at(`thousands?${END}|k${END}|آلاف|الاف|ألف|الف`)],
];
/** A word between a number and its unit: "20 percent", "3.5 مليار دولار أميركي", "25 additional megawatts". */
const BLANK = /^[\s\u00A0\u202F-]{1,2}/u;

/** The quantities of `text` in order, digits of both scripts; a number without a known unit is none. */
export function findQuantities(text: string): readonly Quantity[] {
  const ascii = toAsciiDigits(text);
  return findNumbers(text).flatMap((number) => {
    let position = number.end;
    let scale = 1;
    const skip = () => {
      position += BLANK.exec(ascii.slice(position, position + 2))?.[0].length ?? 0;
    };
    skip();
    for (const [factor, pattern] of SCALES) {
      const match = pattern.exec(ascii.slice(position, position + 12));
      if (match === null) continue;
      scale = factor;
      position += match[0].length;
      skip();
      break;
    }
    const value = Number(number.value) * scale;
    const sign = SIGNS.find(([pattern]) => pattern.test(ascii.slice(0, number.start).slice(-6)));
    if (sign !== undefined) {
      return [{ start: number.start, end: position, kind: "money", unit: sign[1], value }];
    }
    const rest = ascii.slice(position, position + 24);
    const found = UNITS.find(({ pattern }) => pattern.test(rest));
    if (found === undefined) return [];
    const end = position + (found.pattern.exec(rest)?.[0].length ?? 0);
    const { kind } = found;
    return [{ start: number.start, end, kind, unit: found.unit, value: value * found.factor }];
  });
}
