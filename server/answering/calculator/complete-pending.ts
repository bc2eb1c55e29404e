/** A reply to a question back, or a change to one input of the last calculation. */
import type { AssignedFacts } from "./assign-facts.ts";
import type {
  CalculatorClarification,
  CalculatorFact,
  CalculatorPending,
  CalculatorUnderstanding,
  FactField,
} from "./calculator-question.ts";
import type { Measure } from "./measures.ts";
import { asksForNews, findTargets, speaksOfPast } from "./question-targets.ts";
import { factOfReply, hashpriceInUnit } from "./reply-value.ts";
import { CONTINUES, LEAVES, NO, OPENS_QUESTION, YES } from "./reply-words.ts";

export interface CompletedReply {
  readonly understood: CalculatorUnderstanding;
  /** Doubts that the words, not the values, raised and that are still open. */
  readonly carried: readonly CalculatorClarification[];
  readonly confirmed: readonly FactField[];
}

/** A reply is short; what is longer and does not give what was asked for is another question. */
const REPLY_WORDS = 12;

/** @returns null where the text is no reply */
export function completePending(
  text: string,
  assigned: AssignedFacts,
  pending: CalculatorPending,
): CompletedReply | null {
  if (LEAVES.test(text) || asksForNews(text) || speaksOfPast(text)) return null;
  const [asked, ...others] = pending.about;
  const machine = assigned.machines.find(({ isPreset }) => isPreset)?.name ?? null;
  const given = [...assigned.facts];
  if (asked === undefined) {
    const isChange = (given.length > 0 || machine !== null) && assigned.leftOver.length === 0;
    if (!isChange || !(CONTINUES.test(text) || isShort(text)) || isOther(text)) return null;
    const understood = merge(pending, given, machine, text);
    return { understood, carried: [], confirmed: pending.confirmed };
  }
  const answer = answerTo(asked, text, assigned);
  const isNo = NO.test(text);
  if (answer === null && !isNo && given.length === 0 && machine === null) return null;
  const isMachineTold = machine !== null || given.some(({ field }) => OF_MACHINE.includes(field));
  const isAnswered = answer !== null || isNo || (isMachineTold && isAboutMachineName(asked));
  if (!isAnswered && (!isShort(text) || isOther(text))) return null;
  const field = fieldOf(asked);
  const dropped = isAnswered && field !== null && answer === null ? field : null;
  const kept =
    answer === null ? given : [...given.filter((fact) => fact.field !== answer.field), answer];
  const understood = merge(pending, kept, machine, text, dropped);
  const isConfirmed =
    answer !== null && asked.reason === "implausible" && answer.value === asked.value;
  const carried = (isAnswered ? others : pending.about).filter(isOfWords);
  const isSubsidyDropped = dropped === "subsidyBtc";
  return {
    understood,
    carried: isSubsidyDropped
      ? [{ reason: "missing", needed: "subsidyBtc" }, ...carried]
      : carried.filter((doubt) => !(isMachineTold && isAboutMachineName(doubt))),
    confirmed: isConfirmed ? [...pending.confirmed, answer.field] : pending.confirmed,
  };
}

/** A question that asks for nothing the calculator tells. */
function isOther(text: string): boolean {
  return OPENS_QUESTION.test(text) && !CONTINUES.test(text) && findTargets(text).length === 0;
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/u).length <= REPLY_WORDS;
}

/** The fact that the reply gives to what was asked. */
function answerTo(
  asked: CalculatorClarification,
  text: string,
  assigned: AssignedFacts,
): CalculatorFact | null {
  const field = fieldOf(asked);
  if (field === null) return null;
  if (asked.reason === "hashprice-unit") {
    const inUnit = hashpriceInUnit(asked.value, text);
    if (inUnit !== null) return inUnit;
  }
  const named = assigned.facts.find((fact) => fact.field === field);
  if (named !== undefined) return named;
  const bare = assigned.leftOver[0] ?? loneMeasure(assigned);
  if (bare !== undefined) {
    const isOfFees = asked.reason === "ambiguous-number" && field === "feeShareOfReward";
    return factOfReply(bare, field) ?? (isOfFees ? factOfReply(bare, "feesBtcPerBlock") : null);
  }
  if (!YES.test(text)) return null;
  const suggestion = "suggestion" in asked ? asked.suggestion : null;
  return suggestion === null ? null : { field, value: suggestion };
}

