/** Order statistics of measured times. */

/**
 * The nearest-rank percentile: the smallest value that at least `share` (0 to 1) of all values do not exceed.
 * @throws RangeError where there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("no values to take a percentile of");
  return value;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
