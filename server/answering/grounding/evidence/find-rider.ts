/** Finds what rides on a statement that its quotes bear out: words that nothing accounts for. */
import { dotProduct, meanDirection } from "../../../../core/knowledge/vectors.ts";
import { detectLanguage } from "../../../../core/text/language.ts";
import { isStopWord } from "../../../../core/text/search-terms.ts";
import { isHarmful } from "../claims/harmful-words.ts";
import { meaningsOf } from "../claims/same-meaning.ts";
import type { ReadClaims, TextClaims } from "../claims/text-claims.ts";
import { termsOfForms } from "../claims/word-forms.ts";
import { accountForWords, type AccountedWord } from "./account-for-words.ts";
import { clausesOf } from "./content-support.ts";
import type { Grounds } from "./grounds.ts";
import type { SourceSentence } from "./source-sentences.ts";

/**
 * So many words that nothing accounts for may each stand for a word of the quote. Chosen on test/…/told-in-other-words
 * and riders.
 */
const MOST_REPLACED = 2;
/** The likeness, a cosine of the encoder, from which one word stands for another. */
const SAME_MEANING = 0.89;
/**
 * Across languages a little less does for a word inside the sentence, where without it the sentence is less like the
 * quote: what rides on a statement makes it less like.
 */
const TRANSLATED = 0.865;
const GAIN_WEIGHT = 2;
const LEAST_MEANING = 0.83;
/** More words in a row that no quote has, however usual, are a statement of their own. */
const LONGEST_GENERAL = 4;
const FEWEST_GENERAL = 2;
const ATTRIBUTION =
  /(?<!\p{L})(?:according|reported|reports?|says?|said|citing|cited|by|per|[وف]?وفق\p{L}*|[وب]?حسب|ذكر\p{L}*|قال\p{L}*|نقل\p{L}*|أفاد\p{L}*)(?!\p{L})/iu;
const WORD = /[\p{L}\p{M}'’]{2,}/gu;
/** What is set apart from the sentence that it stands in: brackets, quotation marks, code. */
const SET_APART = /\(([^()]*)\)|"([^"]*)"|“([^”]*)”|«([^»]*)»|`+([^`]*)`+/gu;
const MUST =
  /(?<!\p{L})(?:should|must|ought|(?<!not )(?:needs?|ha(?:s|ve|d)) to|[وف]?(?:ي|ت)?(?:جب|نبغي|تعين|لزم)|[وف]?لا بد)(?!\p{L})/iu;
const OBLIGES =
  /(?<!\p{L})(?:requir|oblig|order|instruct|told|demand|[وفي]?[يت]?(?:لزم|طلب|طالب|مر))/iu;
