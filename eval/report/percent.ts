/** A share of 0 to 1 in percent, with one decimal and no sign. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
