/** A machine's net of a day against the price of electricity: a line that falls from its revenue. */
import type { MachineDay } from "../../../../core/hashprice/machine.ts";
import type { Point } from "./chart-frame.ts";

const HOURS_PER_DAY = 24;
const WATTS_PER_KILOWATT = 1_000;
const ROWS = 10;

export interface NetByElectricity {
  /** x: $/kWh, from 0 on at equal distances. y: $ a day. */
  readonly points: readonly Point[];
  /** Where the net is 0. */
  readonly crossing: Point;
  /** At the electricity price that was given. */
  readonly own: Point | null;
}

/** Null without a revenue. @param electricityUsdPerKwh null where it is not given */
export function netByElectricity(
  { revenueUsdPerDay: revenue, breakEvenUsdPerKwh: breakEven, powerW }: MachineDay,
  electricityUsdPerKwh: number | null,
): NetByElectricity | null {
  if (revenue === null || breakEven === null || breakEven <= 0) return null;
  const kwhPerDay = (powerW / WATTS_PER_KILOWATT) * HOURS_PER_DAY;
  const at = (x: number): Point => ({ x, y: revenue - kwhPerDay * x });
  const end = toRoundStep(Math.max(breakEven * 1.5, (electricityUsdPerKwh ?? 0) * 1.1) / ROWS);
  return {
    points: Array.from({ length: ROWS + 1 }, (_, index) =>
      at(Number((end * index).toPrecision(12))),
    ),
    crossing: { x: breakEven, y: 0 },
    own: electricityUsdPerKwh === null ? null : at(electricityUsdPerKwh),
  };
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function toRoundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return factor * power;
}
