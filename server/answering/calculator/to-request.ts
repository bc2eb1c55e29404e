/** What was understood, as the calculator takes it. */
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import type { CalculatorFact, CalculatorUnderstanding, FactField } from "./calculator-question.ts";
import { resolveMachine } from "./resolve-machine.ts";

const NETWORK: ReadonlySet<FactField> = new Set([
  "difficulty",
  "networkHashrateEHs",
  "subsidyBtc",
  "blockHeight",
  "feesBtcPerBlock",
  "feeShareOfReward",
]);
/** These describe the machine and go into `machine`, or become the USD form of hashprice. */
const NOT_FIELDS: ReadonlySet<FactField> = new Set([
  "hashpriceBtcPerPHDay",
  "machineHashrateTHs",
  "machinePowerW",
  "machineEfficiencyJPerTH",
  "machineCount",
  "sitePowerW",
  "capexUsd",
]);

/** Below this a price cannot be that of a whole machine of a fleet. */
const LEAST_MACHINE_USD = 200;

export function toRequest(understood: CalculatorUnderstanding): HashpriceInput {
  const hashprice = hashpriceOf(understood.facts);
  const machine = resolveMachine(understood);
  const fields = understood.facts.filter(
    ({ field }) => !NOT_FIELDS.has(field) && !(hashprice !== null && NETWORK.has(field)),
  );
  const capex = "missing" in machine ? null : capexOf(understood);
  return {
    ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    ...(hashprice === null ? {} : { hashpriceUsdPerPHDay: hashprice }),
    ...("missing" in machine ? {} : { machine: machine.request }),
    ...(capex === null ? {} : { capexUsd: capex }),
  };
}

/** Fields of the network that a hashprice given beside them makes idle. */
export function idleFields({ facts }: CalculatorUnderstanding): readonly FactField[] {
  if (hashpriceOf(facts) === null) return [];
  return facts.map(({ field }) => field).filter((field) => NETWORK.has(field));
}

/** The hashprice given, in $/PH/day; null where there is none, or one in bitcoin without a price. */
export function hashpriceOf(facts: readonly CalculatorFact[]): number | null {
  const value = (field: FactField) => facts.find((fact) => fact.field === field)?.value;
  const usd = value("hashpriceUsdPerPHDay");
  if (usd !== undefined) return usd;
  const btc = value("hashpriceBtcPerPHDay");
  const price = value("btcPriceUsd");
  return btc === undefined || price === undefined ? null : Number((btc * price).toPrecision(12));
}

/** What all machines cost together; null where no price is given. */
export function capexOf(understood: CalculatorUnderstanding): number | null {
  const fact = understood.facts.find(({ field }) => field === "capexUsd");
  if (fact === undefined) return null;
  const machine = resolveMachine(understood);
  const count = "missing" in machine ? 1 : machine.count;
  const isEach = fact.reading === "per-machine" || fact.value / count < LEAST_MACHINE_USD;
  return isEach ? fact.value * count : fact.value;
}
