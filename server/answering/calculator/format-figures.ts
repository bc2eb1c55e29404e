/** Figures as they are shown: ASCII digits in both languages, grouped, rounded to what can be read. */

/** @param digits decimals at most */
export function formatUpTo(value: number, digits: number): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: digits }).format(value + 0);
}

/** Always with two decimals below 10,000, and whole from there on; without its sign. */
export function formatMoney(value: number): string {
  const amount = Math.abs(value);
  const digits = amount < 9_999.995 ? 2 : 0;
  return new Intl.NumberFormat("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** With a minus where it is below zero, for columns. */
export function formatSignedMoney(value: number): string {
  const figure = formatMoney(value);
  return value < 0 && /[1-9]/u.test(figure) ? `-${figure}` : figure;
}

/** Eight decimals, down to the satoshi. */
export function formatBtc(value: number): string {
  return formatUpTo(value, 8);
}

/** An input as it was given, without what floating point adds. */
export function formatInput(value: number): string {
  return formatUpTo(value, Math.abs(value) < 0.001 ? 10 : 6);
}

/** A fraction as a percentage, without the sign of it. */
export function formatShare(value: number): string {
  return formatUpTo(value * 100, 4);
}
