/** Follow-ups made into questions of their own by rules, without a language model. */
import { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import { entry, findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { detectLanguage } from "../../../core/text/language.ts";
import type { ConversationTurn } from "../../conversation/conversation-store.ts";
import { elementsAsked, figureOf } from "../question-elements.ts";
import type { FollowUp, FollowUpRewriter } from "../understand-question.ts";
import { followUpSign } from "./follow-up-signs.ts";
import { matterOf } from "./question-matter.ts";
import { replaceElements } from "./replace-elements.ts";

export function createRuleFollowUpRewriter(): FollowUpRewriter {
  return { rewrite: (followUp) => Promise.resolve(rewriteFollowUp(followUp)) };
}

/** A question that stands on its own, or whose conversation has no topic, comes back as it is. */
export function rewriteFollowUp({ question, history }: FollowUp): string {
  const sign = followUpSign(question);
  const topic = topicOf(history);
  if (sign === null || topic === null) return question;
  const asked = detectLanguage(question);
  const isSameLanguage = detectLanguage(topic.standaloneQuestion) === asked;
  const rewritten =
    sign === "names" && isSameLanguage
      ? (replaceElements(topic.standaloneQuestion, question, asked) ??
        withMatter(question, matterOf(topic.standaloneQuestion)))
      : withMatter(
          question,
          isSameLanguage ? sameWords(topic) : otherWords(topic, question, asked),
        );
  return rewritten.length <= QUESTION_MAX_CHARACTERS ? rewritten : question;
}

/** The last turn that was about something: not thanks, and rather one that was answered. */
function topicOf(history: readonly ConversationTurn[]): ConversationTurn | null {
  const topics = history.filter(
    ({ standaloneQuestion, citedArticles }) =>
      (citedArticles[0]?.title ?? null) !== null || elementsAsked(standaloneQuestion).size > 0,
  );
  return topics.findLast(({ status }) => status === "answered") ?? topics.at(-1) ?? null;
}

function withMatter(question: string, matter: string): string {
  return matter === "" ? question : `${question.trim()} (${matter})`;
}

/** The matter of a topic in its own words; one that names nothing is told by the article that answered it. */
function sameWords({ standaloneQuestion, citedArticles }: ConversationTurn): string {
  const title = citedArticles[0]?.title ?? null;
  const namesNothing = elementsAsked(standaloneQuestion).size === 0;
  return namesNothing && title !== null ? title : matterOf(standaloneQuestion);
}

/** The same in another language: the names of what the topic names, without what the follow-up puts in its place. */
function otherWords(topic: ConversationTurn, question: string, language: Language): string {
  const replaced = new Set(findMentions(question).map(({ kind }) => kind));
  const names = [...elementsAsked(topic.standaloneQuestion)].flatMap((id) => {
    const known = entry(id);
    if (known === undefined) return id.startsWith("number:") ? [id.slice("number:".length)] : [];
    const isReplaced =
      replaced.has(known.kind) && (known.kind === "place" || known.kind === "company");
    return isReplaced || figureOf(id) !== null ? [] : (known[language][0] ?? []);
  });
  return names.join(language === "ar" ? "، " : ", ");
}
