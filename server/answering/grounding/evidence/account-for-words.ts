/** What each word of a statement rests on: its quotes, the question or a tool; general speech; or nothing at all. */
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { detectLanguage } from "../../../../core/text/language.ts";
import { isStopWord, toWordTerms } from "../../../../core/text/search-terms.ts";
import type { TextSpan } from "../../../../core/text/span.ts";
import { monthNumber } from "../../../../core/text/months.ts";
import { pointsBack } from "../../antecedents.ts";
import { crossScriptNames } from "../../cross-script-names.ts";
import { isHarmful } from "../claims/harmful-words.ts";
import { isGeneral } from "../claims/general-words.ts";
import { numbersInWords } from "../claims/number-claims.ts";
import { meaningsOf } from "../claims/same-meaning.ts";
import type { TextClaims } from "../claims/text-claims.ts";
import { formsOf, termsOfForms } from "../claims/word-forms.ts";
import type { Grounds } from "./grounds.ts";
import type { SourceSentence } from "./source-sentences.ts";

export interface AccountedWord extends TextSpan {
  readonly text: string;
  /**
   * `told`: on what may bear the statement out; `general`: a word of any report; `near`: on the sentences around a quote
   * or its article's title; `beyond`: on nothing.
   */
  readonly rest: "told" | "general" | "near" | "beyond";
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const ARABIC = /\p{Script=Arabic}/u;
/** Names have one capital; of "PWNED" the few consonants that are left meet many names. */
const SHOUTED = /\p{L}\p{Lu}/u;
/** Sharing as many letters of a stem makes it the same word in another form: "Paraguayan", "disconnection". */
const SAME_START = 5;
const SHARE_OF_STEM = 0.6;

/** The words of a statement in order, without those that are in every text. */
export function accountForWords(
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  { question, tools }: Grounds,
): readonly AccountedWord[] {
  const quoted = quotes.flatMap(({ claims, before }) =>
    before !== null && pointsBack(claims.text) ? [claims, before] : [claims],
  );
  const texts = [...quoted, question, ...tools.claims];
  const subjects = [...texts, ...quotes.flatMap(({ header, around }) => [header, around])];
  const named = findMentions(statement.text).filter(
    ({ id, kind }) =>
      texts.some(({ elements }) => elements.has(id)) ||
      ((kind === "place" || kind === "company") &&
        subjects.some(({ subjectsTold }) => subjectsTold.has(id))),
  );
  const language = detectLanguage(statement.text);
  const isTranslated = quotes.every((quote) => quote.language !== language);
  const told = texts.map(vocabularyOf);
  const near = quotes.flatMap(({ before, after, header }) =>
    [before, after, header].flatMap((one) => (one === null ? [] : [vocabularyOf(one)])),
  );
  const isTold = ({ start, end }: TextSpan, text: string): boolean =>
    named.some((one) => one.start < end && start < one.end) ||
    /^\p{N}/u.test(text) ||
    statement.numbers.some(
      (one) =>
        (one.start < end && start < one.end) ||
        (one.quantity !== null && one.quantity.start <= start && end <= one.quantity.end),
    ) ||
    numbersInWords(text).size > 0 ||
    isIn(told, text, isTranslated || !isHarmful(text)) ||
    (!SHOUTED.test(text) && texts.some(({ names }) => crossScriptNames(text).matchesIn(names) > 0));
  const restOf = (span: TextSpan, text: string): AccountedWord["rest"] => {
    if (isTold(span, text)) return "told";
    if (monthNumber(text) !== null) return "general";
    if (formsOf(text).some((form) => isGeneral(toWordTerms(form)))) return "general";
    return isIn(near, text) ? "near" : "beyond";
  };
  return Array.from(statement.text.matchAll(WORD), ({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }))
    .filter(
      ({ text, start, end }) =>
        (!isStopWord(text) && toWordTerms(text).length > 0) ||
        named.some((one) => one.start < end && start < one.end),
    )
    .map((word) => ({ ...word, rest: restOf(word, word.text) }));
}

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Beginnings of its words. */
  readonly starts: ReadonlySet<string>;
  readonly meanings: ReadonlySet<number>;
}

/** Sentences of sources are asked for again and again within an answer. */
const vocabularies = new WeakMap<TextClaims, Vocabulary>();

function vocabularyOf(text: TextClaims): Vocabulary {
  const known = vocabularies.get(text);
  if (known !== undefined) return known;
  const terms = [...text.words];
  // Stems of English must not be stemmed again.
  const words = new Set([...terms, ...termsOfForms(terms.filter((term) => ARABIC.test(term)))]);
  const starts = new Set(
    [...words].flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - SAME_START + 1) }, (_, more) =>
        word.slice(0, SAME_START + more),
      ),
    ),
  );
  const vocabulary = { words, starts, meanings: meaningsOf(words) };
  vocabularies.set(text, vocabulary);
  return vocabulary;
}

/** @param asMeaning whether another word for it does */
function isIn(texts: readonly Vocabulary[], word: string, asMeaning = true): boolean {
  return formsOf(word)
    .map((form) => toWordTerms(form))
    .some((terms) => {
      if (terms.length === 0) return false;
      if (terms.every((term) => texts.some((text) => hasForm(text, term)))) return true;
      if (!asMeaning) return false;
      const meanings = [...meaningsOf(terms)];
      return texts.some((text) => meanings.some((meaning) => text.meanings.has(meaning)));
    });
}

function hasForm({ words, starts }: Vocabulary, term: string): boolean {
  if (words.has(term)) return true;
  if (term.length < SAME_START) return false;
  return starts.has(term.slice(0, Math.max(SAME_START, Math.ceil(term.length * SHARE_OF_STEM))));
}
