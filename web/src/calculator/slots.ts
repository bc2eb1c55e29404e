/** The fields for quantities on the form, each with the units that it may be written in; the first is shown first. */
import type { QuantityUnit } from "./quantity-unit.ts";

export type SlotName =
  | "network"
  | "hashprice"
  | "price"
  | "fees"
  | "subsidy"
  | "hashrate"
  | "power"
  | "electricity"
  | "poolFee"
  | "capex"
  | "months"
  | "priceGrowth"
  | "difficultyGrowth";

export type SlotUnits = readonly [QuantityUnit, ...QuantityUnit[]];

export const SLOTS: Readonly<Record<SlotName, SlotUnits>> = {
  network: [
    { name: "trillion", field: "difficulty", power: 12 },
    { name: "exahash", field: "networkHashrateEHs", power: 0 },
  ],
  hashprice: [{ name: "usdPerPHDay", field: "hashpriceUsdPerPHDay", power: 0 }],
  price: [{ name: "usd", field: "btcPriceUsd", power: 0 }],
  fees: [
    { name: "shareOfReward", field: "feeShareOfReward", power: -2 },
    { name: "btcPerBlock", field: "feesBtcPerBlock", power: 0 },
  ],
  subsidy: [
    { name: "btc", field: "subsidyBtc", power: 0 },
    { name: "height", field: "blockHeight", power: 0 },
  ],
  hashrate: [{ name: "terahash", field: "hashrateTHs", power: 0 }],
  power: [{ name: "watts", field: "powerW", power: 0 }],
  electricity: [
    { name: "centsPerKwh", field: "electricityUsdPerKwh", power: -2 },
    { name: "usdPerKwh", field: "electricityUsdPerKwh", power: 0 },
  ],
  poolFee: [{ name: "percent", field: "poolFee", power: -2 }],
  capex: [{ name: "usd", field: "capexUsd", power: 0 }],
  months: [{ name: "months", field: "months", power: 0 }],
  priceGrowth: [{ name: "percentPerMonth", field: "priceGrowthPerMonth", power: -2 }],
  difficultyGrowth: [{ name: "percentPerMonth", field: "difficultyGrowthPerMonth", power: -2 }],
};

export const SLOT_NAMES = Object.keys(SLOTS) as readonly SlotName[]; // the keys of the table above

/** A value for each slot. */
export function mapSlots<Value>(
  make: (name: SlotName) => Value,
): Readonly<Record<SlotName, Value>> {
  const entries = SLOT_NAMES.map((name) => [name, make(name)] as const);
  return Object.fromEntries(entries) as Record<SlotName, Value>; // one entry for each
}

const NETWORK: readonly SlotName[] = ["network", "price", "fees", "subsidy"];
const HASHPRICE: readonly SlotName[] = ["hashprice", "price", "fees", "subsidy"];
const OUTLOOK: readonly SlotName[] = ["months", "priceGrowth", "difficultyGrowth"];

export type Basis = "network" | "hashprice";
/** `none`, `own`, or the name of a preset. */
export type MachineChoice = string;

/** The slots that count, and are shown, for what is chosen. */
export function slotsInUse(basis: Basis, machine: MachineChoice): readonly SlotName[] {
  return [
    ...(basis === "network" ? NETWORK : HASHPRICE),
    ...(machine === "own" ? (["hashrate", "power"] as const) : []),
    ...(machine === "none" ? [] : (["electricity", "poolFee", "capex"] as const)),
    ...OUTLOOK,
  ];
}
