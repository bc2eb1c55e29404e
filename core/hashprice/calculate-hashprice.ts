/** The calculator: from what is given to all that can be derived from it. */
import { AI_HOSTING, type AiHosting } from "./ai-hosting.ts";
import { checkHashpriceInput } from "./check-hashprice-input.ts";
import { estimateHeight } from "./halvings.ts";
import { toHashprice, type Hashprice } from "./hashprice.ts";
import { HashpriceInputError } from "./hashprice-input-error.ts";
import type { HashpriceInput } from "./hashprice-input.ts";
import type { Assumption, Warning } from "./hashprice-notes.ts";
import { findMachinePreset } from "./machine-presets.ts";
import { machineDay, type MachineDay, type MachineSize } from "./machine.ts";
import type { Network } from "./network.ts";
import { noteAssumptions } from "./note-assumptions.ts";
import { noteWarnings } from "./note-warnings.ts";
import { projectMonths, type ProjectedMonth } from "./projection.ts";
import { deriveReward, type Reward } from "./reward.ts";
import { deriveValue } from "./value.ts";

/** What cannot be derived from the input is null. */
export interface HashpriceResult {
  readonly hashprice: Hashprice;
  readonly network: Network | null;
  readonly machine: MachineDay | null;
  readonly projection: readonly ProjectedMonth[] | null;
  /** Given with a machine, to stand beside its `revenueUsdPerMwh`. */
  readonly aiHosting: readonly AiHosting[] | null;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

export interface CalculationOptions {
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: string;
}

/**
 * Computes hashprice, a machine's day and a projection; units are in the names of the fields.
 * @throws HashpriceInputError with all faults of the input; a hashprice that contradicts the network is told
 * once the rest is right, since it takes the computation to see
 */
export function calculateHashprice(
  input: HashpriceInput,
  { today }: CalculationOptions,
): HashpriceResult {
  const faults = checkHashpriceInput(input);
  if (faults.length > 0) throw new HashpriceInputError(faults);
  const reward = deriveReward(input, today);
  const value = deriveValue(input, reward);
  const hashprice = toHashprice(value.btcPerPHDay, value.usdPerPHDay);
  const size = sizeOf(input.machine);
  const dayAt = (hashpriceUsd: number | null): MachineDay | null =>
    size === null
      ? null
      : machineDay(size, {
          hashpriceUsd,
          electricityUsdPerKwh: input.electricityUsdPerKwh ?? null,
          poolFee: input.poolFee ?? 0,
          capexUsd: input.capexUsd ?? null,
        });
  const machine = dayAt(hashprice.usdPerPHDay);
  const height = input.blockHeight ?? estimateHeight(today);
  const context = { input, today, reward, value, machine, height };
  return {
    hashprice,
    network: value.network,
    machine,
    projection: project(input, { reward, hashprice, height, dayAt }),
    aiHosting: machine === null ? null : AI_HOSTING,
    assumptions: noteAssumptions(context),
    warnings: noteWarnings(context),
  };
}

function sizeOf(machine: HashpriceInput["machine"]): MachineSize | null {
  if (machine === undefined) return null;
  return "preset" in machine ? findMachinePreset(machine.preset) : machine;
}

interface ProjectionStart {
  readonly reward: Reward;
  readonly hashprice: Hashprice;
  readonly height: number;
  readonly dayAt: (hashpriceUsd: number | null) => MachineDay | null;
}

function project(
  input: HashpriceInput,
  { reward, hashprice, height, dayAt }: ProjectionStart,
): ProjectedMonth[] | null {
  if (input.months === undefined) return null;
  return projectMonths({
    hashpriceUsd: hashprice.usdPerPHDay,
    subsidySats: reward.subsidySats,
    feesBtcPerBlock: reward.feesBtcPerBlock,
    height,
    months: input.months,
    priceGrowthPerMonth: input.priceGrowthPerMonth ?? 0,
    difficultyGrowthPerMonth: input.difficultyGrowthPerMonth ?? 0,
    netUsdPerDay: (hashpriceUsd) => dayAt(hashpriceUsd)?.netUsdPerDay ?? null,
    capexUsd: input.capexUsd ?? 0,
  });
}
