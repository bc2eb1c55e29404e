/** Asks the last question of something else: "and in Iran?" takes the place of Kazakhstan. */
import type { Language } from "../../../core/contract/language.ts";
import { foldArabic } from "../../../core/text/arabic.ts";
import { findDates } from "../../../core/text/dates.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import type { TextSpan } from "../../../core/text/span.ts";

type ElementKind = "place" | "company" | "asset" | "machine" | "time";

interface Element extends TextSpan {
  readonly kind: ElementKind;
  readonly id: string;
}

const MACHINE = /(?<![\p{L}\d])[AMST]\d{1,4}[\w+]*(?: (?:Pro|XP|Hydro))?/gu;
/** Alone ("and 2024?") it is not known for a date elsewhere. */
const YEAR = /(?<![\p{L}\d.,])20\d\d(?![\p{L}\d%]|[.,]\d)/gu;
const KINDS: ReadonlySet<string> = new Set(["place", "company", "asset"]);

/**
 * @param names the follow-up, which only names things
 * @returns null where there is nothing in it to put into the question
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
    const text = nameOf(names, element) + names.slice(element.end, last.end);
    replaced =
      replaceKind(replaced, element, text, language) ?? append(replaced, element, text, language);
  }
  return replaced;
}

/** In order; a coin that all news is about is none. */
function elementsOf(text: string): readonly Element[] {
  const mentions = findMentions(text).flatMap(({ id, kind, start, end }): Element[] =>
    KINDS.has(kind) && id !== "asset:bitcoin" && id !== "asset:cryptocurrency"
      ? [{ id, kind: kind as ElementKind, start, end }] // one of KINDS
      : [],
  );
  const machines = [...text.matchAll(MACHINE)].map(({ 0: id, index }): Element => ({
    id,
    kind: "machine",
    start: index,
    end: index + id.length,
  }));
  const dates = findDates(text);
  const years = [...text.matchAll(YEAR)].map(({ index }) => ({ start: index, end: index + 4 }));
  const times = [
    ...dates,
    ...years.filter((year) =>
      dates.every(({ start, end }) => year.start < start || year.start >= end),
    ),
  ].map(({ start, end }): Element => ({ id: text.slice(start, end), kind: "time", start, end }));
  return [...mentions, ...machines, ...times].toSorted((left, right) => left.start - right.start);
}

/** Null where the question has nothing of the kind, or several things, of which none is told apart. */
function replaceKind(
  question: string,
  element: Element,
  text: string,
  language: Language,
): string | null {
  const old = elementsOf(question).filter(({ kind }) => kind === element.kind);
  if (new Set(old.map(({ id }) => id)).size !== 1) return null;
  return old.reduceRight((whole, { start, end }) => {
    const written = whole.slice(start, end);
    const prefix = element.kind === "time" ? "" : arabicPrefix(written);
    const before = whole.slice(0, start);
    const verb = language === "ar" && element.kind === "place" ? agreeing(before, text) : before;
    return verb + joined(prefix, text) + whole.slice(end);
  }, question);
}

function append(question: string, { kind }: Element, text: string, language: Language): string {
  const mark = /[\s?؟]*$/u.exec(question)?.[0].trim() ?? "";
  const bare = question.slice(0, question.length - (/[\s?؟]*$/u.exec(question)?.[0].length ?? 0));
  const isIn = kind === "place" || kind === "time";
  const link = language === "ar" ? (isIn ? "في" : "لدى") : isIn ? "in" : "at";
  return `${bare} ${link} ${text}${mark}`;
}

/** The name as the follow-up writes it, without an Arabic prefix. */
function nameOf(text: string, { kind, start, end }: Element): string {
  const written = text.slice(start, end);
  if (kind === "time") return written;
  return withArticle(written.slice(arabicPrefix(written).length));
}

/** "للصين" is "ل" and "الصين". */
function withArticle(name: string): string {
  return name.replace(/^[وف]?لل(?=\p{L}{2})/u, "ال");
}

/** "و", "ب", "ل" and "ك" in front of a name that is known without them. */
function arabicPrefix(written: string): string {
  if (/^[وف]?لل\p{L}{2}/u.test(written)) return "";
  const prefix = /^[وفبلك]{1,2}(?=\p{L}{3})/u.exec(written)?.[0] ?? "";
  for (let length = prefix.length; length > 0; length -= 1) {
    const rest = written.slice(length);
    const whole = findMentions(rest);
    if (whole.some(({ start, end }) => start === 0 && end === rest.length)) {
      return isNameItself(written, rest) ? "" : written.slice(0, length);
    }
  }
  return "";
}

/** "لبنان" is not "بنان" with a prefix: both are looked up, and the longer one is the name where it is known too. */
function isNameItself(written: string, rest: string): boolean {
  const [own] = findMentions(written);
  const [bare] = findMentions(rest);
  return own !== undefined && bare !== undefined && own.id !== bare.id;
}

function joined(prefix: string, name: string): string {
  // "ل" and "ال" flow together: للعراق.
  return prefix.endsWith("ل") && name.startsWith("ال")
    ? prefix + "ل" + name.slice(2)
    : prefix + name;
}

/** States that are masculine in Arabic; the names of the others take a feminine verb. */
const MASCULINE = /^(?:العراق|لبنان|المغرب|الاردن|السودان|اليمن|الصومال|العراق)$/u;
const FEMININE_VERB = /(?<=^(?:و?(?:لماذا|متى|هل|كيف|كم|ماذا)\s+))(\p{L}{3,}ت)(?=\s+$)/u;

/** The verb before a state's name in the gender of the new one. */
function agreeing(before: string, name: string): string {
  return MASCULINE.test(foldArabic(name))
    ? before.replace(FEMININE_VERB, (verb) => verb.slice(0, -1))
    : before;
}
