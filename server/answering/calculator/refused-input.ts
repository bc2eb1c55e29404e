/** What the calculator would refuse though each value by itself is plausible: a fleet beyond all measure. */
import { checkHashpriceInput } from "../../../core/hashprice/check-hashprice-input.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import type {
  CalculatorClarification,
  CalculatorUnderstanding,
  FactField,
} from "./calculator-question.ts";

/** The facts that a field of the input is computed from, the likeliest to be wrong first. */
const ORIGINS: readonly (readonly [path: RegExp, fields: readonly FactField[]])[] = [
  [
    /^machine/u,
    [
      "machineCount",
      "sitePowerW",
      "machinePowerW",
      "machineHashrateTHs",
      "machineEfficiencyJPerTH",
    ],
  ],
  [/^hashprice/u, ["hashpriceBtcPerPHDay"]],
  [/^capex/u, ["capexUsd"]],
];

/** Asks for the value behind the first fault; null where the input is sound. */
export function doubtOfRefused(
  input: HashpriceInput,
  { facts }: CalculatorUnderstanding,
): CalculatorClarification | null {
  const [fault] = checkHashpriceInput(input);
  if (fault === undefined) return null;
  const fields = ORIGINS.filter(([path]) => path.test(fault.path)).flatMap(([, origin]) => origin);
  const known = fields.flatMap((field) => facts.find((fact) => fact.field === field) ?? []);
  const [origin = facts.find(({ field }) => field === fault.path)] = known;
  if (origin === undefined) return null;
  const { field, value } = origin;
  return { reason: "implausible", field, value, suggestion: null };
}
