/** The tables of a calculation: a machine's day, and the months to come. */
import type { MachineDay } from "../../../core/hashprice/machine.ts";
import type { ProjectedMonth } from "../../../core/hashprice/projection.ts";
import type { CalculatorPhrases } from "./calculator-phrases.ts";
import { formatMoney, formatSignedMoney, formatUpTo } from "./format-figures.ts";

/** More rows of a long projection than these are left out, evenly. */
const MOST_MONTHS = 9;

/** Rows without a value are left out. */
export function tellDay(machine: MachineDay, { day, dayUnits }: CalculatorPhrases): string {
  return table(day.head, [
    ...row(day.revenue, machine.revenueUsdPerDay, formatSignedMoney, dayUnits.usd),
    ...row(day.power, machine.powerUsdPerDay, formatSignedMoney, dayUnits.usd),
    ...row(day.net, machine.netUsdPerDay, formatSignedMoney, dayUnits.usd),
    ...row(
      day.breakEven,
      machine.breakEvenUsdPerKwh,
      (value) => formatUpTo(value, 4),
      dayUnits.perKwh,
    ),
    ...row(day.hashcost, machine.hashcostUsdPerPHDay, formatMoney, dayUnits.perPHDay),
    ...row(day.revenuePerMwh, machine.revenueUsdPerMwh, formatMoney, dayUnits.perMwh),
  ]);
}

function row(
  label: string,
  value: number | null,
  figure: (value: number) => string,
  unit: (figure: string) => string,
): readonly (readonly [string, string])[] {
  return value === null ? [] : [[label, unit(figure(value))]];
}

/** The first month, the last, and evenly spaced ones between them. */
export function tellMonths(
  months: readonly ProjectedMonth[],
  { projection }: CalculatorPhrases,
): string {
  const step = Math.ceil(months.length / MOST_MONTHS);
  const shown = months.filter(
    ({ month }) => month === 1 || month === months.length || month % step === 0,
  );
  return table(
    projection,
    shown.map(({ month, hashpriceUsdPerPHDay, netUsd, cumulativeUsd }) => [
      String(month),
      ...[hashpriceUsdPerPHDay, netUsd, cumulativeUsd].map((value) =>
        value === null ? "" : formatSignedMoney(value),
      ),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
