/** Hashprice: the expected value of 1 PH/s of hash rate for one day, before costs. */
import { blocksPerPHDay, type Network } from "./network.ts";
import { SATS_PER_BTC } from "./subsidy.ts";

/** A form is null where it cannot be derived, such as dollars without a price. */
export interface Hashprice {
  readonly usdPerPHDay: number | null;
  readonly btcPerPHDay: number | null;
  readonly satsPerPHDay: number | null;
}

/**
 * BTC for 1 PH/s in a day: blocks found * (subsidy + fees).
 * Source: Luxor's definition, https://docs.luxor.tech/hashrateindex/hashprice
 */
export function btcPerPHDay({
  difficulty,
  subsidyBtc,
  feesBtcPerBlock,
}: Omit<Network, "hashrateEHs">): number {
  return blocksPerPHDay(difficulty) * (subsidyBtc + feesBtcPerBlock);
}

/** All forms. @param btc BTC for 1 PH/s in a day. @param usd the same in US dollars */
export function toHashprice(btc: number | null, usd: number | null): Hashprice {
  return {
    usdPerPHDay: usd,
    btcPerPHDay: btc,
    satsPerPHDay: btc === null ? null : btc * SATS_PER_BTC,
  };
}
