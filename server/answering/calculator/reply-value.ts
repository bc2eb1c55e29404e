/** A number of a reply, read as what was asked for. */
import type { CalculatorFact, FactField } from "./calculator-question.ts";
import type { Measure } from "./measures.ts";
import { folded } from "./prepared-text.ts";
import type { Dimension } from "./units.ts";

const MONEY: ReadonlySet<FactField> = new Set([
  "electricityUsdPerKwh",
  "hashpriceUsdPerPHDay",
  "btcPriceUsd",
  "capexUsd",
]);
const SHARES: ReadonlySet<FactField> = new Set([
  "feeShareOfReward",
  "poolFee",
  "priceGrowthPerMonth",
  "difficultyGrowthPerMonth",
]);
/** The dimension in which a field may be given with its unit. */
const DIMENSION_OF: Readonly<Partial<Record<FactField, Dimension>>> = {
  machineHashrateTHs: "hashrate",
  machinePowerW: "power",
  subsidyBtc: "btc",
  feesBtcPerBlock: "btc",
};

/** Null where the number's own unit says that it is something else. */
export function factOfReply(measure: Measure, field: FactField): CalculatorFact | null {
  const { value, unit, hasLetterT } = measure;
  if (field === "difficulty") {
    // Difficulties are spoken of in trillions.
    return unit === null ? { field, value: value < 1e6 ? tidy(value * 1e12) : value } : null;
  }
  if (hasLetterT) return field === "machineHashrateTHs" ? { field, value } : null;
  const amount = tidy(value * (unit?.factor ?? 1));
  if (MONEY.has(field)) {
    return unit === null || unit.dimension === "usd" ? moneyOf(measure, field, amount) : null;
  }
  if (SHARES.has(field)) {
    if (unit?.dimension === "percent") return { field, value: amount };
    return unit === null ? { field, value: tidy(value / 100) } : null;
  }
  const isOfField = unit === null || unit.dimension === DIMENSION_OF[field];
  return isOfField ? { field, value: amount } : null;
}

function moneyOf({ value, unit }: Measure, field: FactField, amount: number): CalculatorFact {
  if (field === "electricityUsdPerKwh") {
    // Asked for the price of a kilowatt-hour, "7" is said of cents.
    const isCents = unit === null && value >= 1 && value <= 50;
    return { field, value: isCents ? tidy(value / 100) : amount, reading: "per-kwh" };
  }
  if (field === "hashpriceUsdPerPHDay") return { field, value: amount, reading: "per-ph-day" };
  return unit === null ? { field, value: amount, reading: "usd" } : { field, value: amount };
}

const TERAHASHES: readonly (readonly [RegExp, number])[] = [
  [folded("(?<![\\p{L}\\p{N}])th(?:/s)?(?!\\p{L})|tera ?hash|تيرا ?هاش", "u"), 1],
  [folded("(?<![\\p{L}\\p{N}])ph(?:/s)?(?!\\p{L})|peta ?hash|بيتا ?هاش", "u"), 1e3],
  [folded("(?<![\\p{L}\\p{N}])eh(?:/s)?(?!\\p{L})|exa ?hash|[إا]كسا ?هاش", "u"), 1e6],
];

/** The hashprice that was given without a unit, in the one that a reply names: "per TH", "لكل تيراهاش". */
export function hashpriceInUnit(value: number, text: string): CalculatorFact | null {
  if (/\d/u.test(text)) return null;
  const terahashes = TERAHASHES.find(([unit]) => unit.test(text))?.[1];
  if (terahashes === undefined) return null;
  return { field: "hashpriceUsdPerPHDay", value: tidy((value * 1e3) / terahashes) };
}

/** Without what floating point adds. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
