/** Whether a question means the calculator at all, and what it wants of it. */
import type { AssignedFacts } from "./assign-facts.ts";
import type { CalculatorFact, CalculatorTarget, FactField } from "./calculator-question.ts";
import { findTargets } from "./question-targets.ts";

const TELLING: ReadonlySet<FactField> = new Set([
  "difficulty",
  "networkHashrateEHs",
  "btcPriceUsd",
  "hashpriceUsdPerPHDay",
  "hashpriceBtcPerPHDay",
  "electricityUsdPerKwh",
  "machineHashrateTHs",
  "machineEfficiencyJPerTH",
]);

/** What the text asks for; a bare list of all that a calculation needs asks for it, too. */
export function targetsOf(
  text: string,
  { facts, machines, cues }: AssignedFacts,
  isNews: boolean,
): readonly CalculatorTarget[] {
  const has = (field: FactField) => facts.some((fact) => fact.field === field);
  const hasHashprice = has("hashpriceUsdPerPHDay") || has("hashpriceBtcPerPHDay");
  const namesHashprice = cues.some(({ concept }) => concept === "hashprice");
  const found = findTargets(text);
  // "Above what price of electricity is it mining at a loss?" asks for that price, not for a profit at one.
  const isBreakEven = found.includes("break-even") && !has("electricityUsdPerKwh");
  const ofMachine = found.filter(
    (target) => target !== "conversion" && !(isBreakEven && target === "profit"),
  );
  const isOnePetahash =
    facts.some(({ field, value }) => field === "machineHashrateTHs" && value === 1000) &&
    !has("machinePowerW") &&
    !has("machineEfficiencyJPerTH");
  const hasMachine =
    machines.length > 0 ||
    (has("machineHashrateTHs") && !isOnePetahash) ||
    has("machineEfficiencyJPerTH");
  const hasNetwork = has("difficulty") || has("networkHashrateEHs");
  if (!hasHashprice && !hasMachine && (namesHashprice || found.includes("revenue")) && hasNetwork) {
    // What a PH/s earns is hashprice itself.
    if (!found.includes("profit")) return ["hashprice"];
  }
  if (ofMachine.length > 0) return ofMachine;
  if (hasHashprice && (found.includes("conversion") || has("hashpriceBtcPerPHDay"))) {
    return ["conversion"];
  }
  if (!hasHashprice && namesHashprice) return ["hashprice"];
  // The network's hash rate and its difficulty are told with hashprice.
  const namesOther = cues.some(({ concept }) =>
    has("difficulty") ? concept === "hashrate" || concept === "network" : concept === "difficulty",
  );
  if (hasNetwork && namesOther && !hasMachine && !hasHashprice && !isNews) return ["hashprice"];
  if (isNews) return [];
  if (hasMachine && has("electricityUsdPerKwh")) return ["profit"];
  if (hasMachine && hasHashprice) return ["revenue"];
  return hasNetwork && has("btcPriceUsd") && !hasMachine ? ["hashprice"] : [];
}

/** Numbers that a question about news has as well (a price, a date, a power) make no calculation. */
export function holdsSubstance(facts: readonly CalculatorFact[], hasMachine: boolean): boolean {
  return hasMachine || facts.some(({ field }) => TELLING.has(field));
}
