/** Numbers inside the sentences that the calculator writes, in either language with ASCII digits. */

/** Grouped, with at most `digits` significant digits: `106,935`, `0.0062`; from 1e15 on as `1.2e21`. */
export function formatNumber(value: number, digits = 6): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size >= 1e15 || (size > 0 && size < 1e-6)) {
    return Number(value.toPrecision(digits)).toExponential().replace("e+", "e");
  }
  // A whole number is told whole: a height or a price is not rounded.
  const kept = Number.isInteger(value) ? 21 : digits;
  return value.toLocaleString("en", { maximumSignificantDigits: kept });
}

/** A fraction as a percentage, without its sign: `0.0062` is `0.62`. */
export function formatPercent(fraction: number): string {
  return formatNumber(fraction * 100, 4);
}