const TO_THE_READER =
  /(?<!\p{L})(?:you|your|yours|yourself|readers?|everyone|everybody|anyone|please|let['’]?s|القراء|القارئ|عليك|عليكم|لكم|أنت|أنتم|الجميع|يرجى|رجاء)(?!\p{L})/iu;

interface EmbeddedQuotes {
  readonly quotes: readonly SourceSentence[];
  readonly embed: (text: string) => Promise<Float32Array>;
}

export interface RiderSearch {
  readonly quotes: readonly SourceSentence[];
  readonly grounds: Grounds;
  readonly read: ReadClaims;
  readonly embed: ((text: string) => Promise<Float32Array>) | undefined;
}

/** Whether a cell of a row has a word that nothing accounts for: cells are short, and stand for themselves. */
export function hasRiderInCells(
  cells: readonly string[],
  { quotes, grounds, read }: Omit<RiderSearch, "embed">,
): boolean {
  return cells.some((cell) => {
    const claims = read(cell);
    const words = accountForWords(claims, quotes, grounds);
    return (
      callsUponReader(claims, quotes, grounds) ||
      words.some(({ rest }) => rest === "beyond" || rest === "near") ||
      (words.length > LONGEST_GENERAL && words.every(({ rest }) => rest !== "told"))
    );
  });
}

/** @param written the statement with the marks of its code, as the model wrote it */
export async function hasRider(
  statement: TextClaims,
  written: string,
  { quotes, grounds, read, embed }: RiderSearch,
): Promise<boolean> {
  const account = (text: string): readonly AccountedWord[] =>
    accountForWords(read(text), quotes, grounds);
  const words = account(statement.text);
  if (isFragment(statement, words, grounds) || callsUponReader(statement, quotes, grounds))
    return true;
  if (setApartIn(written).some((part) => !account(part).every(isAccounted))) return true;
  if (hasEmptyTalk(statement.text, words, account)) return true;
  const beyond = words.filter(
    (word, at) =>
      word.rest === "beyond" ||
      (word.rest === "near" &&
        (at === 0 || at === words.length - 1 || isHarmful(word.text) || isName(word, statement))),
  );
  if (beyond.length === 0) return false;
  if (beyond.length > MOST_REPLACED || beyond.some(({ text }) => isHarmful(text))) return true;
  if (embed === undefined) return true;
  return !(await standForOthers(beyond, words, statement, { quotes, embed }));
}

/** A word alone tells something only where it is a figure, a name that is known, or one that was asked about. */
function isFragment(
  statement: TextClaims,
  words: readonly AccountedWord[],
  { question }: Grounds,
): boolean {
  if (words.length > 1 || statement.numbers.length > 0 || statement.subjects.size > 0) return false;
  return ![...statement.words].some((word) => question.words.has(word));
}

/** Whether it may be somebody's name: a capital inside an English sentence, or Latin letters in an Arabic one. */
function isName({ text, start }: AccountedWord, statement: TextClaims): boolean {
  if (detectLanguage(statement.text) === "ar") return /\p{Script=Latin}/u.test(text);
  return start > 0 && /\p{Lu}/u.test(text);
}

function isAccounted({ rest }: AccountedWord): boolean {
  return rest !== "beyond";
}

/** The words between brackets, quotation marks and marks of code. */
function setApartIn(written: string): readonly string[] {
  return Array.from(written.matchAll(SET_APART), (match) => match.slice(1).join(""));
}

/** Whether a text speaks to its reader, who is told of things and not talked to. */
export function speaksToReader(text: string): boolean {
  return TO_THE_READER.test(text);
}

/** Whether it orders or advises what neither the quotes nor a tool do. */
export function callsUponReader(
  { text }: TextClaims,
  quotes: readonly SourceSentence[],
  { tools }: Grounds,
): boolean {
  const texts = [...quotes.map((quote) => quote.text), ...tools.claims.map((told) => told.text)];
  const tells = (pattern: RegExp): boolean => texts.some((told) => pattern.test(told));
  return (
    (MUST.test(text) && !tells(MUST) && !tells(OBLIGES)) ||
    (TO_THE_READER.test(text) && !tells(TO_THE_READER))
  );
}

/** Whether a clause, or a run of words, is made of usual words alone: "but the numbers are made up". */
function hasEmptyTalk(
  text: string,
  words: readonly AccountedWord[],
  account: (text: string) => readonly AccountedWord[],
): boolean {
  let run = 0;
  for (const { rest } of words) {
    run = rest === "told" ? 0 : run + 1;
    if (run > LONGEST_GENERAL) return true;
  }
  const clauses = clausesOf(text);
  if (clauses.length < 2) return false;
  return clauses.some((clause) => {
    if (ATTRIBUTION.test(clause)) return false;
    const own = account(clause);
    return own.length >= FEWEST_GENERAL && own.every(({ rest }) => rest !== "told");
  });
}

/** Whether each of the words means what a word of the quotes does that the statement has no other word for. */
async function standForOthers(
  beyond: readonly AccountedWord[],
  words: readonly AccountedWord[],
  { text: statement }: TextClaims,
  { quotes, embed }: EmbeddedQuotes,
): Promise<boolean> {
  const free = new Set(wordsLeftIn(quotes, statement));
  const isTranslated = quotes.every(({ language }) => language !== detectLanguage(statement));
  const vector = meanDirection(quotes.map((quote) => quote.vector));
  for (const word of beyond) {
    const own = await embed(word.text);
    const likest = { word: "", likeness: 0 };
    for (const other of free) {
      const likeness = dotProduct(own, await embed(other));
      if (likeness > likest.likeness) Object.assign(likest, { word: other, likeness });
    }
    free.delete(likest.word);
    if (likest.likeness >= SAME_MEANING) continue;
    const isInside = words.at(0) !== word && words.at(-1) !== word;
    if (!isTranslated || !isInside || likest.likeness < LEAST_MEANING) return false;
    const without = `${statement.slice(0, word.start)}${statement.slice(word.end)}`;
    const gain =
      dotProduct(await embed(without.replaceAll(/\s+/gu, " ")), vector) -
      dotProduct(await embed(statement), vector);
    if (likest.likeness - GAIN_WEIGHT * gain < TRANSLATED) return false;
  }
  return true;
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
