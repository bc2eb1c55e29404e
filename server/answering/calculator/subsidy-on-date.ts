/** The block subsidy on the day that a question names. */
import { subsidyInForce } from "../../../core/hashprice/halvings.ts";
import { toBtc } from "../../../core/hashprice/subsidy.ts";
import type { FoundDate } from "../../../core/text/dates.ts";
import type { CalculatorFact } from "./calculator-question.ts";

const two = (part: number): string => String(part).padStart(2, "0");

/** @returns null where the month or year named saw a halving, so that it has two subsidies */
export function subsidyOnDate({ year, month, day }: FoundDate): CalculatorFact | null {
  const first = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
  const lastMonth = month ?? 12;
  const lastDay = day ?? new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
  const subsidy = subsidyInForce(first);
  if (subsidy !== subsidyInForce(`${year}-${two(lastMonth)}-${two(lastDay)}`)) return null;
  const date = day === undefined ? first.slice(0, month === undefined ? 4 : 7) : first;
  return { field: "subsidyBtc", value: toBtc(subsidy), reading: "in-force-on-date", date };
}
