/** Every country and territory of ISO 3166 under its name in both languages, as the runtime knows them. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { toSpelledEntry } from "../parse-table.ts";

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** Not a region, or told of elsewhere: test locales, groups of states. */
const NO_REGION = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
/** English names that are words of their own in small letters. */
const NEEDS_CAPITAL = new Set(["Chad", "Guinea", "Georgia", "Jersey", "Jordan", "Mali", "Niger"]);
/** Names that, folded, are everyday words: reunion, "financial", "sons"; الصحراء الغربية and others stay. */
const UNSAFE = new Set(["Réunion", "مالي", "بنين", "روينيون", "المغرب"]);

/** An entry for each region code that has a name. */
export function regionEntries(): SpelledEntry[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const arabic = new Intl.DisplayNames(["ar"], { type: "region", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_REGION.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = english.of(code);
      if (name === undefined) return [];
      const en = namesIn(name).map((one) => (NEEDS_CAPITAL.has(one) ? `!${one}` : one));
      return [toSpelledEntry("place", `place:${code}`, en, namesIn(arabic.of(code) ?? ""))];
    });
}

/** Codes of states that are no more, such as DD and SU, have a newer one. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** "Myanmar (Burma)" is two names, "Trinidad & Tobago" is written in two ways. */
function namesIn(name: string): string[] {
  const [before = "", inside = ""] = name.split(/[()]/u).map((part) => part.trim());
  const isExplained = /إدارية|كيلينغ|Keeling/u.test(inside);
  return [before, ...(isExplained ? [] : [inside])]
    .map((one) => one.replace(/ SAR China$| الصينية$/u, "").replaceAll(" - ", "-"))
    .filter((one) => one !== "" && !UNSAFE.has(one))
    .flatMap((one) => (one.includes(" & ") ? [one.replace(" & ", " and "), one] : [one]))
    .flatMap((one) => (one.startsWith("St. ") ? [one, `Saint ${one.slice(4)}`] : [one]));
}
