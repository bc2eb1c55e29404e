/** What the notes of a calculation are taken from. */
import type { HashpriceInput } from "./hashprice-input.ts";
import type { MachineDay } from "./machine.ts";
import type { Reward } from "./reward.ts";
import type { HashpriceValue } from "./value.ts";

export interface Calculation {
  readonly input: HashpriceInput;
  /** ISO day. */
  readonly today: string;
  readonly reward: Reward;
  readonly value: HashpriceValue;
  readonly machine: MachineDay | null;
  /** Of the chain today, given or estimated. */
  readonly height: number;
}

/** Subsidy and fees matter where hashprice is computed from the network, or projected past a halving. */
export function usesReward({ value, input }: Calculation): boolean {
  return value.network !== null || input.months !== undefined;
}
