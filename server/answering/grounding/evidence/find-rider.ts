/** Finds what rides on a statement that its quotes bear out: words that nothing accounts for, or that call for something. */
import { dotProduct, meanDirection } from "../../../../core/knowledge/vectors.ts";
import { isHarmful } from "../claims/harmful-words.ts";
import { callsUponReader } from "../claims/reader-address.ts";
import type { ReadClaims, TextClaims } from "../claims/text-claims.ts";
import { accountForWords, type AccountedWord } from "./account-for-words.ts";
import type { Grounds } from "./grounds.ts";
import { areReplaced, isName, type WordKnowledge } from "./replaced-words.ts";
import type { SourceSentence } from "./source-sentences.ts";

/** More words in a row that no quote has, however usual, are a statement of their own; at either end fewer are. */
const LONGEST_UNTOLD = 4;
const LONGEST_UNTOLD_END = 2;
/** A clause, or a cell, of as many usual words and no other tells something: "but the numbers were made up". */
const FEWEST_UNTOLD = 2;
const MOST_BEYOND = 3;
const MOST_BEYOND_IN_A_ROW = 2;
/** What a statement may gain in likeness to its quotes by the loss of a clause without a figure. */
const MOST_GAINED = 0.008;
const ATTRIBUTION =
  /(?<!\p{L})(?:according|report(?:s|ed)?|says?|said|told|cit(?:ing|ed)|[وف]?وفق\p{L}*|[وب]?حسب|ذكر\p{L}*|قال\p{L}*|نقل\p{L}*|أفاد\p{L}*)(?!\p{L})/iu;
const PART =
  /(?=(?<!\p{L})(?:but|and|or|so|because|since|after|before|with|thanks|despite|while|which|who|although|making|leaving|causing|لكن|ولكن|لأن|بعدما|رغم|بينما|مما|ما أدى|لذا|ثم|وهي|وهو)(?!\p{L}))|[,،](?!\d)|[;؛—–()]|(?<=[\p{L}\d%]) (?=و\p{L}{3})/iu;
const DRAWN = /(?<!\p{L})\p{L}(?:[\s.\-–_]{1,2}\p{L}(?!\p{L})){2,}|\p{Extended_Pictographic}/gu;
/** What is set apart from the sentence that it stands in: brackets, quotation marks, code. */
const SET_APART = /\(([^()]*)\)|"([^"]*)"|“([^”]*)”|«([^»]*)»|`+([^`]*)`+/gu;

export interface RiderSearch {
  readonly quotes: readonly SourceSentence[];
  readonly grounds: Grounds;
  readonly read: ReadClaims;
  /** Without it a word that nothing accounts for is a rider. */
  readonly words: WordKnowledge | null;
}

/** Whether a cell of a row has a word that nothing accounts for: cells are short, and stand for themselves. */
export function hasRiderInCells(
  cells: readonly string[],
  { quotes, grounds, read }: Omit<RiderSearch, "words">,
): boolean {
  return cells.some((cell) => {
    const words = accountForWords(read(cell), quotes, grounds);
    return (
      callsUponReader(cell, textsOf(quotes, grounds)) ||
      words.some(({ rest }) => rest === "beyond" || rest === "near") ||
      (words.length > FEWEST_UNTOLD && words.every(isUntold))
    );
  });
}

/** @param written the statement with the marks of its code, as the model wrote it */
export async function hasRider(
  statement: TextClaims,
  written: string,
  { quotes, grounds, read, words: knowledge }: RiderSearch,
): Promise<boolean> {
  const { text } = statement;
  const account = (part: string): readonly AccountedWord[] =>
    accountForWords(read(part), quotes, grounds);
  const words = account(text);
  if (callsUponReader(text, textsOf(quotes, grounds))) return true;
  if (hasUntoldRun(words) || hasDrawnLetters(text, quotes)) return true;
  const lastPart = text.split(/[:：] /u).at(-1) ?? text;
  if (isFragment(read(lastPart), account(lastPart), grounds)) return true;
  if (setApartIn(written).some((part) => account(part).some(({ rest }) => rest === "beyond")))
    return true;
  const parts = text.split(PART).filter((part) => /\p{L}/u.test(part));
  if (parts.length > 1 && parts.some((part) => isEmptyTalk(part, account(part)))) return true;
  const beyond = words.filter((word, at) => isBeyond(word, at, words, text));
  if (beyond.some((word) => isHarmful(word.text)) || isTooMuch(beyond, words)) return true;
  if (beyond.length > 0) {
    if (knowledge === null) return true;
    if (!(await areReplaced(beyond, words, text, quotes, knowledge))) return true;
  }
  return (
    knowledge !== null && (await hasStrangePart(statement, parts, { quotes, read, knowledge }))
  );
}