/** A number that the reply gives without saying of what. */
function loneMeasure({ measures }: AssignedFacts): Measure | undefined {
  return measures.length === 1 ? measures[0] : undefined;
}

function fieldOf(asked: CalculatorClarification): FactField | null {
  switch (asked.reason) {
    case "implausible":
    case "several-values":
    case "ambiguous-number":
      return asked.field;
    case "hashprice-unit":
      return "hashpriceUsdPerPHDay";
    case "other-currency":
      return "electricityUsdPerKwh";
    case "missing":
      if (asked.needed === "hashprice") return "hashpriceUsdPerPHDay";
      if (asked.needed === "network") return "difficulty";
      return asked.needed === "machine" ? "machineHashrateTHs" : asked.needed;
    case "unknown-machine":
    case "several-machines":
      return null;
  }
}

function isAboutMachineName({ reason }: CalculatorClarification): boolean {
  return reason === "unknown-machine" || reason === "several-machines";
}

/** Most values and gaps are looked at anew each time; these cannot be. */
function isOfWords(doubt: CalculatorClarification): boolean {
  // That a month had two subsidies is told by its date alone.
  if (doubt.reason === "missing") return doubt.needed === "subsidyBtc";
  return doubt.reason !== "implausible" && doubt.reason !== "hashprice-unit";
}

const OF_NETWORK: readonly FactField[] = ["difficulty", "networkHashrateEHs"];
const OF_HASHPRICE: readonly FactField[] = ["hashpriceUsdPerPHDay", "hashpriceBtcPerPHDay"];
const OF_FEES: readonly FactField[] = ["feesBtcPerBlock", "feeShareOfReward"];
const OF_SUBSIDY: readonly FactField[] = ["subsidyBtc", "blockHeight"];
const OF_MACHINE: readonly FactField[] = [
  "machineHashrateTHs",
  "machinePowerW",
  "machineEfficiencyJPerTH",
];

/** What is new replaces what it contradicts: a hashprice the network, another machine the old one's figures. */
function merge(
  { understood }: CalculatorPending,
  given: readonly CalculatorFact[],
  machine: string | null,
  text: string,
  dropped: FactField | null = null,
): CalculatorUnderstanding {
  const isGivenField = (wanted: FactField) => given.some(({ field }) => field === wanted);
  const isGiven = (fields: readonly FactField[]) => fields.some(isGivenField);
  const replaced = new Set<FactField>([
    ...given.map(({ field }) => field),
    ...(isGiven(OF_NETWORK) ? [...OF_HASHPRICE, ...OF_NETWORK] : []),
    ...(isGiven(OF_HASHPRICE) ? [...OF_NETWORK, ...OF_HASHPRICE] : []),
    ...(isGiven(OF_FEES) ? OF_FEES : []),
    ...(isGiven(OF_SUBSIDY) ? OF_SUBSIDY : []),
    ...(machine === null ? [] : OF_MACHINE),
    ...(dropped === null ? [] : [dropped]),
  ]);
  const targets = findTargets(text);
  return {
    targets:
      targets.length > 0 ? [...new Set([...understood.targets, ...targets])] : understood.targets,
    facts: [...understood.facts.filter(({ field }) => !replaced.has(field)), ...given],
    // Figures of both kinds describe another machine than the one that was named.
    machine: machine ?? (OF_MACHINE.filter(isGivenField).length > 1 ? null : understood.machine),
  };
}
