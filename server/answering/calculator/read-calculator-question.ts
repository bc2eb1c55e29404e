/** Reads a question for the hashprice calculator from its words alone, without a language model. */
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { assignFacts, type AssignedFacts } from "./assign-facts.ts";
import type {
  CalculatorClarification,
  CalculatorFact,
  CalculatorPending,
  CalculatorUnderstanding,
  FactField,
} from "./calculator-question.ts";
import { completePending } from "./complete-pending.ts";
import { doubtsOfWords } from "./doubts-of-words.ts";
import { findDoubts } from "./find-doubts.ts";
import { findMissing, isAboutMachine } from "./find-missing.ts";
import { holdsSubstance, targetsOf } from "./intended-targets.ts";
import { prepareText, type PreparedText } from "./prepared-text.ts";
import {
  asksForFigure,
  asksForNews,
  findTargets,
  periodAsked,
  speaksOfPast,
} from "./question-targets.ts";
import { doubtOfRefused } from "./refused-input.ts";
import { CONTINUES, OPENS_QUESTION } from "./reply-words.ts";
import { subsidyOnDate } from "./subsidy-on-date.ts";
import { toRequest } from "./to-request.ts";

export type CalculatorReading =
  /** Not for the calculator. */
  | { readonly kind: "none" }
  | {
      readonly kind: "compute";
      readonly input: HashpriceInput;
      readonly understood: CalculatorUnderstanding;
      /** The text asks for news as well. */
      readonly alsoRetrieve: boolean;
      readonly pending: CalculatorPending;
    }
  | {
      readonly kind: "clarify";
      /** The most important first: one is asked at a time. */
      readonly about: readonly [CalculatorClarification, ...CalculatorClarification[]];
      /** As far as it is known; not yet enough to compute, or not yet trusted. */
      readonly input: HashpriceInput;
      readonly understood: CalculatorUnderstanding;
      readonly pending: CalculatorPending;
    };

const NONE: CalculatorReading = { kind: "none" };
const MAKERS = /^company:(?:bitmain|microbt|canaan|luxor)/u;

/**
 * Reads `text` in either language: the inputs are told apart by their units, then by the nearest cue word.
 * With `pending` it may also be the reply to a question back, or change one input of the last calculation;
 * what is plainly another question is read on its own.
 */
export function readCalculatorQuestion(
  text: string,
  { pending = null }: { readonly pending?: CalculatorPending | null } = {},
): CalculatorReading {
  const prepared = prepareText(text);
  const assigned = assignFacts(prepared.text);
  const fresh = readAlone(text, prepared, assigned);
  if (pending === null || (fresh.kind === "compute" && asksItself(prepared.text, fresh))) {
    return fresh;
  }
  const isElsewhere = OPENS_QUESTION.test(prepared.text) && namesPlaceOrCompany(text);
  if (isElsewhere) return fresh;
  const completed = completePending(prepared.text, assigned, pending);
  if (completed === null) return fresh;
  const { understood, carried, confirmed } = completed;
  return conclude(understood, { carried, confirmed, alsoRetrieve: false });
}

/** A complete question that does not go on from another: what that one gave is no part of it. */
function asksItself(
  text: string,
  { understood }: { understood: CalculatorUnderstanding },
): boolean {
  if (CONTINUES.test(text)) return false;
  return findTargets(text).length > 0 || understood.targets.includes("hashprice");
}

function readAlone(
  question: string,
  { text, dates }: PreparedText,
  assigned: AssignedFacts,
): CalculatorReading {
  const [machine] = assigned.machines;
  const isOneMachine = assigned.machines.every(({ name }) => name === machine?.name);
  const [date] = dates;
  const onDate = date !== undefined && needsSubsidy(assigned.facts) ? subsidyOnDate(date) : null;
  const isNews = asksForNews(text);
  const targets = targetsOf(text, assigned, isNews);
  const period = isAboutMachine(targets) ? periodAsked(text, assigned.facts) : null;
  const facts = [...assigned.facts, ...(onDate === null ? [] : [onDate]), ...(period ?? [])];
  if (targets.length === 0 || !holdsSubstance(facts, machine !== undefined)) return NONE;
  const understood: CalculatorUnderstanding = {
    targets,
    facts,
    machine: machine?.isPreset === true && isOneMachine ? machine.name : null,
  };
  const isSubsidyOpen = date !== undefined && onDate === null && needsSubsidy(assigned.facts);
  const carried = [
    ...doubtsOfWords(assigned, understood),
    ...(isSubsidyOpen ? [{ reason: "missing", needed: "subsidyBtc" } as const] : []),
  ];
  const reading = conclude(understood, { carried, confirmed: [], alsoRetrieve: isNews });
  if (reading.kind !== "clarify") return isTold(reading, text, understood) ? NONE : reading;
  const isElsewhere =
    isNews ||
    speaksOfPast(text) ||
    (dates.length > 0 && !isSubsidyOpen) ||
    namesPlaceOrCompany(question);
  return isElsewhere ? NONE : reading;
}

/** A complete calculation that nobody asks for: how hashprice moved while the network stood so and so. */
function isTold(
  reading: CalculatorReading,
  text: string,
  { targets, facts }: CalculatorUnderstanding,
): boolean {
  if (reading.kind !== "compute" || isAboutMachine(targets)) return false;
  const isComplete = facts.some(({ field }) => field === "btcPriceUsd");
  if (asksForNews(text)) return !(isComplete && asksForFigure(text));
  return speaksOfPast(text) && !isComplete;
}

function needsSubsidy(facts: readonly CalculatorFact[]): boolean {
  const has = (field: FactField) => facts.some((fact) => fact.field === field);
  const hasNetwork = has("difficulty") || has("networkHashrateEHs");
  return hasNetwork && !has("subsidyBtc") && !has("blockHeight");
}

function namesPlaceOrCompany(question: string): boolean {
  return findMentions(question).some(
    ({ id, kind }) => kind === "place" || (kind === "company" && !MAKERS.test(id)),
  );
}

function conclude(
  understood: CalculatorUnderstanding,
  {
    carried,
    confirmed,
    alsoRetrieve,
  }: {
    readonly carried: readonly CalculatorClarification[];
    readonly confirmed: readonly FactField[];
    readonly alsoRetrieve: boolean;
  },
): CalculatorReading {
  const input = toRequest(understood);
  const namesMachine = carried.some(({ reason }) => /machine/u.test(reason));
  const open: readonly CalculatorClarification[] = [
    ...findDoubts(understood, confirmed),
    ...carried,
    ...findMissing(understood)
      .filter((needed) => needed !== "machine" || !namesMachine)
      .map((needed) => ({ reason: "missing", needed }) as const),
  ];
  const refused = open.length === 0 ? doubtOfRefused(input, understood) : null;
  const [first, ...rest] = refused === null ? open : [refused];
  const pending = (about: readonly CalculatorClarification[]): CalculatorPending => ({
    understood,
    about,
    confirmed,
  });
  if (first === undefined) {
    return { kind: "compute", input, understood, alsoRetrieve, pending: pending([]) };
  }
  return {
    kind: "clarify",
    about: [first, ...rest],
    input,
    understood,
    pending: pending([first, ...rest]),
  };
}
