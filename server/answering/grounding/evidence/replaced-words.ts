/** Whether words that nothing accounts for are a writer's own words for what the quotes tell. */
import { foldArabic } from "../../../../core/text/arabic.ts";
import { detectLanguage } from "../../../../core/text/language.ts";
import { isStopWord } from "../../../../core/text/search-terms.ts";
import { dotProduct, meanDirection } from "../../../../core/knowledge/vectors.ts";
import { meaningsOf } from "../claims/same-meaning.ts";
import { formsOf, termsOfForms } from "../claims/word-forms.ts";
import type { AccountedWord } from "./account-for-words.ts";
import type { SourceSentence } from "./source-sentences.ts";

/** What is known of words beside their letters; see Embedder. */
export interface WordKnowledge {
  readonly embed: (text: string) => Promise<Float32Array>;
  readonly countTokens: (text: string) => number;
}

/**
 * Into how many tokens the encoder cuts a word that is common in its language; names that were made up yesterday take
 * more. All bounds here are chosen on lists, in test/server/answering/grounding/lists/.
 */
const COMMON = { en: 2, ar: 1 } as const;
/** The likeness, a cosine of the encoder, from which one word stands for another. */
const SAME_MEANING = 0.89;
/** Across languages a little less does where the sentence without the word is less like the quote. */
const TRANSLATED = 0.865;
const GAIN_WEIGHT = 2;
const LEAST_MEANING = 0.83;
/** What rides on a statement makes it less like its quote: without it, it is as much more like. */
const MOST_GAINED = 0.008;
/** A capital behind the first letter makes a name of a sentence's first word too: "HashKing", "HACKED". */
const SHOUTED = /\p{L}\p{Lu}/u;
const HYPHEN = /[-‐‑]/u;
const WORD = /[\p{L}\p{M}'’]{2,}/gu;

/**
 * A common word inside the statement may be the writer's own, unless the statement is more like its quotes without it; a
 * rare one, a name and the last word stand only for a word of the quotes.
 * @param words all of the statement
 */
export async function areReplaced(
  beyond: readonly AccountedWord[],
  words: readonly AccountedWord[],
  statement: string,
  quotes: readonly SourceSentence[],
  { embed, countTokens }: WordKnowledge,
): Promise<boolean> {
  const language = detectLanguage(statement);
  const direction = meanDirection(quotes.map(({ vector }) => vector));
  const full = dotProduct(await embed(statement), direction);
  const gainWithout = async (left: readonly AccountedWord[]): Promise<number> =>
    dotProduct(await embed(without(left, statement)), direction) - full;
  const lastTold = words.findLastIndex(({ rest }) => rest === "told");
  const free = new Set(wordsLeftIn(quotes, statement));
  const own: AccountedWord[] = [];
  for (const word of beyond) {
    const isInside = words.indexOf(word) < lastTold;
    const mayBeOwn = isInside && !isName(word, statement) && !isStuckOn(word, statement);
    if (mayBeOwn && isCommon(word.text, language, countTokens)) {
      own.push(word);
      continue;
    }
    const { partner, likeness } = await findPartner(word.text, free, embed);
    free.delete(partner);
    if (likeness >= SAME_MEANING) continue;
    const isTranslated = quotes.every((quote) => quote.language !== language);
    if (!isTranslated || !isInside || likeness < LEAST_MEANING) return false;
    if (likeness - GAIN_WEIGHT * (await gainWithout([word])) < TRANSLATED) return false;
  }
  return own.length === 0 || (await gainWithout(own)) <= MOST_GAINED;
}

/** Whether it may be somebody's name: a capital inside an English sentence, or Latin letters in an Arabic one. */
export function isName({ text, start }: AccountedWord, statement: string): boolean {
  if (detectLanguage(statement) === "ar") return /\p{Script=Latin}/u.test(text);
  return start > 0 ? /\p{Lu}/u.test(text) : SHOUTED.test(text);
}

/** Put in front without a capital, part of a compound, or of two scripts: "free-hash", and "scаm" with a letter of another alphabet. */
function isStuckOn({ text, start, end }: AccountedWord, statement: string): boolean {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Arabic}/u,
    /(?![\p{Script=Latin}\p{Script=Arabic}])\p{L}/u,
  ];
  return (
    (start === 0 && /^\p{Ll}/u.test(text)) ||
    HYPHEN.test(statement.charAt(start - 1)) ||
    HYPHEN.test(statement.charAt(end)) ||
    scripts.filter((script) => script.test(text)).length > 1
  );
}

function without(words: readonly AccountedWord[], text: string): string {
  return words
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replaceAll(/\s+/gu, " ");
}

function isCommon(
  word: string,
  language: "en" | "ar",
  countTokens: (text: string) => number,
): boolean {
  if (/\p{Script=Latin}/u.test(word)) {
    return language === "en" && countTokens(word) <= COMMON.en;
  }
  return formsOf(foldArabic(word)).some((form) => countTokens(form) <= COMMON.ar);
}

async function findPartner(
  word: string,
  free: ReadonlySet<string>,
  embed: (text: string) => Promise<Float32Array>,
): Promise<{ readonly partner: string; readonly likeness: number }> {
  const vector = await embed(word);
  let best = { partner: "", likeness: 0 };
  for (const partner of free) {
    const likeness = dotProduct(vector, await embed(partner));
    if (likeness > best.likeness) best = { partner, likeness };
  }
  return best;
}

/** The words of the quotes that the statement neither has nor has another word for. */
function wordsLeftIn(quotes: readonly SourceSentence[], statement: string): readonly string[] {
  const used = termsOfForms(statement.match(WORD) ?? []);
  const meanings = meaningsOf(used);
  return quotes
    .flatMap(({ text }) => text.match(WORD) ?? [])
    .filter((word) => {
      const terms = termsOfForms([word]);
      return (
        !isStopWord(word) &&
        ![...terms].some((term) => used.has(term)) &&
        ![...meaningsOf(terms)].some((meaning) => meanings.has(meaning))
      );
    });
}
