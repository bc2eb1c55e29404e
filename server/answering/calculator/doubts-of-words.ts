/** What the words leave open, whatever the values: machines, values given twice, numbers of nothing. */
import { nearestPresets } from "../../../core/hashprice/machine-presets.ts";
import type { AssignedFacts } from "./assign-facts.ts";
import type {
  CalculatorClarification,
  CalculatorUnderstanding,
  FactField,
} from "./calculator-question.ts";
import type { Measure } from "./measures.ts";

/** In the order in which they are best asked. */
export function doubtsOfWords(
  assigned: AssignedFacts,
  understood: CalculatorUnderstanding,
): readonly CalculatorClarification[] {
  return [
    ...machineDoubts(assigned),
    ...severalValues(assigned),
    ...assigned.leftOver.map((measure) => doubtOfLeftOver(measure, understood)),
  ];
}

function machineDoubts({ machines }: AssignedFacts): readonly CalculatorClarification[] {
  const unknown = machines.find(({ isPreset }) => !isPreset);
  const names = [...new Set(machines.map(({ name }) => name))];
  if (unknown !== undefined) {
    return [
      { reason: "unknown-machine", name: unknown.name, nearest: nearestPresets(unknown.name) },
    ];
  }
  return names.length > 1 ? [{ reason: "several-machines", names }] : [];
}

function severalValues({ several, facts }: AssignedFacts): readonly CalculatorClarification[] {
  const fields = [...new Set(several.map(({ field }) => field))];
  return fields.map((field) => ({
    reason: "several-values",
    field,
    values: [...facts, ...several].filter((fact) => fact.field === field).map(({ value }) => value),
  }));
}

function doubtOfLeftOver(
  measure: Measure,
  { facts }: CalculatorUnderstanding,
): CalculatorClarification {
  const { value, unit } = measure;
  if (unit?.dimension === "other-money") return { reason: "other-currency", value };
  const isMissing = (field: FactField) => facts.every((fact) => fact.field !== field);
  const ask = (field: FactField | null, suggestion: number | null): CalculatorClarification => ({
    reason: "ambiguous-number",
    value: unit?.dimension === "percent" ? value : value * (unit?.factor ?? 1),
    unit: unit?.dimension === "percent" || unit?.dimension === "usd" ? unit.dimension : null,
    field,
    suggestion,
  });
  if (unit?.dimension === "percent") return ask(null, null);
  const isRate = value >= 1 && value <= 30 && unit === null;
  if (isRate && isMissing("electricityUsdPerKwh")) {
    return ask("electricityUsdPerKwh", Number((value / 100).toPrecision(12)));
  }
  const mayBeHashprice = value >= 5 && value <= 2000 && isMissing("hashpriceUsdPerPHDay");
  const hasNetwork = !isMissing("difficulty") || !isMissing("networkHashrateEHs");
  if (mayBeHashprice && !hasNetwork) return ask("hashpriceUsdPerPHDay", value);
  if (unit?.dimension === "usd" && isMissing("capexUsd")) return ask("capexUsd", value);
  return ask(null, null);
}
