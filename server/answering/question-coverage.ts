/** What a question names, and how much of it the found text speaks of. */
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { monthNumber } from "../../core/text/months.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { isStopWord, toWordTerms } from "../../core/text/search-terms.ts";
import { crossScriptNames, namesInText, type NamesInText } from "./cross-script-names.ts";
import { showsQuantity } from "./question-cues.ts";
import {
  elementsAsked,
  elementsTold,
  figureOf,
  focusOf,
  isOfAnyArticle,
} from "./question-elements.ts";
import type { ScoredSentence } from "./score-sentences.ts";
import { weighWords, weightedOverlap } from "./word-overlap.ts";

/** As many matches as leave no doubt that question and sentence share a subject. */
const ENOUGH_ANCHORS = 3;

/** Features from 0 to 1; what the question does not name at all is not missing. */
export interface QuestionCoverage {
  /** Places of the question that the context does not name; likewise companies and other names, and numbers. */
  readonly missingPlaces: number;
  readonly missingNames: number;
  readonly missingNumbers: number;
  /** 1 where the question asks for something (a price, a chief executive) that no chosen sentence speaks of. */
  readonly missingFocus: number;
  /** What no single one of the chosen sentences brings together with the rest, in what it is about. */
  readonly missingTogether: number;
  /** How much ties the best-tied sentence to the question: words and named things they share, 3 or more being 1. */
  readonly anchors: number;
}

/**
 * @param context the passages of the chosen sentences, with headers and dates: a place or a year may be told there
 * @param candidates all sentences that were judged, which tell how common each thing is
 */
export function coverageOf(
  question: string,
  context: string,
  chosen: readonly ScoredSentence[],
  candidates: readonly ScoredSentence[],
): QuestionCoverage {
  const asked = [...elementsAsked(question)];
  const focus = focusOf(question);
  const inContext = elementsTold(context);
  const near = new Set(chosen.flatMap(({ surroundings }) => [...surroundings]));
  const weights = weighWords(
    asked,
    candidates.map(({ elements }) => elements),
  );
  const words = [...new Set(toWordTerms(question))];
  const names = crossScriptNames(question);
  const anchors = chosen.map(
    (sentence) =>
      words.filter((word) => sentence.words.has(word)).length +
      names.matchesIn(sentence.names) +
      asked.filter((element) => sentence.surroundings.has(element)).length,
  );
  const together = chosen.map(({ surroundings }) => weightedOverlap(weights, surroundings));
  const latinContext = context.toLowerCase();
  const namesInContext = namesInText(context);
  const isNamed = (name: string) => isWritten(name, latinContext, namesInContext);
  return {
    missingPlaces: missing(
      asked.filter((element) => element.startsWith("place:")).map((place) => inContext.has(place)),
    ),
    missingNames: missing([
      ...namesIn(question).map(({ id, text }) => inContext.has(id) || isNamed(text)),
      ...unknownNames(question).map(isNamed),
    ]),
    // A year that another sentence of the passage has says nothing of this one.
    missingNumbers: missing(
      asked.filter((element) => element.startsWith("number:")).map((number) => near.has(number)),
    ),
    missingFocus: focus === null || chosen.some((sentence) => speaksOf(sentence, focus)) ? 0 : 1,
    missingTogether: asked.length === 0 ? 0 : 1 - Math.max(0, ...together),
    anchors: Math.min(ENOUGH_ANCHORS, Math.max(0, ...anchors)) / ENOUGH_ANCHORS,
  };
}

function speaksOf({ elements, text }: ScoredSentence, focus: string): boolean {
  if (elements.has(focus)) return true;
  const figure = figureOf(focus);
  return figure !== null && showsQuantity(text, figure) === 1;
}

function missing(present: readonly boolean[]): number {
  return present.length === 0 ? 0 : present.filter((is) => !is).length / present.length;
}

/** Companies and assets of the gazetteer, as the question writes them. */
function namesIn(question: string): readonly { readonly id: string; readonly text: string }[] {
  return findMentions(question)
    .filter(({ id, kind }) => kind === "company" || (kind === "asset" && !isOfAnyArticle(id)))
    .map(({ id, start, end }) => ({ id, text: question.slice(start, end) }));
}

/** Capitalised Latin words that neither the gazetteer nor the calendar knows; the first word of an English question is not told apart. */
function unknownNames(question: string): readonly string[] {
  const known = findMentions(question);
  const startsSentence = detectLanguage(question) === "en";
  return [...question.matchAll(/\p{Lu}[\p{Script=Latin}'’-]{2,}/gu)]
    .filter(({ index }) => !(startsSentence && question.slice(0, index).trim() === ""))
    .filter(({ index }) => !known.some(({ start, end }) => index >= start && index < end))
    .map(([word]) => word.replace(/['’]s$/u, ""))
    .filter((word) => !isStopWord(word.toLowerCase()) && monthNumber(word) === null);
}

/** Whether a name stands in a lower-cased context as it is, or in the other script among the context's names. */
function isWritten(name: string, context: string, names: NamesInText): boolean {
  return context.includes(name.toLowerCase()) || crossScriptNames(name).matchesIn(names) > 0;
}
