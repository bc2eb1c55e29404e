/**
 * Near misses made of questions that can be answered: the one place or company that such a question names gives way to
 * another that no article found speaks of. What is told of Iran is no answer about Peru.
 */
import type { Chunk } from "../../core/knowledge/chunk.ts";
import { findMentions, mentionedIds } from "../../core/text/gazetteer/gazetteer.ts";
import type { EvaluationQuestion } from "../question-set.ts";

/** As the gazetteer knows them, by kind and language; the first that is not the question's own is taken. */
const SUBSTITUTES = {
  place: { en: ["Peru", "Portugal", "Kenya"], ar: ["بيرو", "البرتغال", "كينيا"] },
  company: {
    en: ["Samsung", "Bit Digital", "Cango"],
    ar: ["سامسونغ", "بيت ديجيتال", "كانغو"],
  },
} as const;

/** The same question about others, one for each substitute; none where it names several subjects, or none. */
export function swapSubject({
  question,
  language,
}: EvaluationQuestion): readonly { readonly text: string; readonly subject: string }[] {
  const [named, ...more] = findMentions(question).filter(
    ({ kind }) => kind === "place" || kind === "company",
  );
  if (named === undefined || more.length > 0) return [];
  const { id, kind, start, end } = named;
  return SUBSTITUTES[kind === "place" ? "place" : "company"][language].flatMap((name) => {
    const subject = findMentions(name)[0]?.id;
    if (subject === undefined || subject === id) return [];
    return { text: question.slice(0, start) + name + question.slice(end), subject };
  });
}

/** Whether a passage speaks of a subject, so that the question may have an answer after all. */
export function speaksOfSubject(
  passages: readonly { readonly chunk: Pick<Chunk, "header" | "text"> }[],
  subject: string,
): boolean {
  return passages.some(({ chunk }) => mentionedIds(`${chunk.header}\n${chunk.text}`).has(subject));
}
