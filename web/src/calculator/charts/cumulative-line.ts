/** The total of the coming months, from the price of the machine on. */
import type { HashpriceResult } from "../../../../core/hashprice/calculate-hashprice.ts";
import type { Point } from "./chart-frame.ts";

export interface CumulativeLine {
  /** x: months that have passed. y: $ so far. */
  readonly points: readonly Point[];
  /** The months with a lower subsidy than the one before. */
  readonly halvings: readonly number[];
  /** The first month at whose end the total is not below 0 any more; null where it never was, or stays there. */
  readonly paidBackIn: number | null;
}

/** Null where the total is not known: without a projection, machine, price or electricity price. */
export function cumulativeLine(
  { projection, assumptions }: Pick<HashpriceResult, "projection" | "assumptions">,
  capexUsd: number,
): CumulativeLine | null {
  if (projection === null) return null;
  const points: Point[] = [{ x: 0, y: -capexUsd }];
  for (const { month, cumulativeUsd } of projection) {
    if (cumulativeUsd === null) return null;
    points.push({ x: month, y: cumulativeUsd });
  }
  return {
    points,
    halvings: assumptions.flatMap((note) => (note.id === "halving-in-month" ? [note.month] : [])),
    paidBackIn: capexUsd > 0 ? (points.find(({ y }) => y >= 0)?.x ?? null) : null,
  };
}
