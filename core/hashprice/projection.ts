/** Hashprice and a machine's net over the coming months. */
import { BLOCKS_PER_DAY } from "./halvings.ts";
import { BLOCKS_PER_HALVING, toBtc } from "./subsidy.ts";

/** A year of 365.25 days in twelve parts: 4,383 blocks. */
export const DAYS_PER_MONTH = 30.4375;
const BLOCKS_PER_MONTH = BLOCKS_PER_DAY * DAYS_PER_MONTH;

export interface ProjectionOptions {
  /** Of today; null where it is not known in dollars. */
  readonly hashpriceUsd: number | null;
  readonly subsidySats: bigint;
  readonly feesBtcPerBlock: number;
  /** Of the chain today; halvings are counted from here, at a block every 600 s. */
  readonly height: number;
  readonly months: number;
  readonly priceGrowthPerMonth: number;
  readonly difficultyGrowthPerMonth: number;
  /** US dollars a day at a hashprice in US dollars; null where there is no machine or no electricity price. */
  readonly netUsdPerDay: ((hashpriceUsd: number) => number | null) | null;
  /** US dollars spent at the start; 0 where nothing was. */
  readonly capexUsd: number;
}

export interface ProjectedMonth {
  /** 1 is the first month from today, at today's price and difficulty. */
  readonly month: number;
  readonly hashpriceUsdPerPHDay: number | null;
  readonly netUsd: number | null;
  /** All months so far, less the price of the machine. */
  readonly cumulativeUsd: number | null;
}

export interface ProjectedHalving {
  readonly month: number;
  readonly subsidyBtc: number;
}

/**
 * In month m hashprice is today's * ((1 + price growth) / (1 + difficulty growth))^(m - 1) * the reward of
 * month m / today's reward. A halving halves the subsidy from the month in which it falls; fees stay.
 */
export function projectMonths(options: ProjectionOptions): ProjectedMonth[] {
  const { hashpriceUsd, subsidySats, feesBtcPerBlock, netUsdPerDay } = options;
  const growth = (1 + options.priceGrowthPerMonth) / (1 + options.difficultyGrowthPerMonth);
  const rewardToday = toBtc(subsidySats) + feesBtcPerBlock;
  let cumulative = -options.capexUsd;
  return monthsOf(options).map((month) => {
    const reward = toBtc(subsidyOfMonth(options, month)) + feesBtcPerBlock;
    // Without any reward today there is none later either.
    const ofReward = rewardToday === 0 ? 0 : reward / rewardToday;
    const hashprice =
      hashpriceUsd === null ? null : hashpriceUsd * growth ** (month - 1) * ofReward;
    const net = hashprice === null ? null : (netUsdPerDay?.(hashprice) ?? null);
    if (net === null) {
      return { month, hashpriceUsdPerPHDay: hashprice, netUsd: null, cumulativeUsd: null };
    }
    cumulative += net * DAYS_PER_MONTH;
    return {
      month,
      hashpriceUsdPerPHDay: hashprice,
      netUsd: net * DAYS_PER_MONTH,
      cumulativeUsd: cumulative,
    };
  });
}

/** The halvings within the months, with the subsidy from then on. */
export function projectHalvings(
  options: Pick<ProjectionOptions, "height" | "months" | "subsidySats">,
): ProjectedHalving[] {
  return monthsOf(options)
    .filter(
      (month) => halvingsUntil(options.height, month) > halvingsUntil(options.height, month - 1),
    )
    .map((month) => ({ month, subsidyBtc: toBtc(subsidyOfMonth(options, month)) }));
}

function monthsOf({ months }: Pick<ProjectionOptions, "months">): number[] {
  return Array.from({ length: months }, (_, index) => index + 1);
}

function subsidyOfMonth(
  { subsidySats, height }: Pick<ProjectionOptions, "height" | "subsidySats">,
  month: number,
): bigint {
  return subsidySats >> BigInt(halvingsUntil(height, month));
}

/** Halvings from today until the end of a month. */
function halvingsUntil(height: number, month: number): number {
  return epochOf(height + month * BLOCKS_PER_MONTH) - epochOf(height);
}

function epochOf(height: number): number {
  return Math.floor(height / BLOCKS_PER_HALVING);
}
