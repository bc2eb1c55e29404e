/** A kept conversation in the form that Markdown is written from. */
import { majorityDirection } from "../../../core/text/script.ts";
import type { WrittenAnswer } from "../markdown/answer-to-markdown.ts";
import type { WrittenConversation } from "../markdown/conversation-to-markdown.ts";
import { toAnswerAddress } from "../page/page-address.ts";
import { titleOf, type ConversationRecord, type TurnRecord } from "./conversation-record.ts";

export function toWrittenConversation(record: ConversationRecord): WrittenConversation {
  return { title: titleOf(record), answers: record.turns.map(toWrittenAnswer) };
}

export function toWrittenAnswer({ question, askedAt, outcome }: TurnRecord): WrittenAnswer {
  if (outcome.kind !== "answered") {
    const { markdown, citations } = outcome.partial;
    return {
      question,
      understoodAs: null,
      language: majorityDirection(question) === "rtl" ? "ar" : "en",
      text: markdown,
      citations,
      how: outcome.kind,
      at: askedAt,
      address: null,
    };
  }
  const { response } = outcome;
  const isQuoted = response.mode === "extractive" && response.citations.length > 0;
  const standsAlone = response.standaloneQuestion.trim() === question.trim();
  return {
    question,
    understoodAs: standsAlone ? null : response.standaloneQuestion,
    language: response.language,
    text: response.answer,
    citations: response.citations,
    how: response.mode === "llm" ? { model: response.model ?? "llm" } : isQuoted ? "quotes" : null,
    at: askedAt,
    address: toAnswerAddress(response.id),
  };
}
