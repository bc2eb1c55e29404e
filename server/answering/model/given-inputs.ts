/** Whether the numbers that a model puts into the calculator were given to it, and by whom. */
import type { HashpriceRequest } from "../../../core/contract/hashprice.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import { findMachinePreset, MACHINE_PRESETS } from "../../../core/hashprice/machine-presets.ts";
import { readQuantity } from "../../../core/hashprice/read-quantity.ts";
import { subsidyAfterHalvings, toBtc } from "../../../core/hashprice/subsidy.ts";
import type { AskedQuestion } from "../answerer.ts";
import { findNumberClaims, numbersInWords } from "../grounding/claims/number-claims.ts";

const WHOLE = [1];
const SHARE = [1, 0.01];
/** By what a number may have been multiplied on its way from how people write it into the unit of the field. */
const CONVERSIONS: Readonly<Record<string, readonly number[]>> = {
  difficulty: [1, 1e12],
  networkHashrateEHs: [1, 1e3, 1e-3, 1e-6],
  feesBtcPerBlock: [1, 1e-8],
  feeShareOfReward: SHARE,
  hashpriceUsdPerPHDay: [1, 1e3, 1e-3],
  electricityUsdPerKwh: [1, 0.01, 1e-3],
  poolFee: SHARE,
  priceGrowthPerMonth: SHARE,
  difficultyGrowthPerMonth: SHARE,
  months: [1, 12],
  "machine.hashrateTHs": [1, 1e3, 1e6],
  "machine.powerW": [1, 1e3, 1e6],
};
/** Halvings whose subsidies are facts of the protocol. */
const HALVINGS = 10;
const EXACT = 1e-9;

/** The fields of a request whose values nobody gave; empty where the calculator may be used. */
export type FindUngiven = (request: HashpriceRequest) => readonly string[];

/**
 * Takes the numbers of the question and of those before it, in whatever unit they were written, what the program itself
 * has read there, the subsidies of the protocol and machines that are known by name. A number that only an article
 * tells is not the reader's: the calculator would pass it on as its own.
 */
export function createInputCheck({
  text,
  calculation,
  history,
}: Pick<AskedQuestion, "text" | "calculation" | "history">): FindUngiven {
  const conversation = [text, ...history.map(({ question }) => question)];
  const given = conversation.flatMap(numbersIn);
  const understood = calculation.kind === "none" ? {} : calculation.input;
  const known = new Map(Object.entries({ ...understood, ...machineOf(understood) }));
  return ({ machine, ...quantities }) => {
    const isPresetGiven =
      machine === undefined ||
      !("preset" in machine) ||
      findMachinePreset(machine.preset) !== null ||
      conversation.some((one) => one.toLowerCase().includes(machine.preset.toLowerCase()));
    const numbers = numbersOf(machine, quantities);
    const isGiven = ([path, value]: readonly [string, number | null]): boolean =>
      value !== null &&
      (value === 0 ||
        known.get(path) === value ||
        isConverted(path, value, given) ||
        isFact(path, value, numbers) ||
        isFromEfficiency(path, value, numbers, given));
    const ungiven = [...numbers].filter((one) => !isGiven(one)).map(([path]) => path);
    return isPresetGiven ? ungiven : [...ungiven, "machine.preset"];
  };
}

/** With and without the scale that is written behind them. */
function numbersIn(text: string): readonly number[] {
  const inDigits = findNumberClaims(text).flatMap(({ value, amount }) => [Number(value), amount]);
  return [...inDigits, ...[...numbersInWords(text)].map(Number)];
}

/** By the path of their field; null where a value is no number. */
function numbersOf(
  machine: HashpriceRequest["machine"],
  quantities: Omit<HashpriceRequest, "machine">,
): ReadonlyMap<string, number | null> {
  const size = machine === undefined || "preset" in machine ? null : machine;
  const written: Readonly<Record<string, number | string | undefined>> = {
    ...quantities,
    "machine.hashrateTHs": size?.hashrateTHs,
    "machine.powerW": size?.powerW,
  };
  return new Map(
    Object.entries(written).flatMap(([path, value]) => {
      if (value === undefined) return [];
      return [[path, typeof value === "string" ? readQuantity(value) : value] as const];
    }),
  );
}

function isConverted(path: string, value: number, given: readonly number[]): boolean {
  return (CONVERSIONS[path] ?? WHOLE).some((factor) =>
    given.some((number) => isClose(Math.abs(value), number * factor)),
  );
}

function isFact(path: string, value: number, numbers: ReadonlyMap<string, number | null>): boolean {
  if (path === "subsidyBtc") return isSubsidy(value);
  return (
    path.startsWith("machine.") &&
    MACHINE_PRESETS.some(
      ({ hashrateTHs, powerW }) =>
        hashrateTHs === numbers.get("machine.hashrateTHs") &&
        powerW === numbers.get("machine.powerW"),
    )
  );
}

/** "200 TH/s at 17.5 J/TH" is 3,500 W. */
function isFromEfficiency(
  path: string,
  value: number,
  numbers: ReadonlyMap<string, number | null>,
  given: readonly number[],
): boolean {
  const hashrate = numbers.get("machine.hashrateTHs") ?? null;
  if (path !== "machine.powerW" || hashrate === null) return false;
  return given.some((joules) => isClose(value, joules * hashrate));
}

function machineOf({ machine }: HashpriceInput): Readonly<Record<string, number>> {
  if (machine === undefined || "preset" in machine) return {};
  return { "machine.hashrateTHs": machine.hashrateTHs, "machine.powerW": machine.powerW };
}

function isSubsidy(btc: number): boolean {
  return Array.from({ length: HALVINGS }, (_, halvings) =>
    toBtc(subsidyAfterHalvings(halvings)),
  ).includes(btc);
}

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= EXACT * Math.max(Math.abs(left), Math.abs(right));
}
