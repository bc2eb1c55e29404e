/** What the calculator is given, once every quantity is a number. */
import type { MachineSize } from "./machine.ts";

/** Units are in the names; a share, a fee or a growth is a fraction (`0.0062` is 0.62 %). */
export interface HashpriceQuantities {
  readonly difficulty?: number | undefined;
  readonly networkHashrateEHs?: number | undefined;
  readonly btcPriceUsd?: number | undefined;
  readonly subsidyBtc?: number | undefined;
  readonly blockHeight?: number | undefined;
  readonly feesBtcPerBlock?: number | undefined;
  /** Of the total reward, subsidy and fees. */
  readonly feeShareOfReward?: number | undefined;
  readonly hashpriceUsdPerPHDay?: number | undefined;
  readonly electricityUsdPerKwh?: number | undefined;
  readonly poolFee?: number | undefined;
  readonly capexUsd?: number | undefined;
  readonly months?: number | undefined;
  readonly priceGrowthPerMonth?: number | undefined;
  readonly difficultyGrowthPerMonth?: number | undefined;
}

export type QuantityName = keyof HashpriceQuantities;

export interface HashpriceInput extends HashpriceQuantities {
  readonly machine?: { readonly preset: string } | MachineSize | undefined;
}
