/** Asks the last question of something else: "and in Iran?" takes the place of Kazakhstan. */
import type { Language } from "../../../core/contract/language.ts";
import { agreeing, arabicPrefix, joined, withArticle } from "./arabic-names.ts";
import { elementsOf, type FollowUpElement } from "./follow-up-elements.ts";
import { isPlaceAdjective } from "./place-adjectives.ts";
import { readableName } from "./readable-name.ts";
import { replaceTime, timePhrase } from "./replace-time.ts";

/** Something to put in, and its words. */
interface Given {
  readonly element: FollowUpElement;
  readonly text: string;
  /** "in", "with", "من": the word before it. */
  readonly preposition: string;
}

/**
 * @param names the follow-up, which only names things
 * @returns null where there is nothing in it to put into the question, or where it may stand in several places
 */
export function replaceElements(
  question: string,
  names: string,
  language: Language,
): string | null {
  const given = elementsOf(names);
  if (given.length === 0) return null;
  let replaced = question.trim();
  for (const kind of new Set(given.map((element) => element.kind))) {
    const alike = given.filter((element) => element.kind === kind);
    const [element] = alike;
    const last = alike.at(-1);
    if (element === undefined || last === undefined) continue;
    // "Iran and Kuwait" take one place together.
    const text = nameOf(names, element, language) + names.slice(element.end, last.end);
    const preposition = prepositionBefore(names, element.start);
    const one = { element, text, preposition };
    const changed = putIn(replaced, one, language);
    if (changed === null) return null;
    replaced = changed;
  }
  return replaced;
}

/** Null where the question has several things of the kind, of which none is told apart. */
function putIn(question: string, given: Given, language: Language): string | null {
  const old = toReplace(question, given);
  if (old.length === 0) return append(question, given, language);
  if (new Set(old.map(({ id }) => id)).size > 1) return null;
  return old.reduceRight((whole, element) => {
    const [before, after] = [whole.slice(0, element.start), whole.slice(element.end)];
    if (element.kind === "time") return replaceTime(before, element, given, language) + after;
    const written = whole.slice(element.start, element.end);
    // Said twice, one would be put in twice.
    if (old.length === 1 && isAdjectiveOfWord(before, written, element.id, language)) {
      return append(withoutAdjective(before, after), given, language);
    }
    const verb =
      language === "ar" && element.kind === "place" ? agreeing(before, given.text) : before;
    return verb + joined(arabicPrefix(written), given.text) + after;
  }, question);
}

/** Of several things the one behind the same preposition: "compare with Marathon", "and with CleanSpark?". */
function toReplace(
  question: string,
  { element: { kind }, preposition }: Given,
): readonly FollowUpElement[] {
  const old = elementsOf(question).filter((element) => element.kind === kind);
  if (new Set(old.map(({ id }) => id)).size <= 1 || preposition === "") return old;
  const alike = old.filter(({ start }) => prepositionBefore(question, start) === preposition);
  return alike.length > 0 ? alike : old;
}

function prepositionBefore(text: string, start: number): string {
  const before = text.slice(0, start);
  const word =
    /(?<!\p{L})و?(in|at|on|with|from|to|by|for|of|في|من|إلى|الى|مع|لدى|على|عن)\s+$/iu.exec(before);
  return word?.[1]?.toLowerCase() ?? "";
}

function append(question: string, { element, text }: Given, language: Language): string {
  const mark = /[\s?؟]*$/u.exec(question)?.[0] ?? "";
  const bare = question.slice(0, question.length - mark.length);
  if (element.kind === "time") {
    return `${bare} ${timePhrase(element, text, language)}${mark.trim()}`;
  }
  const isIn = element.kind === "place";
  const link = language === "ar" ? (isIn ? "في" : "لدى") : isIn ? "in" : "at";
  return `${bare} ${link} ${text}${mark.trim()}`;
}

/** The name as the follow-up writes it, without an Arabic prefix; "the Iranians" are named by their country. */
function nameOf(
  text: string,
  { kind, id, start, end }: FollowUpElement,
  language: Language,
): string {
  const written = text.slice(start, end);
  if (kind === "time") return written;
  const name = isPlaceAdjective(written, id) ? readableName(id, language) : undefined;
  return name ?? withArticle(written.slice(arabicPrefix(written).length));
}

/** "Kazakh authorities", "السلطات الكازاخية", but not "Iranians" or "الإيرانيون" by themselves. */
function isAdjectiveOfWord(
  before: string,
  written: string,
  id: string,
  language: Language,
): boolean {
  if (!isPlaceAdjective(written, id)) return false;
  return language === "ar"
    ? !/^[وفب]?ال/u.test(written) || /(?<!\p{L})\p{L}?(?:ال|لل)\p{L}+\s+$/u.test(before)
    : !written.endsWith("s") || /(?:ese|ss)$/u.test(written);
}

function withoutAdjective(before: string, after: string): string {
  const whole = `${before.trimEnd()} ${after.trimStart()}`.replace(/ (?=[?؟]*$)/u, "");
  // "an Iranian court" leaves "a court".
  const article = /(?<![\p{L}])an? ?$/iu.exec(before);
  if (article === null) return whole;
  const fitting = /^\s*[aeiou]/iu.test(after) ? "an" : "a";
  return before.slice(0, article.index) + fitting + after;
}
