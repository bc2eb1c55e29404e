/** Gives each number of a question its meaning: by its unit first, by the nearest cue second. */
import type { CalculatorFact } from "./calculator-question.ts";
import type { Candidate, Surroundings } from "./candidate.ts";
import { type Cue, findCues, tellsFall } from "./cues.ts";
import { type MachineMention, findMachines } from "./find-machines.ts";
import { candidatesOf } from "./measure-candidates.ts";
import { findMeasures, type Measure } from "./measures.ts";

export interface AssignedFacts {
  readonly facts: readonly CalculatorFact[];
  readonly machines: readonly MachineMention[];
  /** Fields that the text gives several values of. */
  readonly several: readonly CalculatorFact[];
  /** Numbers that may be inputs, but of what the text does not tell. */
  readonly leftOver: readonly Measure[];
  readonly cues: readonly Cue[];
  readonly measures: readonly Measure[];
}

interface Assigned extends Candidate {
  readonly measure: Measure;
}

/** Beyond this a cue is not beside its number. In characters, separators and numbers between weighing more. */
const FARTHEST = 60;

/** @param text as `prepareText` gives it */
export function assignFacts(text: string): AssignedFacts {
  const { machines, rest } = findMachines(text);
  const measures = findMeasures(rest);
  const cues = findCues(rest);
  const hasNetwork = measures.some(
    ({ unit, value, hasLetterT, per }) =>
      (per.length === 0 && (unit?.name === "EH" || unit?.name === "ZH")) ||
      (unit === null && (hasLetterT || value >= 1e11)),
  );
  const options = measures.map((measure) => ({
    measure,
    candidates: candidatesOf(measure, {
      hasNetwork,
      hasMachine: machines.length > 0,
      ...besideMachine(measure, machines, rest),
    }),
  }));
  const assigned: Assigned[] = [];
  const usedCues = new Set<Cue>();
  const pairs = options.flatMap(({ measure, candidates }) =>
    candidates.flatMap((candidate) => pairsOf(candidate, measure, cues, measures, rest)),
  );
  for (const { cost, cue, candidate, measure } of pairs.toSorted((a, b) => a.cost - b.cost)) {
    if (assigned.some((done) => done.measure === measure)) continue;
    const grows = isGrowth(candidate);
    if (cue !== null && usedCues.has(cue) && !grows && !candidate.isCertain) continue;
    if (cost > FARTHEST && !candidate.isCertain) continue;
    if (cue !== null && cost <= FARTHEST && !grows) usedCues.add(cue);
    const falls = grows && candidate.value > 0 && tellsFall(wordsBefore(rest, measure));
    assigned.push({ ...candidate, value: falls ? -candidate.value : candidate.value, measure });
  }
  return { ...settle(assigned, options), machines, cues, measures };
}

