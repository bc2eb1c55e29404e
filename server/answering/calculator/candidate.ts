/** One of the inputs that a number may be. */
import type { CalculatorFact, FactField, FactReading } from "./calculator-question.ts";
import type { Concept } from "./cues.ts";

export interface Candidate extends CalculatorFact {
  /** Any of these beside the number tells that it is this. */
  readonly concepts: readonly Concept[];
  /** The unit alone tells. */
  readonly isCertain: boolean;
}

export interface Surroundings {
  /** The text gives a difficulty or a hash rate of the network. */
  readonly hasNetwork: boolean;
  readonly hasMachine: boolean;
  /** A machine's name ends right before the number, or begins right after it. */
  readonly followsMachine: boolean;
  readonly precedesMachine: boolean;
}

/** Told by its unit alone; `concept` is the cue that goes with it. */
export function certain(
  field: FactField,
  value: number,
  concept?: Concept,
  reading?: FactReading,
): Candidate {
  const concepts = concept === undefined ? [] : [concept];
  return { ...cued(field, value, concepts, reading), isCertain: true };
}

/** Told by one of `concepts` beside it. */
export function cued(
  field: FactField,
  value: number,
  concepts: readonly Concept[],
  reading?: FactReading,
): Candidate {
  const base = { field, value: tidy(value), concepts, isCertain: false };
  return reading === undefined ? base : { ...base, reading };
}

/** 0.07 for 7 × 0.01, whose product in floating point is 0.07000000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** Beside a machine a price of a few thousand dollars is the machine's. */
const MOST_FOR_MACHINE_USD = 10_000;

/** The cues of a bitcoin's price. */
export function priceConcepts(amount: number, around: Surroundings): readonly Concept[] {
  return isOfMachine(amount, around) ? ["bitcoin-price"] : ["bitcoin-price", "price"];
}

/** The cues of a machine's price. */
export function capexConcepts(amount: number, around: Surroundings): readonly Concept[] {
  return isOfMachine(amount, around) ? ["machine-price", "price"] : ["machine-price"];
}

function isOfMachine(amount: number, { hasMachine }: Surroundings): boolean {
  return hasMachine && amount < MOST_FOR_MACHINE_USD;
}
