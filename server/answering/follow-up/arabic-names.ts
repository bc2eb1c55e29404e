/** How names stand in Arabic sentences: with prefixes written onto them, and verbs that agree with them. */
import { foldArabic } from "../../../core/text/arabic.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";

/** "للصين" is "ل" and "الصين". */
export function withArticle(name: string): string {
  return name.replace(/^[وف]?لل(?=\p{L}{2})/u, "ال");
}

/** "و", "ب", "ل" and "ك" in front of a name that is known without them. */
export function arabicPrefix(written: string): string {
  if (/^[وف]?لل\p{L}{2}/u.test(written)) return "";
  const prefix = /^[وفبلك]{1,2}(?=[\p{L}\p{M}]{3})/u.exec(written)?.[0] ?? "";
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

export function joined(prefix: string, name: string): string {
  // "ل" and "ال" flow together: للعراق.
  return prefix.endsWith("ل") && name.startsWith("ال")
    ? prefix + "ل" + name.slice(2)
    : prefix + name;
}

/** States that are masculine in Arabic; the names of the others take a feminine verb. */
const MASCULINE = /^(?:العراق|لبنان|المغرب|الاردن|السودان|اليمن|الصومال)$/u;
const FEMININE_VERB = /(?<=^(?:و?(?:لماذا|متى|هل|كيف|كم|ماذا)\s+))(\p{L}{3,}ت)(?=\s+$)/u;

/** The words before a state's name with their verb in the gender of the new one. */
export function agreeing(before: string, name: string): string {
  return MASCULINE.test(foldArabic(name))
    ? before.replace(FEMININE_VERB, (verb) => verb.slice(0, -1))
    : before;
}
