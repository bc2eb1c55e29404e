/** What a calculation takes for granted, since the input does not say it. */
import { usesReward, type Calculation } from "./calculation.ts";
import { nextHalving } from "./halvings.ts";
import type { Assumption } from "./hashprice-notes.ts";
import { findMachinePreset } from "./machine-presets.ts";
import { DAYS_PER_MONTH, projectHalvings } from "./projection.ts";

export function noteAssumptions(calculation: Calculation): Assumption[] {
  return [
    ...(usesReward(calculation) ? ofReward(calculation) : []),
    ...ofNetwork(calculation),
    ...ofMachine(calculation),
    ...ofProjection(calculation),
    ...(calculation.machine === null ? [] : [{ id: "ai-hosting-before-costs" } as const]),
  ];
}

function ofReward({ input, today, reward }: Calculation): Assumption[] {
  const { subsidyBtc, feesBtcPerBlock } = reward;
  const notes: Assumption[] = [];
  if (input.subsidyBtc === undefined && input.blockHeight === undefined) {
    const { day: halvingDay } = nextHalving(today);
    notes.push({ id: "subsidy-in-force", subsidyBtc, day: today, halvingDay });
  } else if (input.blockHeight !== undefined) {
    notes.push({ id: "subsidy-of-height", subsidyBtc, blockHeight: input.blockHeight });
  }
  if (input.feeShareOfReward !== undefined && input.feeShareOfReward > 0) {
    notes.push({ id: "fees-of-share", share: input.feeShareOfReward, feesBtcPerBlock });
  } else if (input.feeShareOfReward === undefined && input.feesBtcPerBlock === undefined) {
    notes.push({ id: "no-fees" });
  }
  return notes;
}

function ofNetwork({ input, value }: Calculation): Assumption[] {
  const { difficulty, networkHashrateEHs, btcPriceUsd } = input;
  const { usdPerPHDay, btcPerPHDay, network } = value;
  if (network === null) return [];
  const notes: Assumption[] = [];
  if (difficulty === undefined && networkHashrateEHs !== undefined) {
    notes.push({ id: "difficulty-of-hashrate", networkHashrateEHs });
  }
  if (
    btcPriceUsd === undefined &&
    usdPerPHDay !== null &&
    btcPerPHDay !== null &&
    btcPerPHDay > 0
  ) {
    notes.push({ id: "implied-price", btcPriceUsd: usdPerPHDay / btcPerPHDay });
  }
  return notes;
}

function ofMachine({ input, machine }: Calculation): Assumption[] {
  if (machine === null) return [];
  const notes: Assumption[] = [];
  if (input.machine !== undefined && "preset" in input.machine) {
    const preset = findMachinePreset(input.machine.preset)?.name ?? input.machine.preset;
    const { hashrateTHs, powerW } = machine;
    notes.push({ id: "nameplate", preset, hashrateTHs, powerW });
  }
  if (input.poolFee === undefined) notes.push({ id: "no-pool-fee" });
  return notes;
}

function ofProjection({ input, reward, height }: Calculation): Assumption[] {
  const { months, capexUsd } = input;
  if (months === undefined) return [];
  const { subsidySats } = reward;
  return [
    { id: "month-length", days: DAYS_PER_MONTH },
    ...(input.priceGrowthPerMonth === undefined ? [{ id: "price-unchanged" } as const] : []),
    ...(input.difficultyGrowthPerMonth === undefined
      ? [{ id: "difficulty-unchanged" } as const]
      : []),
    ...projectHalvings({ months, subsidySats, height }).map(
      (halving) => ({ id: "halving-in-month", ...halving }) as const,
    ),
    ...(capexUsd === undefined || capexUsd === 0
      ? []
      : [{ id: "capex-at-start", capexUsd } as const]),
  ];
}
