/** Search terms for what a text names, the same in both languages: Kazakhstan and كازاخستان are one term. */
import { findMentions } from "./gazetteer.ts";
import { impliedIds } from "./implied-ids.ts";
import { guessMisspelledNames } from "./misspelled-names.ts";

/** Marks a named thing, so that it never equals a word. */
const NAME_MARK = "@";

/** The terms of a passage, with repeats: what it names and what that implies (Texas is in the United States). */
export function toNamedTerms(text: string): string[] {
  return findMentions(text)
    .flatMap(({ id }) => [id, ...impliedIds(id)])
    .map((id) => NAME_MARK + id);
}

/** The terms of a question, once each: what it names, misspelled names included, and nothing that this implies. */
export function toAskedNamedTerms(text: string): string[] {
  const ids = [...findMentions(text).map(({ id }) => id), ...guessMisspelledNames(text)];
  return [...new Set(ids)].map((id) => NAME_MARK + id);
}
