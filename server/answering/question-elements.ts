/** The things that a text names, whatever its language: places, companies, roles, concepts and numbers. */
import { findNumbers } from "../../core/text/digits.ts";
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { impliedIds } from "../../core/text/gazetteer/implied-ids.ts";
import { guessMisspelledNames } from "../../core/text/gazetteer/misspelled-names.ts";
import type { QuantityKind } from "../../core/text/quantities.ts";
import { ordinalsIn } from "./ordinals.ts";

/** What question words themselves ask for: every question has them, so that having them tells nothing. */
const OF_ANY_QUESTION: ReadonlySet<string> = new Set([
  "concept:amount",
  "concept:company",
  "concept:country",
  "concept:date",
  "concept:day",
  "concept:estimate",
  "concept:forecast",
  "concept:location",
  "concept:month",
  "concept:name",
  "concept:number",
  "concept:reason",
  "concept:region",
  "concept:report",
  "concept:total",
  "concept:value",
  "concept:week",
  "concept:year",
]);

/**
 * What a question names, misspelled names included: ids of the gazetteer (`place:KZ`, `concept:tax`, `role:ceo`),
 * numbers in canonical form (`number:2021`) and places in a row (`ordinal:4`).
 */
export function elementsAsked(question: string): ReadonlySet<string> {
  return new Set([...elementsNamed(question), ...guessMisspelledNames(question)]);
}

function elementsNamed(text: string): ReadonlySet<string> {
  const elements = new Set<string>();
  for (const { id } of findMentions(text)) if (!OF_ANY_QUESTION.has(id)) elements.add(id);
  for (const { value } of findNumbers(text)) elements.add(`number:${value}`);
  for (const place of ordinalsIn(text)) elements.add(`ordinal:${place}`);
  return elements;
}

/** What all news of this field is about: a question that names it first asks for something about it. */
const OF_ANY_ARTICLE: ReadonlySet<string> = new Set([
  "asset:bitcoin",
  "asset:cryptocurrency",
  "asset:dollar",
  "concept:mine",
  "concept:mining",
  "concept:mining-company",
  "concept:network",
  "role:miner",
]);

/** Whether it says nothing of what a question is about that it names this. */
export function isOfAnyArticle(element: string): boolean {
  return OF_ANY_ARTICLE.has(element);
}

/** Who is counted says less than what they did: "how many people died" asks for deaths. */
const PEOPLE = "concept:people";

/**
 * What the question asks for: the first concept or role that it names, since both languages put it right behind
 * the question word ("How many people died …", "من هو الرئيس التنفيذي …"). Null where it names none.
 */
export function focusOf(asked: ReadonlySet<string>): string | null {
  return (
    [...asked].find(
      (element) => isConcept(element) && !isOfAnyArticle(element) && element !== PEOPLE,
    ) ?? null
  );
}

/** Figures that speak of their thing without naming it: 18.1% is a share, 12 years are a duration. */
const FIGURES: Readonly<Record<string, QuantityKind>> = {
  "concept:percentage": "percent",
  "concept:market-share": "percent",
  "concept:duration": "time",
  "concept:capacity": "power",
  "concept:megawatt": "power",
  "concept:hashrate": "hashrate",
};

/** The kind of figure that stands for what the question asks for; null where only its name does. */
export function figureOf(focus: string): QuantityKind | null {
  return FIGURES[focus] ?? null;
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
