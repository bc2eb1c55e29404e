/** What a calculation still needs. */
import type {
  CalculatorTarget,
  CalculatorUnderstanding,
  FactField,
  NeededInput,
} from "./calculator-question.ts";
import { resolveMachine } from "./resolve-machine.ts";
import { hashpriceOf } from "./to-request.ts";

/** Targets that are a machine's. */
export function isAboutMachine(targets: readonly CalculatorTarget[]): boolean {
  return targets.some((target) => target !== "hashprice" && target !== "conversion");
}

/** What is still needed, the most important first. */
export function findMissing(understood: CalculatorUnderstanding): readonly NeededInput[] {
  const { facts, targets } = understood;
  const has = (field: FactField) => facts.some((fact) => fact.field === field);
  const hasNetwork = has("difficulty") || has("networkHashrateEHs");
  const missing: NeededInput[] = [];
  if (!isAboutMachine(targets)) {
    if (has("hashpriceUsdPerPHDay") || hasNetwork) return [];
    if (!has("hashpriceBtcPerPHDay")) return ["network"];
    return has("btcPriceUsd") ? [] : ["btcPriceUsd"];
  }
  const machine = resolveMachine(understood);
  if ("missing" in machine) missing.push(machine.missing);
  if (hashpriceOf(facts) === null) {
    const isKnownButForPrice = hasNetwork || has("hashpriceBtcPerPHDay");
    if (!isKnownButForPrice) missing.push("hashprice");
    else if (!has("btcPriceUsd")) missing.push("btcPriceUsd");
  }
  const asksNet = targets.some((target) => target === "profit" || target === "payback");
  if (asksNet && !has("electricityUsdPerKwh")) missing.push("electricityUsdPerKwh");
  if (targets.includes("payback") && !has("capexUsd")) missing.push("capexUsd");
  return missing;
}
