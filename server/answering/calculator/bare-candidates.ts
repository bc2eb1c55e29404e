/** Which inputs a number without a unit may be. */
import {
  type Candidate,
  capexConcepts,
  certain,
  cued,
  priceConcepts,
  type Surroundings,
} from "./candidate.ts";
import type { Measure } from "./measures.ts";

/** Beside a cue nearly all, by itself only what its size tells. */
export function bareCandidates(measure: Measure, around: Surroundings): readonly Candidate[] {
  const { value, hasLetterT } = measure;
  if (measure.per.length > 0) {
    const isShare = measure.per[0]?.dimension === "reward" && value < 1;
    return isShare ? [certain("feeShareOfReward", value, "fees")] : [];
  }
  if (hasLetterT) {
    const ofMachine = around.followsMachine || around.precedesMachine;
    return ofMachine
      ? [certain("machineHashrateTHs", value)]
      : [certain("difficulty", value * 1e12, "difficulty")];
  }
  if (value >= 1e11) return [certain("difficulty", value, "difficulty")];
  if (around.precedesMachine && Number.isInteger(value)) {
    return [
      cued("hashpriceUsdPerPHDay", value, ["hashprice"], "per-ph-day"),
      certain("machineCount", value),
    ];
  }
  const isHeight = Number.isInteger(value) && value >= 1 && value < 1e7;
  const mayBeHashprice = !(around.hasNetwork && value >= 2000);
  return [
    ...(mayBeHashprice ? [cued("hashpriceUsdPerPHDay", value, ["hashprice"], "per-ph-day")] : []),
    cued("difficulty", value, ["difficulty"]),
    cued("networkHashrateEHs", value, ["network", "hashrate"], "eh-per-second"),
    cued("electricityUsdPerKwh", value, ["electricity"], "per-kwh"),
    ...(isHeight ? [cued("blockHeight", value, ["height"])] : []),
    cued("subsidyBtc", value, ["subsidy"]),
    cued("feesBtcPerBlock", value, ["fees"], "btc"),
    cued("poolFee", value, ["pool-fee"]),
    ...(value >= 2 ? [cued("btcPriceUsd", value, priceConcepts(value, around), "usd")] : []),
    ...(value >= 20 ? [cued("capexUsd", value, capexConcepts(value, around), "usd")] : []),
  ];
}
