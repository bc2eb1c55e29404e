/** The machine, or the fleet, that the facts describe. */
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import { findMachinePreset } from "../../../core/hashprice/machine-presets.ts";
import type { CalculatorUnderstanding, FactField, NeededInput } from "./calculator-question.ts";

export interface ResolvedMachine {
  readonly request: NonNullable<HashpriceInput["machine"]>;
  /** How many machines it sums up. */
  readonly count: number;
}

/** A hash rate that only efficiency is known of is taken as one PH/s, the unit of hashprice itself. */
const ONE_PETAHASH_THS = 1000;

/** @returns the machine, or what is missing of it */
export function resolveMachine(
  understood: CalculatorUnderstanding,
): ResolvedMachine | { readonly missing: NeededInput } {
  const value = (field: FactField) => understood.facts.find((fact) => fact.field === field)?.value;
  const preset = understood.machine === null ? null : findMachinePreset(understood.machine);
  const efficiency =
    value("machineEfficiencyJPerTH") ??
    (preset === null ? undefined : preset.powerW / preset.hashrateTHs);
  const single = resolveOne(
    value("machineHashrateTHs") ?? preset?.hashrateTHs,
    value("machinePowerW") ?? unchangedPower(understood, preset),
    efficiency,
    value("sitePowerW") !== undefined && preset === null,
  );
  if ("missing" in single) return single;
  const count = value("machineCount") ?? machinesOn(value("sitePowerW"), single.powerW, preset);
  const isAsListed =
    preset !== null && single.hashrateTHs === preset.hashrateTHs && single.powerW === preset.powerW;
  if (isAsListed && count === 1) return { request: { preset: preset.name }, count };
  const site = preset === null ? value("sitePowerW") : undefined;
  const scale = site === undefined ? count : site / single.powerW;
  return {
    request: {
      hashrateTHs: tidy(single.hashrateTHs * scale),
      powerW: tidy(single.powerW * scale),
    },
    count,
  };
}

/** A preset's power holds only for its own hash rate and efficiency. */
function unchangedPower(
  { facts }: CalculatorUnderstanding,
  preset: { readonly powerW: number } | null,
): number | undefined {
  const isChanged = facts.some(
    ({ field }) => field === "machineHashrateTHs" || field === "machineEfficiencyJPerTH",
  );
  return isChanged ? undefined : preset?.powerW;
}

interface OneMachine {
  readonly hashrateTHs: number;
  readonly powerW: number;
}

function resolveOne(
  hashrateTHs: number | undefined,
  powerW: number | undefined,
  efficiency: number | undefined,
  isSite: boolean,
): OneMachine | { readonly missing: NeededInput } {
  if (hashrateTHs !== undefined) {
    if (powerW !== undefined) return { hashrateTHs, powerW };
    if (efficiency === undefined) return { missing: "machinePowerW" };
    return { hashrateTHs, powerW: hashrateTHs * efficiency };
  }
  if (efficiency !== undefined) {
    if (powerW !== undefined) return { hashrateTHs: powerW / efficiency, powerW };
    return { hashrateTHs: ONE_PETAHASH_THS, powerW: ONE_PETAHASH_THS * efficiency };
  }
  return { missing: powerW === undefined || isSite ? "machine" : "machineHashrateTHs" };
}

const SIZES: ReadonlySet<FactField> = new Set([
  "machineHashrateTHs",
  "machinePowerW",
  "sitePowerW",
]);

/** Whether only the efficiency of machines is known, and the figures are those of one PH/s. */
export function isOnePetahash({ facts, machine }: CalculatorUnderstanding): boolean {
  const isEfficiencyKnown = facts.some(({ field }) => field === "machineEfficiencyJPerTH");
  return machine === null && isEfficiencyKnown && !facts.some(({ field }) => SIZES.has(field));
}

/** Whole machines that `sitePowerW` can feed; one where there is no site. */
function machinesOn(
  sitePowerW: number | undefined,
  powerW: number,
  preset: OneMachine | null,
): number {
  if (sitePowerW === undefined || preset === null) return 1;
  return Math.max(1, Math.floor(sitePowerW / powerW));
}

/** What floating point adds in the last places is no part of the question. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
