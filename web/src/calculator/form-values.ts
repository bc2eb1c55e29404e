/** What stands on the form, and how a request of the contract is put there. */
import { findMachinePreset } from "../../../core/hashprice/machine-presets.ts";
import type {
  WrittenHashpriceInput,
  WrittenQuantity,
} from "../../../core/hashprice/parse-hashprice-input.ts";
import { readQuantity } from "../../../core/hashprice/read-quantity.ts";
import { writeInUnit, type QuantityUnit } from "./quantity-unit.ts";
import { mapSlots, SLOTS, type Basis, type MachineChoice, type SlotName } from "./slots.ts";

export interface SlotValue {
  /** As written; empty where it is not given. */
  readonly text: string;
  readonly unit: QuantityUnit;
}

export interface FormValues {
  readonly basis: Basis;
  readonly machine: MachineChoice;
  readonly slots: Readonly<Record<SlotName, SlotValue>>;
}

/** The network as Hashrate Index published it for 3 November 2025, and a machine of its time. */
export const EXAMPLE: WrittenHashpriceInput = {
  difficulty: 156e12,
  btcPriceUsd: 106_935,
  feeShareOfReward: 0.0062,
  machine: { preset: "S21 XP" },
  electricityUsdPerKwh: 0.05,
  poolFee: 0.01,
  capexUsd: 5_000,
  months: 36,
  priceGrowthPerMonth: 0.01,
  difficultyGrowthPerMonth: 0.01,
};

/**
 * The form filled in with a request. What cannot be read stands there as it is, to be mended. Of two fields that
 * share a place, the one that the calculator goes by is kept: difficulty, the block height, the network with a price.
 */
export function toFormValues(input: WrittenHashpriceInput): FormValues {
  const { machine, ...quantities } = input;
  const own = machine === undefined || "preset" in machine ? undefined : machine;
  const preset = machine !== undefined && "preset" in machine ? machine.preset : undefined;
  const hasNetwork = input.difficulty !== undefined || input.networkHashrateEHs !== undefined;
  const isByNetwork =
    input.hashpriceUsdPerPHDay === undefined || (hasNetwork && input.btcPriceUsd !== undefined);
  const written: Readonly<Record<string, WrittenQuantity | undefined>> = { ...quantities, ...own };
  const fill = (name: SlotName): SlotValue => {
    const units = name === "subsidy" ? SLOTS[name].toReversed() : SLOTS[name];
    const unit = units.find(({ field }) => written[field] !== undefined);
    const value = unit === undefined ? undefined : written[unit.field];
    return unit === undefined || value === undefined
      ? { text: "", unit: SLOTS[name][0] }
      : { text: write(value, unit), unit };
  };
  return {
    basis: isByNetwork ? "network" : "hashprice",
    machine: own !== undefined ? "own" : preset === undefined ? "none" : nameOfPreset(preset),
    slots: mapSlots(fill),
  };
}

/** A machine that nobody knows is left to be described. */
function nameOfPreset(preset: string): MachineChoice {
  return findMachinePreset(preset)?.name ?? "own";
}

function write(value: WrittenQuantity, unit: QuantityUnit): string {
  const number = typeof value === "number" ? value : readQuantity(value);
  return number === null || !Number.isFinite(number) ? String(value) : writeInUnit(number, unit);
}
