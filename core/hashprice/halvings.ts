/** When the subsidy halves: the days on which it did, and estimates of those to come. */
import { BLOCKS_PER_HALVING, subsidyAfterHalvings } from "./subsidy.ts";

/** Blocks come every 600 seconds on average, since the difficulty is adjusted to that. */
export const BLOCKS_PER_DAY = 144;

const DAY_MS = 86_400_000;
const DAYS_PER_HALVING = BLOCKS_PER_HALVING / BLOCKS_PER_DAY;
/** The days, in universal time, of the blocks 210,000, 420,000, 630,000 and 840,000. */
const PAST_HALVINGS = ["2012-11-28", "2016-07-09", "2020-05-11", "2024-04-20"].map(toDayNumber);

export interface Halving {
  /** Of the first block with the lower subsidy. */
  readonly height: number;
  /** ISO day; an estimate for a halving to come. */
  readonly day: string;
}

/** The subsidy in satoshi on an ISO day. From about April 2028 on it rests on estimated days. */
export function subsidyInForce(day: string): bigint {
  return subsidyAfterHalvings(halvingsUntil(day));
}

/**
 * The halving after `today`, or after `blockHeight` where that is given: blocks left * 600 s from today.
 * @param today ISO day
 */
export function nextHalving(today: string, blockHeight?: number): Halving {
  if (blockHeight === undefined) {
    const count = halvingsUntil(today) + 1;
    return { height: count * BLOCKS_PER_HALVING, day: toDay(dayOfHalving(count)) };
  }
  const height = (Math.floor(blockHeight / BLOCKS_PER_HALVING) + 1) * BLOCKS_PER_HALVING;
  const daysLeft = (height - blockHeight) / BLOCKS_PER_DAY;
  return { height, day: toDay(toDayNumber(today) + daysLeft) };
}

/** About the height of the chain on an ISO day: counted back from the next halving, at 144 blocks a day. */
export function estimateHeight(day: string): number {
  const count = halvingsUntil(day);
  const daysLeft = dayOfHalving(count + 1) - toDayNumber(day);
  const height = (count + 1) * BLOCKS_PER_HALVING - Math.ceil(daysLeft * BLOCKS_PER_DAY);
  return Math.max(height, count * BLOCKS_PER_HALVING);
}

function halvingsUntil(day: string): number {
  let count = 0;
  while (dayOfHalving(count + 1) <= toDayNumber(day)) count += 1;
  return count;
}

/** @param count 1 for the first halving */
function dayOfHalving(count: number): number {
  const past = PAST_HALVINGS[count - 1];
  if (past !== undefined) return past;
  const last = PAST_HALVINGS.at(-1) ?? 0;
  return Math.floor(last + (count - PAST_HALVINGS.length) * DAYS_PER_HALVING);
}

function toDayNumber(day: string): number {
  return Date.parse(day.slice(0, 10)) / DAY_MS;
}

function toDay(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
