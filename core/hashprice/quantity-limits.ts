/** Between which values a quantity is plausible, and by which factors its unit is commonly mistaken. */
import type { QuantityName } from "./hashprice-input.ts";
import type { MachineSize } from "./machine.ts";

/** Every field that holds a quantity, those of the machine included. */
export type QuantityField = QuantityName | keyof MachineSize;

export interface QuantityLimits {
  readonly least: number;
  readonly most: number;
  /** Whether 0 means something; a value below 0 is then called negative. */
  readonly takesZero?: boolean;
  readonly isWhole?: boolean;
  readonly takesNegative?: boolean;
  /** Factors of mistaken units, the commonest first: 156 for 156 T is a factor of 1e12. */
  readonly mistakenBy?: readonly number[];
  /** Where a value must lie to be suggested. */
  readonly usual?: readonly [number, number];
}

/**
 * Bitcoin since the end of 2013, and far beyond today: difficulty passed 1e9 in December 2013, a bitcoin has
 * cost more than $150 since, and hashprice has not been above $20,000. Narrower than what could be computed,
 * so that a value in a wrong unit (T, $/TH/day, $/EH/day, cents) is asked back instead of computed with.
 */
export const QUANTITY_LIMITS: Readonly<Record<QuantityField, QuantityLimits>> = {
  difficulty: { least: 1e9, most: 1e18, mistakenBy: [1e12, 1e9, 1e6], usual: [1e12, 1e16] },
  networkHashrateEHs: {
    least: 0.001,
    most: 100_000,
    mistakenBy: [1e-3, 1e-6, 1e-18],
    usual: [1, 20_000],
  },
  btcPriceUsd: { least: 150, most: 1e7, mistakenBy: [1_000, 0.01], usual: [1_000, 1e6] },
  // The subsidy itself is checked against those that there have been.
  subsidyBtc: { least: 1e-8, most: Number.MAX_VALUE },
  blockHeight: { least: 0, most: 2e7, takesZero: true, isWhole: true },
  feesBtcPerBlock: { least: 0, most: 50, takesZero: true, mistakenBy: [1e-8], usual: [1e-4, 20] },
  feeShareOfReward: {
    least: 0,
    most: 0.99,
    takesZero: true,
    mistakenBy: [0.01],
    usual: [1e-4, 0.8],
  },
  hashpriceUsdPerPHDay: {
    least: 1,
    most: 20_000,
    mistakenBy: [1_000, 0.001],
    usual: [5, 2_000],
  },
  hashrateTHs: { least: 0.001, most: 1e9 },
  powerW: { least: 1, most: 1e10 },
  electricityUsdPerKwh: {
    least: 0,
    most: 2,
    takesZero: true,
    mistakenBy: [0.01, 0.001],
    usual: [0.01, 0.5],
  },
  poolFee: { least: 0, most: 0.2, takesZero: true, mistakenBy: [0.01], usual: [0.001, 0.1] },
  capexUsd: { least: 0, most: 1e12, takesZero: true },
  months: { least: 1, most: 120, isWhole: true },
  priceGrowthPerMonth: {
    least: -0.9,
    most: 0.5,
    takesNegative: true,
    mistakenBy: [0.01],
    usual: [-0.2, 0.2],
  },
  difficultyGrowthPerMonth: {
    least: -0.9,
    most: 0.5,
    takesNegative: true,
    mistakenBy: [0.01],
    usual: [-0.2, 0.2],
  },
};

export function isQuantityField(name: string): name is QuantityField {
  return Object.hasOwn(QUANTITY_LIMITS, name);
}

/** The value in the unit that is expected, where the given one fits a commonly mistaken unit; else null. */
export function suggestQuantity(field: QuantityField, value: number): number | null {
  const { mistakenBy = [], usual } = QUANTITY_LIMITS[field];
  if (usual === undefined) return null;
  const candidates = mistakenBy.map((factor) => Number((value * factor).toPrecision(12)));
  return candidates.find((candidate) => candidate >= usual[0] && candidate <= usual[1]) ?? null;
}

// Joules for a terahash: the first chips of 2013 took about 1,200, those of today about 10.
export const EFFICIENCY_LEAST = 1;
export const EFFICIENCY_MOST = 5_000;
