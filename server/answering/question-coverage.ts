/** What a question names, and how much of it the found text speaks of. */
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { monthNumber } from "../../core/text/months.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { isStopWord } from "../../core/text/search-terms.ts";
import { crossScriptNames, namesInText, type NamesInText } from "./cross-script-names.ts";
import { elementsTold, focusOf, isOfAnyArticle } from "./question-elements.ts";
import { speaksOf } from "./question-head.ts";
import type { QuestionReading } from "./question-reading.ts";
import type { ScoredSentence } from "./score-sentences.ts";

/** As many matches as leave no doubt that question and sentence share a subject. */
const ENOUGH_ANCHORS = 3;

/** Features from 0 to 1; what the question does not name at all is not missing. */
export interface QuestionCoverage {
  /** Places of the question that the context does not name; likewise companies and other names. */
  readonly missingPlaces: number;
  readonly missingNames: number;
  /** 1 where the question asks for something (a price, a chief executive) that no chosen sentence speaks of. */
  readonly missingFocus: number;
  /** How much ties the best-tied sentence to the question: words and named things they share, 3 or more being 1. */
  readonly anchors: number;
}

/**
 * @param context the passages of the chosen sentences, with headers and dates: a place or a year may be told there
 */
export function coverageOf(
  question: QuestionReading,
  context: string,
  chosen: readonly ScoredSentence[],
): QuestionCoverage {
  const { text, words, names } = question;
  const asked = [...question.elements];
  const focus = focusOf(question.elements);
  const inContext = elementsTold(context);
  const anchors = chosen.map(
    (sentence) =>
      words.filter((word) => sentence.words.has(word)).length +
      names.matchesIn(sentence.names) +
      asked.filter((element) => sentence.surroundings.has(element)).length,
  );
  const latinContext = context.toLowerCase();
  const namesInContext = namesInText(context);
  const isNamed = (name: string) => isWritten(name, latinContext, namesInContext);
  return {
    missingPlaces: missing(
      asked.filter((element) => element.startsWith("place:")).map((place) => inContext.has(place)),
    ),
    missingNames: missing([
      ...namesIn(text).map((name) => inContext.has(name.id) || isNamed(name.text)),
      ...unknownNames(text).map(isNamed),
    ]),
    missingFocus: focus === null || chosen.some((sentence) => speaksOf(sentence, focus)) ? 0 : 1,
    anchors: Math.min(ENOUGH_ANCHORS, Math.max(0, ...anchors)) / ENOUGH_ANCHORS,
  };
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
