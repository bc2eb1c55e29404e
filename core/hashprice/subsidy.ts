/** The block subsidy by height: what the protocol pays for a block beside its fees. */

export const SATS_PER_BTC = 100_000_000;
export const BLOCKS_PER_HALVING = 210_000;

const FIRST_SUBSIDY_SATS = 5_000_000_000n;
const LAST_HALVING_WITH_SHIFT = 63;

/**
 * The subsidy of the block at `height`, in satoshi: `5,000,000,000 >> (height / 210,000)`, and 0 from the 64th
 * halving on. Source: `GetBlockSubsidy` of Bitcoin Core (src/validation.cpp).
 * A bigint, since a shift of numbers is one of 32 bits.
 * @throws RangeError for a height that is not a whole number from 0 on
 */
export function subsidySats(height: number): bigint {
  if (!Number.isSafeInteger(height) || height < 0) {
    throw new RangeError(`not a block height: ${height}`);
  }
  return subsidyAfterHalvings(Math.floor(height / BLOCKS_PER_HALVING));
}

/** The subsidy in satoshi once there have been `halvings`. */
export function subsidyAfterHalvings(halvings: number): bigint {
  if (halvings > LAST_HALVING_WITH_SHIFT) return 0n;
  return FIRST_SUBSIDY_SATS >> BigInt(halvings);
}

export function toBtc(sats: bigint): number {
  return Number(sats) / SATS_PER_BTC;
}

/** The subsidies that some block has or will have, in BTC, the highest first. */
export const SUBSIDIES_BTC: readonly number[] = Array.from(
  { length: LAST_HALVING_WITH_SHIFT + 1 },
  (_, halvings) => toBtc(subsidyAfterHalvings(halvings)),
).filter((subsidy) => subsidy > 0);

/** Whether some height has this subsidy, to the satoshi. @param subsidy in BTC */
export function isKnownSubsidy(subsidy: number): boolean {
  return SUBSIDIES_BTC.some((known) => toSats(known) === toSats(subsidy));
}

/** Half a satoshi and less is the error of a decimal fraction. @param btc must be finite */
export function toSats(btc: number): bigint {
  return BigInt(Math.round(btc * SATS_PER_BTC));
}
