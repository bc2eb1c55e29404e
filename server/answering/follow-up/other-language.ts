/** What a conversation was about, for a follow-up in the other language. */
import type { Language } from "../../../core/contract/language.ts";
import { entry, findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { elementsAsked, figureOf } from "../question-elements.ts";
import { elementsOf } from "./follow-up-elements.ts";
import { matterOf } from "./question-matter.ts";
import { readableName } from "./readable-name.ts";
import { replaceElements } from "./replace-elements.ts";

/**
 * The names of what the topic names, in the language of the follow-up, then the topic in its own words: the names
 * alone find its article less often. What the follow-up names takes its place in both.
 * @param topic the last question, as it was understood
 */
export function matterInOtherLanguage(
  topic: string,
  topicLanguage: Language,
  followUp: string,
  language: Language,
): string {
  const names = namesOf(topic, followUp, language).join(language === "ar" ? "، " : ", ");
  const translated = translatedNames(followUp, topicLanguage);
  const asked =
    translated === "" ? topic : (replaceElements(topic, translated, topicLanguage) ?? topic);
  return [names, matterOf(asked)].filter((part) => part !== "").join(" – ");
}

/** Names of the gazetteer and figures, without what the follow-up puts in their place. */
function namesOf(topic: string, followUp: string, language: Language): readonly string[] {
  const replaced = new Set(findMentions(followUp).map(({ kind }) => kind));
  const isOtherTime = elementsOf(followUp).some(({ kind }) => kind === "time");
  const years = new Set(elementsOf(topic).map(({ year }) => `number:${year}`));
  return [...elementsAsked(topic)].flatMap((id) => {
    const known = entry(id);
    if (known === undefined) {
      const isKept = id.startsWith("number:") && !(isOtherTime && years.has(id));
      return isKept ? [id.slice("number:".length)] : [];
    }
    const isReplaced =
      replaced.has(known.kind) && (known.kind === "place" || known.kind === "company");
    return isReplaced || figureOf(id) !== null ? [] : (readableName(id, language) ?? []);
  });
}

/** What the follow-up names, as the other language names it: names, years and machines have words in both. */
function translatedNames(followUp: string, language: Language): string {
  const names = elementsOf(followUp).flatMap(({ id, kind, form }) => {
    if (kind === "machine" || (form === "date" && /^\d{4}$/u.test(id))) return [id];
    return readableName(id, language) ?? [];
  });
  return names.join(language === "ar" ? " و" : " and ");
}
