/** What difficulty, hash rate, subsidy and fees have to do with each other. */

/** Hashes that a block of difficulty 1 takes on average. */
const HASHES_PER_DIFFICULTY = 2 ** 32;
const SECONDS_PER_BLOCK = 600;
const SECONDS_PER_DAY = 86_400;
const HASHES_PER_EXAHASH = 1e18;
const HASHES_PER_PETAHASH = 1e15;

export interface Network {
  readonly hashrateEHs: number;
  readonly difficulty: number;
  readonly subsidyBtc: number;
  readonly feesBtcPerBlock: number;
}

/**
 * The hash rate in EH/s at which blocks come every 600 s: `difficulty * 2^32 / 600` hashes a second.
 * Source: the definition of difficulty, https://en.bitcoin.it/wiki/Difficulty
 */
export function hashrateOfDifficulty(difficulty: number): number {
  return (difficulty * HASHES_PER_DIFFICULTY) / SECONDS_PER_BLOCK / HASHES_PER_EXAHASH;
}

/** The inverse: the difficulty at which `hashrateEHs` finds a block every 600 s. */
export function difficultyOfHashrate(hashrateEHs: number): number {
  return (hashrateEHs * HASHES_PER_EXAHASH * SECONDS_PER_BLOCK) / HASHES_PER_DIFFICULTY;
}

/** Blocks that 1 PH/s finds in a day, on average: `1e15 * 86,400 / (difficulty * 2^32)`. */
export function blocksPerPHDay(difficulty: number): number {
  return (HASHES_PER_PETAHASH * SECONDS_PER_DAY) / (difficulty * HASHES_PER_DIFFICULTY);
}

/**
 * The fees of a block in BTC, where they are published as a share of the total reward: the reward is
 * `subsidy / (1 - share)`, and the fees are what it has beyond the subsidy.
 * @param share a fraction from 0 to below 1
 */
export function feesOfShare(subsidyBtc: number, share: number): number {
  return subsidyBtc / (1 - share) - subsidyBtc;
}
