/** "The sources do not say", with what they do not mention and which articles come close. */
import type { Suggestion } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import { entry } from "../../core/text/gazetteer/gazetteer.ts";
import type { Passage } from "../retrieval/retriever.ts";
import { ANSWER_PHRASES } from "./answer-phrases.ts";
import type { AnswerPart, UnderstoodQuestion } from "./answerer.ts";
import { elementsAsked, elementsTold } from "./question-elements.ts";

const MAX_SUGGESTIONS = 3;
/** Below this cosine an article is about something else, and no help even as a suggestion. */
const SUGGESTION_COSINE = 0.8;

export function* tellNotFound(
  { text, language }: UnderstoodQuestion,
  passages: readonly Passage[],
): Generator<AnswerPart> {
  const suggestions = nearestArticles(passages);
  const phrases = ANSWER_PHRASES[language];
  const sentences = [suggestions.length > 0 ? phrases.notFoundNearest : phrases.notFound];
  const names = suggestions.length > 0 ? unmentioned(text, passages, language) : [];
  if (names.length > 0) sentences.push(phrases.unmentioned(names));
  yield { kind: "text", text: sentences.join(" ") };
  yield { kind: "not-found", suggestions };
}

function nearestArticles(passages: readonly Passage[]): readonly Suggestion[] {
  const near = new Map<string, Suggestion>();
  for (const { article, cosine } of passages) {
    if (cosine < SUGGESTION_COSINE || near.size === MAX_SUGGESTIONS) continue;
    const { id: articleId, title, language } = article;
    near.set(articleId, { articleId, title, language });
  }
  return [...near.values()];
}

/** Places and companies of the question that no passage names, as the gazetteer spells them. */
function unmentioned(
  question: string,
  passages: readonly Passage[],
  language: Language,
): readonly string[] {
  const told = elementsTold(
    passages.map(({ chunk }) => `${chunk.header}\n${chunk.text}`).join("\n\n"),
  );
  return [...elementsAsked(question)]
    .filter((element) => /^(?:place|company):/u.test(element) && !told.has(element))
    .flatMap((element) => entry(element)?.[language][0] ?? []);
}
