/** The things that a text names, whatever its language: places, companies, roles, concepts and numbers. */
import { findNumbers } from "../../core/text/digits.ts";
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { impliedIds } from "../../core/text/gazetteer/implied-ids.ts";
import { guessMisspelledNames } from "../../core/text/gazetteer/misspelled-names.ts";

/** What question words themselves ask for: every question has them, so that having them tells nothing. */
const OF_ANY_QUESTION: ReadonlySet<string> = new Set([
  "concept:amount",
  "concept:company",
  "concept:country",
  "concept:date",
  "concept:location",
  "concept:name",
  "concept:number",
  "concept:reason",
  "concept:region",
  "concept:value",
  "concept:year",
]);

/**
 * What a question names, misspelled names included: ids of the gazetteer (`place:KZ`, `concept:tax`, `role:ceo`)
 * and numbers in canonical form (`number:2021`).
 */
export function elementsAsked(question: string): ReadonlySet<string> {
  return new Set([...elementsNamed(question), ...guessMisspelledNames(question)]);
}

function elementsNamed(text: string): ReadonlySet<string> {
  const elements = new Set<string>();
  for (const { id } of findMentions(text)) if (!OF_ANY_QUESTION.has(id)) elements.add(id);
  for (const { value } of findNumbers(text)) elements.add(`number:${value}`);
  return elements;
}

/**
 * What the question asks for: the first concept or role that it names, since both languages put it right behind
 * the question word ("How many people died …", "من هو الرئيس التنفيذي …"). Null where it names none.
 */
export function focusOf(question: string): string | null {
  return [...elementsAsked(question)].find(isConcept) ?? null;
}

/** What a text speaks of: the same, and what its words imply (Corsicana lies in Texas, a minister is an official). */
export function elementsTold(text: string): ReadonlySet<string> {
  const named = [...elementsNamed(text)];
  return new Set([...named, ...named.flatMap((element) => [...impliedIds(element)])]);
}

/** Whether an element says what happens or who does it, and so belongs into the very sentence of an answer. */
export function isConcept(element: string): boolean {
  return element.startsWith("concept:") || element.startsWith("role:");
}
