/** Both forms of hashprice, from the network, from a hashprice that is given, or from both. */
import { btcPerPHDay } from "./hashprice.ts";
import { HashpriceInputError } from "./hashprice-input-error.ts";
import type { HashpriceInput } from "./hashprice-input.ts";
import { difficultyOfHashrate, hashrateOfDifficulty, type Network } from "./network.ts";
import type { Reward } from "./reward.ts";

/** By how much published hashprices in dollars differ from the formula: fees and price are means of their day. */
const TOLERANCE = 0.015;

export interface HashpriceValue {
  readonly usdPerPHDay: number | null;
  readonly btcPerPHDay: number | null;
  readonly network: Network | null;
}

/**
 * With a network and a price the formula counts, and a hashprice given beside them must agree with it.
 * @throws HashpriceInputError where they differ by more than 1.5 %
 */
export function deriveValue(input: HashpriceInput, reward: Reward): HashpriceValue {
  const { btcPriceUsd: price, hashpriceUsdPerPHDay: given = null } = input;
  const network = deriveNetwork(input, reward);
  if (network === null) {
    const btc = given === null || price === undefined ? null : given / price;
    return { usdPerPHDay: given, btcPerPHDay: btc, network: null };
  }
  const btc = btcPerPHDay(network);
  if (price === undefined) return { usdPerPHDay: given, btcPerPHDay: btc, network };
  const computed = btc * price;
  if (given !== null && Math.abs(given - computed) > TOLERANCE * computed) {
    throw new HashpriceInputError([
      { path: "hashpriceUsdPerPHDay", fault: "hashprice-disagrees", given, computed },
    ]);
  }
  return { usdPerPHDay: computed, btcPerPHDay: btc, network };
}

/** Difficulty beats an observed hash rate: it is exact, whereas the rate is an estimate from blocks found. */
function deriveNetwork(
  { difficulty: given, networkHashrateEHs }: HashpriceInput,
  { subsidyBtc, feesBtcPerBlock }: Reward,
): Network | null {
  const difficulty =
    given ?? (networkHashrateEHs === undefined ? null : difficultyOfHashrate(networkHashrateEHs));
  if (difficulty === null) return null;
  const hashrateEHs =
    given === undefined && networkHashrateEHs !== undefined
      ? networkHashrateEHs
      : hashrateOfDifficulty(difficulty);
  return { hashrateEHs, difficulty, subsidyBtc, feesBtcPerBlock };
}
