/** How far a figure would wander if other questions of the same kind had been asked. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const RESAMPLES = 2_000;
const LEVEL = 0.95;
/** Always the same, so that two runs over the same outcomes print the same interval. */
const SEED = 20_261_125;

export interface BootstrapSpread {
  /** Lower and upper end of the 95 % percentile interval. */
  readonly interval: readonly [number, number];
  readonly standardError: number;
}

/**
 * The percentile bootstrap (Efron 1979): the statistic over 2,000 samples drawn from `items` with replacement.
 * @param statistic must not depend on the order of its items
 * @throws RangeError where there are no items
 */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  seed = SEED,
): BootstrapSpread {
  if (items.length === 0) throw new RangeError("no items to draw from");
  const random = xoroshiro128plus(seed);
  const values = Float64Array.from({ length: RESAMPLES }, () =>
    statistic(items.map((item) => items[uniformInt(random, 0, items.length - 1)] ?? item)),
  ).sort();
  const tail = (1 - LEVEL) / 2;
  return {
    interval: [quantile(values, tail), quantile(values, 1 - tail)],
    standardError: standardDeviation(values),
  };
}

/** @throws RangeError where there are no values */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("no values to take a mean of");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Interpolates between the neighbours of a place that is no whole number. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

function standardDeviation(values: Float64Array): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