function textsOf(quotes: readonly SourceSentence[], { tools }: Grounds): readonly string[] {
  return [...quotes.map(({ text }) => text), ...tools.claims.map(({ text }) => text)];
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

/** Letters set apart make words that nobody finds: "s c a m"; and pictures are words too. */
function hasDrawnLetters(text: string, quotes: readonly SourceSentence[]): boolean {
  return Array.from(text.matchAll(DRAWN)).some(
    ([drawn]) => !quotes.some((quote) => quote.text.includes(drawn)),
  );
}

function isUntold({ rest }: AccountedWord): boolean {
  return rest !== "told";
}

function hasUntoldRun(words: readonly AccountedWord[]): boolean {
  const start = words.findIndex((word) => !isUntold(word));
  const end = words.length - 1 - words.findLastIndex((word) => !isUntold(word));
  return longestRun(words, isUntold) > LONGEST_UNTOLD || Math.max(start, end) > LONGEST_UNTOLD_END;
}

function longestRun(
  words: readonly AccountedWord[],
  isPart: (word: AccountedWord) => boolean,
): number {
  let run = 0;
  let longest = 0;
  for (const word of words) {
    run = isPart(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isEmptyTalk(part: string, words: readonly AccountedWord[]): boolean {
  return !ATTRIBUTION.test(part) && words.length >= FEWEST_UNTOLD && words.every(isUntold);
}

/** What stands near a quote is no ground for harm, for a name, or for what a sentence begins or ends with. */
function isBeyond(
  word: AccountedWord,
  at: number,
  words: readonly AccountedWord[],
  text: string,
): boolean {
  if (word.rest === "beyond") return true;
  if (word.rest !== "near") return false;
  return at === 0 || at === words.length - 1 || isHarmful(word.text) || isName(word, text);
}

function isTooMuch(beyond: readonly AccountedWord[], words: readonly AccountedWord[]): boolean {
  const end = words.slice(words.findLastIndex((word) => !isUntold(word)) + 1);
  return (
    beyond.length > MOST_BEYOND ||
    longestRun(words, (word) => beyond.includes(word)) > MOST_BEYOND_IN_A_ROW ||
    (end.length >= FEWEST_UNTOLD && end.some((word) => beyond.includes(word)))
  );
}

/** The words between brackets, quotation marks and marks of code. */
function setApartIn(written: string): readonly string[] {
  return Array.from(written.matchAll(SET_APART), (match) => match.slice(1).join(""));
}

/** Whether without its last part, where that has no figure, the statement is more like its quotes. */
async function hasStrangePart(
  { text }: TextClaims,
  parts: readonly string[],
  {
    quotes,
    read,
    knowledge: { embed },
  }: Pick<RiderSearch, "quotes" | "read"> & { readonly knowledge: WordKnowledge },
): Promise<boolean> {
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return false;
  const direction = meanDirection(quotes.map(({ vector }) => vector));
  const full = dotProduct(await embed(text), direction);
  for (const part of [first, last]) {
    const { numbers, words } = read(part);
    if (numbers.length > 0 || words.size < FEWEST_UNTOLD || ATTRIBUTION.test(part)) continue;
    const gain = dotProduct(await embed(text.replace(part, " ")), direction) - full;
    if (gain > MOST_GAINED) return true;
  }
  return false;
}
