/** A kept conversation as it comes back: whoever can write to the browser's storage may have changed it. */
import type { ArticleSource } from "../../../core/contract/article.ts";
import type {
  AskResponse,
  Citation,
  Disagreement,
  Suggestion,
} from "../../../core/contract/ask.ts";
import type { Filters } from "../../../core/contract/filters.ts";
import type {
  ConversationRecord,
  GivenRating,
  PartialAnswer,
  TurnOutcome,
  TurnRecord,
} from "./conversation-record.ts";
import {
  hasFields,
  isListOf,
  isMissingOr,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  isText,
  type Guard,
} from "./guards.ts";

const isLanguage = isOneOf("ar", "en");
const isTextOrNull = isNullOr(isText);

const isArticleSource = hasFields<ArticleSource>({
  publisher: isText,
  title: isTextOrNull,
  url: isTextOrNull,
  date: isTextOrNull,
});
const isCitation = hasFields<Citation>({
  id: isNumber,
  articleId: isText,
  title: isTextOrNull,
  url: isTextOrNull,
  source: isTextOrNull,
  sources: isListOf(isArticleSource),
  publishedAt: isTextOrNull,
  eventDate: isTextOrNull,
  language: isLanguage,
  quote: isText,
  start: isNumber,
  end: isNumber,
});
const isSuggestion = hasFields<Suggestion>({
  articleId: isText,
  title: isTextOrNull,
  language: isLanguage,
});
const isResponse = hasFields<AskResponse>({
  id: isText,
  conversationId: isText,
  question: isText,
  standaloneQuestion: isText,
  language: isLanguage,
  status: isOneOf("answered", "not-found", "needs-clarification"),
  answer: isText,
  citations: isListOf(isCitation),
  disagreements: isListOf(hasFields<Disagreement>({ citations: isListOf(isNumber) })),
  tool: isNullOr(hasFields({ name: isOneOf("hashprice"), input: isObject, output: isObject })),
  suggestions: isListOf(isSuggestion),
  mode: isOneOf("extractive", "llm"),
  model: isTextOrNull,
  timings: hasFields({ retrievalMs: isNumber, answerMs: isNumber, totalMs: isNumber }),
});
const isFilters: Guard<Filters> = hasFields<Filters>({
  languages: isMissingOr(isListOf(isLanguage)),
  sources: isMissingOr(isListOf(isText)),
  topics: isMissingOr(isListOf(isText)),
  publishedAfter: isMissingOr(isText),
  publishedBefore: isMissingOr(isText),
});
const isPartial = hasFields<PartialAnswer>({ markdown: isText, citations: isListOf(isCitation) });
const isAnswered = hasFields<Extract<TurnOutcome, { kind: "answered" }>>({
  kind: isOneOf("answered"),
  response: isResponse,
  given: isNullOr(hasFields<GivenRating>({ rating: isOneOf("up", "down"), comment: isText })),
});
const isStopped = hasFields<Extract<TurnOutcome, { kind: "stopped" }>>({
  kind: isOneOf("stopped"),
  partial: isPartial,
});
const isFailed = hasFields<Extract<TurnOutcome, { kind: "failed" }>>({
  kind: isOneOf("failed"),
  partial: isPartial,
  code: isText,
  detail: isTextOrNull,
  requestId: isTextOrNull,
});
const isOutcome = (value: unknown): value is TurnOutcome =>
  isAnswered(value) || isStopped(value) || isFailed(value);

const isRecord = hasFields<ConversationRecord>({
  id: isText,
  conversationId: isTextOrNull,
  updatedAt: isText,
  turns: isListOf(
    hasFields<TurnRecord>({
      question: isText,
      filters: isFilters,
      askedAt: isText,
      outcome: isOutcome,
    }),
  ),
});

/** Null for what is no conversation of this version of the page. */
export function readRecord(text: string): ConversationRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value.turns.length > 0 ? value : null;
  } catch {
    return null;
  }
}
