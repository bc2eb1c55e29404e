/** The forms in which a word of Arabic may stand for the same thing, beyond what its stem tells. */
import { foldArabic } from "../../../../core/text/arabic.ts";
import { toWordTerms } from "../../../../core/text/search-terms.ts";

/** What is written onto the front: "لشركة" is "شركة" as well. */
const PREFIX = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)(?=\p{L}{3})/u;
/** Of a verb that is to come: "سيغلق". */
const FUTURE = /^س(?=[يتن]\p{L}{3})/u;
/** Of a verb in the present, and endings of verbs and nouns. */
const PRESENT = /^[يتن](?=\p{L}{3})/u;
const ENDING = /(?<=\p{L}{3})(?:ت|ته|تها|وا|ون|ين|ان|تا|ات|ها|هم|هما|يه|ه|ا)$/u;

/** The word itself first; of a word in Latin letters nothing else. */
export function formsOf(word: string): readonly string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [word];
  const folded = foldArabic(word);
  const bare = folded.replace(PREFIX, "");
  const forms = [folded, bare, bare.replace(FUTURE, ""), folded.replace(FUTURE, "")];
  const stems = forms.flatMap((form) => [form, form.replace(PRESENT, "")]);
  return [...new Set([word, ...stems.flatMap((form) => [form, form.replace(ENDING, "")])])];
}

/** The terms of all forms of the words. */
export function termsOfForms(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].flatMap(formsOf).flatMap(toWordTerms));
}
