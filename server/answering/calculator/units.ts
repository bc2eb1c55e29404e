/** Units that a calculator question may use, in both languages and as prepared text spells them. */
import { folded } from "./prepared-text.ts";

/** `usd` counts cents as hundredths, `btc` satoshis as such; hash rates are in TH/s, energy in kWh, power in watts. */
export type Dimension =
  | "usd"
  | "other-money"
  | "btc"
  | "percent"
  | "energy"
  | "power"
  | "hashrate"
  | "joule"
  | "month"
  | "day"
  | "second"
  | "block"
  | "machine"
  | "reward";

export interface Unit {
  readonly dimension: Dimension;
  /** What one of it is in the dimension's unit. */
  readonly factor: number;
  /** Told apart where their scale matters to the reading. */
  readonly name: string;
}

interface UnitPattern extends Unit {
  readonly pattern: RegExp;
}

/** Behind a Latin unit no letter or digit may follow. */
const END = "(?![\\p{L}\\p{N}])";
const PER_SECOND =
  "(?: ?(?:/|per|في|ل?كل) ?(?:s|secs?|seconds?|(?:ال)?ثانية)(?!\\p{L})|s(?!\\p{L}))?";
const hashes = (letter: string, english: string, arabic: string) =>
  `(?:${letter} ?h(?:ash(?:es)?)?(?!\\p{L}(?<!s))|${english} ?hash(?:es)?|${arabic} ?هاش)${PER_SECOND}`;
const watts = (letter: string, english: string, arabic: string) =>
  `(?:${letter}w${END}|${english} ?watts?${END}|${arabic} ?وا[طت]ا?${END})`;
const hours = (letter: string, english: string, arabic: string) =>
  `(?:${letter}w[ -]?h(?:rs?|ours?)?${END}|${english}[- ]?watt[ -]?hours?${END}|${arabic} ?وا[طت]?(?: ?في| ?/| ?\\.)?[ -]?(?:ال)?ساع(?:ة|ي)${END})`;

const unit = (name: string, dimension: Dimension, factor: number, source: string): UnitPattern => ({
  name,
  dimension,
  factor,
  pattern: folded(source, "uy"),
});

/** The most specific first: "kW" must not take "kWh". */
const UNITS: readonly UnitPattern[] = [
  unit("%", "percent", 0.01, `%|per ?cent${END}|pct${END}|بالما?[ئي]ة|في (?:ال)?ما?[ئي]ة`),
  unit("MWh", "energy", 1e3, hours("m", "mega", "مي[غج]ا")),
  unit("kWh", "energy", 1, `${hours("k", "kilo", "كيلو")}|كيلو ?وا[طت]س${END}|ك\\.?و\\.?س`),
  unit("GW", "power", 1e9, watts("g", "giga", "[غج]ي[غج]ا")),
  unit("MW", "power", 1e6, watts("m", "mega", "مي[غج]ا")),
  unit("kW", "power", 1e3, watts("k", "kilo", "كيلو")),
  unit("W", "power", 1, `w${END}|watts?${END}|وا[طت]ا?${END}`),
  unit("ZH", "hashrate", 1e9, hashes("z", "zetta", "زيتا")),
  unit("EH", "hashrate", 1e6, hashes("e", "exa", "[إا]كسا")),
  unit("PH", "hashrate", 1e3, hashes("p", "peta", "بيتا")),
  unit("TH", "hashrate", 1, hashes("t", "tera", "تيرا")),
  unit("GH", "hashrate", 1e-3, hashes("g", "giga", "[غج]ي[غج]ا")),
  unit("J", "joule", 1, `j${END}|joules?${END}|جولا?${END}`),
  unit("sat", "btc", 1e-8, `sats?${END}|satoshis?${END}|ساتوشي`),
  unit("BTC", "btc", 1, `btc${END}|bitcoins?${END}|₿|بي?تكوين(?:ا|ات)?${END}`),
  unit("cent", "usd", 0.01, `(?:us |u\\.s\\. )?cents?${END}|c${END}|¢|سنت(?:ا|ات)?${END}`),
  unit(
    "USD",
    "usd",
    1,
    `us\\$|\\$|usdt?${END}|(?:us )?dollars?${END}|bucks?${END}|دولار(?:ا|ات)?(?: أم[ير]+كي(?:ا)?)?${END}`,
  ),
  unit(
    "other",
    "other-money",
    1,
    `€|£|euros?${END}|eur${END}|gbp${END}|pounds?${END}|yuan${END}|cny${END}|rubles?${END}|dirhams?${END}|aed${END}|sar${END}|riyals?${END}|dinars?${END}|egp${END}|يورو|يوان|درهما?${END}|دراهم|ريالا?${END}|ريالات|دينارا?${END}|دنانير|جنيها?${END}|جنيهات|فلسا?${END}|هللة|روبل|ليرة`,
  ),
  unit("month", "month", 1, `months?${END}|mos?${END}|monthly${END}|شهر(?:ا|يا)?${END}|أشهر|شهور`),
  unit(
    "year",
    "month",
    12,
    `years?${END}|yrs?${END}|yearly${END}|annually${END}|annum${END}|سن(?:ة|وات|ويا)${END}|عاما?${END}|أعوام`,
  ),
  unit("day", "day", 1, `days?${END}|d${END}|daily${END}|يوم(?:ا|يا)?${END}|أيام`),
  unit("second", "second", 1, `s${END}|secs?${END}|seconds?${END}|ثانية`),
  unit("block", "block", 1, `blocks?${END}|كتل(?:ة)?${END}|بلوك`),
  unit(
    "machine",
    "machine",
    1,
    `(?:mining )?(?:machines?|miners?|rigs?|units?|asics?)${END}|جهازا?${END}|أجهزة|آلة|آلات|ماكينة|ماكينات|وحدة|وحدات`,
  ),
  unit("reward", "reward", 1, `(?:block )?rewards?${END}|مكافأة`),
];

/** The unit that begins at `position`, with the end of its spelling. */
export function unitAt(text: string, position: number): (Unit & { end: number }) | null {
  for (const { pattern, ...found } of UNITS) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) return { ...found, end: position + match[0].length };
  }
  return null;
}