function besideMachine(
  { start, end }: Measure,
  machines: readonly MachineMention[],
  text: string,
): Pick<Surroundings, "followsMachine" | "precedesMachine"> {
  const joins = (from: number, to: number, words: RegExp) =>
    to >= from && words.test(text.slice(from, to));
  return {
    followsMachine: machines.some((machine) => joins(machine.end, start, /^[\s(-]{0,2}$/u)),
    precedesMachine: machines.some((machine) =>
      joins(end, machine.start, /^\s*(?:[x×*]|pieces of|of|من|جهاز|اجهزه)?\s*$/u),
    ),
  };
}

function isGrowth({ field }: Candidate): boolean {
  return field.endsWith("GrowthPerMonth");
}

interface Pair {
  readonly candidate: Candidate;
  readonly measure: Measure;
  readonly cue: Cue | null;
  readonly cost: number;
}

/** What the unit alone tells needs no cue, but takes its own with it, so that no other number does. */
function pairsOf(
  candidate: Candidate,
  measure: Measure,
  cues: readonly Cue[],
  measures: readonly Measure[],
  text: string,
): readonly Pair[] {
  // What grows may have its own figure before the growth: "a difficulty of 156 T that grows 3 % a month".
  const between = isGrowth(candidate) ? [] : measures;
  const beside = cues
    .filter(({ concept }) => candidate.concepts.includes(concept))
    .map((cue) => ({ candidate, measure, cue, cost: distance(cue, measure, between, text) }));
  return candidate.isCertain
    ? [...beside, { candidate, measure, cue: null, cost: FARTHEST + 1 }]
    : beside;
}

function distance(cue: Cue, measure: Measure, measures: readonly Measure[], text: string): number {
  const isBefore = cue.end <= measure.start;
  const [from, to] = isBefore ? [cue.end, measure.start] : [measure.end, cue.start];
  if (to < from) return 0;
  const between = text.slice(from, to);
  const numbers = measures.filter(({ start, end }) => start >= from && end <= to).length;
  const breaks = between.match(/[,،;؛.?؟\n]/gu)?.length ?? 0;
  // One character more, since a conjunction is one only before a word.
  const joints =
    text.slice(from, to + 1).match(/ (?:and|with|at|و(?=[\p{L}\d]))|(?<= )و(?=\p{L})/gu)?.length ??
    0;
  // An Arabic conjunction may be part of the cue itself: "وسعر".
  const joined = isBefore ? 0 : Number(/^و\p{L}/u.test(text.slice(cue.start, cue.end)));
  return between.length + 25 * numbers + 12 * breaks + 8 * (joints + joined) + (isBefore ? 0 : 4);
}

function wordsBefore(text: string, { start }: Measure): string {
  return text.slice(Math.max(0, start - 30), start);
}

function settle(
  assigned: readonly Assigned[],
  options: readonly { readonly measure: Measure; readonly candidates: readonly Candidate[] }[],
): Pick<AssignedFacts, "facts" | "several" | "leftOver"> {
  const inOrder = assigned.toSorted((a, b) => a.measure.start - b.measure.start);
  const facts = new Map<string, CalculatorFact>();
  const several: CalculatorFact[] = [];
  for (const { field, value, reading } of inOrder) {
    const fact = reading === undefined ? { field, value } : { field, value, reading };
    const known = facts.get(field);
    if (known === undefined) facts.set(field, fact);
    else if (known.value !== value) several.push(fact);
  }
  const open = options.filter(({ measure }) => assigned.every((done) => done.measure !== measure));
  const leftOver: Measure[] = [];
  for (const { measure, candidates } of open) {
    const likely = byMagnitude(measure, candidates);
    if (likely !== null && !facts.has(likely.field)) facts.set(likely.field, likely);
    else if (mayBeInput(measure, candidates)) leftOver.push(measure);
  }
  return { facts: [...facts.values()], several, leftOver };
}

/** An amount that can hardly be anything else: $106,935 is the price of a bitcoin, $0.07 that of a kilowatt-hour. */
function byMagnitude(measure: Measure, candidates: readonly Candidate[]): CalculatorFact | null {
  if (candidates.length === 0) return null;
  const { unit, value } = measure;
  if (unit?.name === "USD" && value >= 1e4) return { field: "btcPriceUsd", value };
  if (unit?.name === "USD" && value > 0 && value <= 0.5) {
    return { field: "electricityUsdPerKwh", value, reading: "per-kwh" };
  }
  const isPrice = unit === null && value >= 2e4 && value < 1e7;
  return isPrice ? { field: "btcPriceUsd", value, reading: "usd" } : null;
}

function mayBeInput({ unit, value, per }: Measure, candidates: readonly Candidate[]): boolean {
  if (unit?.dimension === "other-money") return true;
  const isOpenRate = unit === null && per.some(({ dimension }) => dimension === "energy");
  return isOpenRate || (candidates.length > 0 && value !== 1 && unit?.dimension !== "btc");
}
