/** What a calculation warns of: fields that are not used, and values that may not be meant so. */
import { usesReward, type Calculation } from "./calculation.ts";
import { subsidyInForce } from "./halvings.ts";
import type { Warning } from "./hashprice-notes.ts";
import { hashrateOfDifficulty } from "./network.ts";
import { toBtc } from "./subsidy.ts";

/** Beyond these, in $/PH/day and as a share of the reward, a wrong unit is the likelier reason. */
const USUAL_HASHPRICE = { from: 5, to: 2_000 };
const USUAL_FEE_SHARE_MOST = 0.25;

const MACHINE_FIELDS = ["electricityUsdPerKwh", "poolFee"] as const;
const REWARD_FIELDS = ["subsidyBtc", "blockHeight", "feesBtcPerBlock", "feeShareOfReward"] as const;
const MONTH_FIELDS = ["priceGrowthPerMonth", "difficultyGrowthPerMonth"] as const;

export function noteWarnings(calculation: Calculation): Warning[] {
  return [
    ...ofNetwork(calculation),
    ...(usesReward(calculation) ? ofReward(calculation) : []),
    ...ofMachine(calculation),
    ...ofUnused(calculation),
  ];
}

function ofNetwork({ input, value }: Calculation): Warning[] {
  const { difficulty, networkHashrateEHs, hashpriceUsdPerPHDay: given } = input;
  const { usdPerPHDay } = value;
  const warnings: Warning[] = [];
  if (difficulty !== undefined && networkHashrateEHs !== undefined) {
    const ofDifficultyEHs = hashrateOfDifficulty(difficulty);
    warnings.push({ id: "difficulty-beats-hashrate", ofDifficultyEHs, networkHashrateEHs });
  }
  if (usdPerPHDay === null) return [...warnings, { id: "price-missing" }];
  if (given !== undefined && input.btcPriceUsd !== undefined && value.network !== null) {
    warnings.push({ id: "network-beats-hashprice", given, computed: usdPerPHDay });
  }
  if (usdPerPHDay < USUAL_HASHPRICE.from || usdPerPHDay > USUAL_HASHPRICE.to) {
    warnings.push({ id: "unusual-hashprice", usdPerPHDay });
  }
  return warnings;
}

function ofReward({ input, today, reward }: Calculation): Warning[] {
  const { subsidySats, subsidyBtc, feesBtcPerBlock } = reward;
  const inForce = subsidyInForce(today);
  const warnings: Warning[] = [];
  if (subsidySats === 0n && input.blockHeight !== undefined) {
    warnings.push({ id: "no-subsidy", blockHeight: input.blockHeight });
  } else if (subsidySats !== inForce) {
    const inForceBtc = toBtc(inForce);
    warnings.push({ id: "subsidy-not-in-force", subsidyBtc, inForceBtc, day: today });
  }
  const share = feesBtcPerBlock / (subsidyBtc + feesBtcPerBlock);
  if (subsidySats > 0n && share > USUAL_FEE_SHARE_MOST) {
    warnings.push({ id: "high-fee-share", share });
  }
  return warnings;
}

function ofMachine({ input, machine }: Calculation): Warning[] {
  if (machine === null) return [];
  const warnings: Warning[] = [];
  if (input.electricityUsdPerKwh === undefined) warnings.push({ id: "electricity-missing" });
  const neverPaysBack =
    input.capexUsd !== undefined && machine.netUsdPerDay !== null && machine.netUsdPerDay <= 0;
  if (neverPaysBack) warnings.push({ id: "never-pays-back" });
  return warnings;
}

function ofUnused(calculation: Calculation): Warning[] {
  const { input } = calculation;
  const unused = <Field extends keyof typeof input>(fields: readonly Field[]): Field[] =>
    fields.filter((field) => input[field] !== undefined);
  return [
    ...(usesReward(calculation) ? [] : unused(REWARD_FIELDS)).map(
      (field) => ({ id: "not-needed", field }) as const,
    ),
    ...(input.machine === undefined ? unused(MACHINE_FIELDS) : []).map(
      (field) => ({ id: "needs-machine", field }) as const,
    ),
    ...(input.months === undefined ? unused(MONTH_FIELDS) : []).map(
      (field) => ({ id: "needs-months", field }) as const,
    ),
  ];
}
