/** Which inputs a number with its unit may be: by the unit alone, or once a cue beside it tells. */
import { isKnownSubsidy } from "../../../core/hashprice/subsidy.ts";
import { bareCandidates } from "./bare-candidates.ts";
import {
  type Candidate,
  capexConcepts,
  certain,
  cued,
  priceConcepts,
  type Surroundings,
} from "./candidate.ts";
import type { Concept } from "./cues.ts";
import type { Measure } from "./measures.ts";
import type { Dimension, Unit } from "./units.ts";

const GROWTH_CONCEPTS: readonly Concept[] = ["difficulty", "network", "hashrate"];

/** Every input that `measure` may be, none for a number that is no input ("1 day"). */
export function candidatesOf(measure: Measure, around: Surroundings): readonly Candidate[] {
  const per = (dimension: Dimension) => measure.per.find((unit) => unit.dimension === dimension);
  const amount = measure.value * (measure.unit?.factor ?? 1);
  const energy = per("energy");
  if (energy !== undefined) return perEnergy(measure, amount / energy.factor);
  const hashrate = per("hashrate");
  if (hashrate !== undefined) return perHashrate(measure, amount, hashrate);
  if (measure.unit === null) return bareCandidates(measure, around);
  return OF_DIMENSION[measure.unit.dimension]?.(measure, amount, around) ?? [];
}

type CandidatesOf = (
  measure: Measure,
  amount: number,
  around: Surroundings,
) => readonly Candidate[];

/** Numbers of any other dimension are no inputs. */
const OF_DIMENSION: Readonly<Partial<Record<Dimension, CandidatesOf>>> = {
  usd: money,
  btc: (_, amount) => coins(amount),
  percent: share,
  hashrate: hashes,
  power: (_, amount) => [certain(amount >= 1e5 ? "sitePowerW" : "machinePowerW", amount)],
  joule: (_, amount) => [certain("machineEfficiencyJPerTH", amount)],
  month: ({ per }, amount) => (per.length === 0 ? [certain("months", amount)] : []),
  machine: (_, amount) => [certain("machineCount", amount)],
};

function perEnergy({ unit, value }: Measure, amount: number): readonly Candidate[] {
  if (unit?.dimension === "usd") return [certain("electricityUsdPerKwh", amount, "electricity")];
  // "0.07/kWh" is dollars; "7/kWh" may be cents of any currency.
  if (unit === null && value <= 1) {
    return [certain("electricityUsdPerKwh", amount, "electricity", "usd")];
  }
  return [];
}

function perHashrate({ unit }: Measure, amount: number, per: Unit): readonly Candidate[] {
  const perPH = (amount * 1e3) / per.factor;
  if (unit === null) return [certain("hashpriceUsdPerPHDay", perPH, "hashprice", "usd")];
  const { dimension } = unit;
  if (dimension === "usd") return [certain("hashpriceUsdPerPHDay", perPH, "hashprice")];
  if (dimension === "btc") return [certain("hashpriceBtcPerPHDay", perPH, "hashprice")];
  const isEfficiency = dimension === "joule" || dimension === "power";
  return isEfficiency ? [certain("machineEfficiencyJPerTH", amount / per.factor)] : [];
}

function money(measure: Measure, amount: number, around: Surroundings): readonly Candidate[] {
  const per = measure.per[0];
  if (per?.dimension === "machine") {
    return [certain("capexUsd", amount, undefined, "per-machine")];
  }
  if (per?.dimension === "btc") return [certain("btcPriceUsd", amount, "bitcoin-price")];
  // Nobody sells power itself: "7 cents per kW" is said of the kilowatt-hour.
  if (per?.name === "kW")
    return [certain("electricityUsdPerKwh", amount, "electricity", "per-kwh")];
  if (per !== undefined) return [];
  const hashprice = cued("hashpriceUsdPerPHDay", amount, ["hashprice"], "per-ph-day");
  const electricity = cued("electricityUsdPerKwh", amount, ["electricity"], "per-kwh");
  if (measure.unit?.name === "cent") return [{ ...electricity, isCertain: true }, hashprice];
  // Where the network is given, an amount this large beside "hashprice" is the price of the question, not its answer.
  const mayBeHashprice = !(around.hasNetwork && amount >= 2000);
  return [
    ...(mayBeHashprice ? [hashprice] : []),
    ...(amount <= 2 ? [electricity] : []),
    ...(amount >= 2 ? [cued("btcPriceUsd", amount, priceConcepts(amount, around))] : []),
    ...(amount >= 20 ? [cued("capexUsd", amount, capexConcepts(amount, around))] : []),
  ];
}

function coins(amount: number): readonly Candidate[] {
  const subsidy = cued("subsidyBtc", amount, ["subsidy"]);
  const fees = cued("feesBtcPerBlock", amount, ["fees"]);
  // Larger than any reward of a block: a misprint of the subsidy.
  const isSubsidy = (amount > 1 && isKnownSubsidy(amount)) || amount > 1e3;
  return isSubsidy ? [{ ...subsidy, isCertain: true }, fees] : [fees, subsidy];
}

function share(measure: Measure, amount: number): readonly Candidate[] {
  const period = measure.per.find(({ dimension }) => dimension === "month");
  if (period !== undefined) {
    const isYearly = period.name === "year";
    const monthly = isYearly ? (1 + amount) ** (1 / 12) - 1 : amount;
    const reading = isYearly ? "per-month-from-year" : undefined;
    return [
      cued("difficultyGrowthPerMonth", monthly, GROWTH_CONCEPTS, reading),
      cued("priceGrowthPerMonth", monthly, ["bitcoin-price", "price"], reading),
    ];
  }
  if (measure.per.some(({ dimension }) => dimension === "reward")) {
    return [certain("feeShareOfReward", amount, "fees")];
  }
  return [
    cued("feeShareOfReward", amount, ["fees", "subsidy"]),
    cued("poolFee", amount, ["pool-fee"]),
  ];
}

function hashes({ unit }: Measure, amount: number): readonly Candidate[] {
  if (unit?.name === "EH" || unit?.name === "ZH") {
    return [certain("networkHashrateEHs", amount / 1e6, "network")];
  }
  return [
    cued("networkHashrateEHs", amount / 1e6, ["network"]),
    certain("machineHashrateTHs", amount, "hashrate"),
  ];
}
