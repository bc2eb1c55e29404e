/** What stands in the way of a calculation: values that cannot be meant so, and what is missing. */
import {
  EFFICIENCY_LEAST,
  EFFICIENCY_MOST,
  QUANTITY_LIMITS,
  type QuantityField,
  suggestQuantity,
} from "../../../core/hashprice/quantity-limits.ts";
import { isKnownSubsidy, subsidySats, toBtc } from "../../../core/hashprice/subsidy.ts";
import type {
  CalculatorClarification,
  CalculatorFact,
  CalculatorUnderstanding,
  FactField,
} from "./calculator-question.ts";
import { resolveMachine } from "./resolve-machine.ts";

/** A hashprice without a unit is read as $/PH/day between these. */
const BARE_HASHPRICE = { from: 5, to: 2000 };
/** Fewer EH/s than these have not been seen since 2017, but ZH/s are often written so: "1.1 EH/s". */
const LEAST_EXAHASHES = 5;

/** Every doubt about the values given, in the order in which they are best asked. */
export function findDoubts(
  understood: CalculatorUnderstanding,
  confirmed: readonly FactField[],
): readonly CalculatorClarification[] {
  const facts = understood.facts.toSorted((a, b) => rank(a.field) - rank(b.field));
  const doubts = facts.flatMap((fact) => doubtOf(fact, confirmed.includes(fact.field)) ?? []);
  return [...doubts, ...contradictions(understood.facts), ...doubtsOfPower(understood)];
}

/** A wrong subsidy is a known misprint, and a wrong unit of hashprice is wrong a thousandfold. */
function rank(field: FactField): number {
  const order: readonly FactField[] = ["subsidyBtc", "hashpriceUsdPerPHDay", "difficulty"];
  const index = order.indexOf(field);
  return index === -1 ? order.length : index;
}

/** What can be computed with may be confirmed; what cannot is asked for until it can. */
function doubtOf(
  { field, value, reading }: CalculatorFact,
  isConfirmed: boolean,
): CalculatorClarification | null {
  const implausible = (suggestion: number | null): CalculatorClarification => ({
    reason: "implausible",
    field,
    value,
    suggestion,
  });
  switch (field) {
    case "subsidyBtc":
      if (isKnownSubsidy(value)) return null;
      return implausible(isKnownSubsidy(value / 1e3) ? value / 1e3 : null);
    case "hashpriceUsdPerPHDay":
      return doubtOfHashprice(value, reading === "per-ph-day");
    case "networkHashrateEHs":
      if (value < LEAST_EXAHASHES && value > 0.3 && !isConfirmed) {
        return implausible(tidy(value * 1e3));
      }
      return isWithinLimits(field, value) ? null : implausible(null);
    case "feesBtcPerBlock":
      if (reading === "btc") return doubtOfFees(value, tidy(value / 100));
      return isWithinLimits(field, value) ? null : implausible(null);
    case "electricityUsdPerKwh":
      // "Electricity 1.5" is as likely cents.
      if (isWithinLimits(field, value) && !(reading === "per-kwh" && value >= 1)) return null;
      return implausible(suggestQuantity(field, value));
    case "hashpriceBtcPerPHDay":
    case "machineEfficiencyJPerTH":
    case "machineCount":
    case "sitePowerW":
      return value > 0 ? null : implausible(null);
    case "machineHashrateTHs":
      return isWithinLimits("hashrateTHs", value) ? null : implausible(null);
    case "machinePowerW":
      return isWithinLimits("powerW", value) ? null : implausible(null);
    case "difficulty":
    case "btcPriceUsd":
    case "blockHeight":
    case "feeShareOfReward":
    case "poolFee":
    case "capexUsd":
    case "months":
    case "priceGrowthPerMonth":
    case "difficultyGrowthPerMonth":
      return isWithinLimits(field, value) ? null : implausible(suggestQuantity(field, value));
  }
}

function isWithinLimits(field: QuantityField, value: number): boolean {
  const { least, most, isWhole = false } = QUANTITY_LIMITS[field];
  return value >= least && value <= most && (!isWhole || Number.isInteger(value));
}

function doubtOfHashprice(value: number, isBare: boolean): CalculatorClarification | null {
  const { least, most } = QUANTITY_LIMITS.hashpriceUsdPerPHDay;
  const { from, to } = isBare ? BARE_HASHPRICE : { from: least, to: most };
  if (value >= from && value <= to) return null;
  const unit = isBare ? (value < from ? "TH" : "EH") : "PH";
  const suggestion = tidy(value < from ? value * 1e3 : value / 1e3);
  const fits = suggestion >= BARE_HASHPRICE.from && suggestion <= BARE_HASHPRICE.to;
  return fits
    ? { reason: "hashprice-unit", value, unit, suggestion }
    : { reason: "hashprice-unit", value, unit: null, suggestion: null };
}

function doubtOfFees(feesBtc: number, share: number): CalculatorClarification {
  return {
    reason: "ambiguous-number",
    value: feesBtc,
    unit: null,
    field: "feeShareOfReward",
    suggestion: share,
  };
}

function contradictions(facts: readonly CalculatorFact[]): readonly CalculatorClarification[] {
  const value = (field: FactField) => facts.find((fact) => fact.field === field)?.value;
  const [fees, share] = [value("feesBtcPerBlock"), value("feeShareOfReward")];
  const [subsidy, height] = [value("subsidyBtc"), value("blockHeight")];
  const isTwice = fees !== undefined && share !== undefined;
  const ofHeight =
    height !== undefined && Number.isSafeInteger(height) && height >= 0
      ? toBtc(subsidySats(height))
      : subsidy;
  const disagrees = subsidy !== undefined && ofHeight !== undefined && subsidy !== ofHeight;
  return [
    ...(isTwice ? [doubtOfFees(fees, share)] : []),
    ...(disagrees
      ? [{ reason: "several-values", field: "subsidyBtc", values: [subsidy, ofHeight] } as const]
      : []),
  ];
}

/** A machine whose power cannot be right for its hash rate: "200 TH/s at 3.5 W". */
function doubtsOfPower(understood: CalculatorUnderstanding): readonly CalculatorClarification[] {
  const machine = resolveMachine(understood);
  if ("missing" in machine || "preset" in machine.request) return [];
  const powerW = machine.request.powerW / machine.count;
  const efficiency = powerW / (machine.request.hashrateTHs / machine.count);
  if (isPlausibleEfficiency(efficiency)) return [];
  const isKilowatts = isPlausibleEfficiency(efficiency * 1e3);
  const suggestion = isKilowatts ? tidy(powerW * 1e3) : null;
  return [{ reason: "implausible", field: "machinePowerW", value: powerW, suggestion }];
}

function isPlausibleEfficiency(joulesPerTerahash: number): boolean {
  return joulesPerTerahash >= EFFICIENCY_LEAST && joulesPerTerahash <= EFFICIENCY_MOST;
}

/** Without what floating point adds. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
