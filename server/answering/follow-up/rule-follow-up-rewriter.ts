/** Follow-ups made into questions of their own by rules, without a language model. */
import { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";
import { detectLanguage } from "../../../core/text/language.ts";
import type { ConversationTurn } from "../../conversation/conversation-store.ts";
import { elementsAsked } from "../question-elements.ts";
import type { FollowUp, FollowUpRewriter } from "../understand-question.ts";
import { followUpSign } from "./follow-up-signs.ts";
import { matterInOtherLanguage } from "./other-language.ts";
import { matterOf, withMatter, withoutMatter } from "./question-matter.ts";
import { replaceElements } from "./replace-elements.ts";

/** What was said longer ago is no longer what is talked of. */
const RECENT_TURNS = 5;

export function createRuleFollowUpRewriter(): FollowUpRewriter {
  return { rewrite: (followUp) => Promise.resolve(rewriteFollowUp(followUp)) };
}

/** A question that stands on its own, or whose conversation has no topic, comes back as it is. */
export function rewriteFollowUp({ question, history }: FollowUp): string {
  const sign = followUpSign(question);
  const topic = topicOf(history.slice(-RECENT_TURNS));
  if (sign === null || topic === null) return question;
  const rewritten = rewriteAfter(topic, question, sign);
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

function rewriteAfter(topic: ConversationTurn, question: string, sign: "names" | "leans"): string {
  const { standaloneQuestion } = topic;
  const language = detectLanguage(question);
  const topicLanguage = detectLanguage(withoutMatter(standaloneQuestion));
  if (topicLanguage !== language) {
    const matter = matterInOtherLanguage(standaloneQuestion, topicLanguage, question, language);
    return withMatter(question, matter);
  }
  const replaced =
    sign === "names" ? replaceElements(standaloneQuestion, question, language) : null;
  return replaced ?? withMatter(question, toldMatter(topic));
}

/** A topic that names nothing is told by the article that answered it. */
function toldMatter({ standaloneQuestion, citedArticles }: ConversationTurn): string {
  const title = citedArticles[0]?.title ?? null;
  const namesNothing = elementsAsked(standaloneQuestion).size === 0;
  return namesNothing && title !== null ? title : matterOf(standaloneQuestion);
}
