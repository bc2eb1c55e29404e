/** Puts one time in the place of another, with the words that lead to it. */
import type { Language } from "../../../core/contract/language.ts";
import type { FollowUpElement } from "./follow-up-elements.ts";

/** What leads to a time and is said anew with the new one; "since" and "before" stay. */
const LEADING_ENGLISH = /(?<=\s)(?:in|on|during)\s+$/iu;
const LEADING_ARABIC =
  /(?<=\s)(?:(?:في|خلال)(?:\s+(?:عام|سنة|شهر|العام))?|(?<!(?:منذ|قبل|بعد|حتى|إلى|من)\s+)(?:عام|سنة))\s+$/u;
/** These stand without "في". */
const ADVERBS = /^(?:اليوم|الآن|الان|حاليا|حاليًا|أمس|هذا العام|هذه السنة|هذا الشهر|هذا الأسبوع)$/u;

/** @returns what stood before the old time, changed where it led to that, and the new time */
export function replaceTime(
  before: string,
  old: FollowUpElement,
  { element, text }: { readonly element: FollowUpElement; readonly text: string },
  language: Language,
): string {
  // "And in April?" after March 2023 means that of the same year.
  const year = element.form === "month" && old.year !== undefined ? ` ${old.year}` : "";
  const led = before.replace(language === "ar" ? LEADING_ARABIC : LEADING_ENGLISH, "");
  return led !== before || old.form === "relative"
    ? led + timePhrase(element, text + year, language)
    : before + text + year;
}

/** "in April", "last year", "في العام الماضي". */
export function timePhrase({ form }: FollowUpElement, text: string, language: Language): string {
  if (language === "en") return form === "relative" ? text : `in ${text}`;
  return ADVERBS.test(text) ? text : `في ${text}`;
}
