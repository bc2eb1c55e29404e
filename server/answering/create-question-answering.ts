/** The way of a question: understand, retrieve, answer; one direction, the same for every front. */
import { randomUUID } from "node:crypto";
import type { AskRequest, AskResponse, Citation, Suggestion } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { Passage, Retriever } from "../retrieval/retriever.ts";
import type { Answerer, UnderstoodQuestion } from "./answerer.ts";
import type { QuestionAnswering } from "./question-answering.ts";

export interface QuestionAnsweringOptions {
  readonly retriever: Retriever;
  readonly answerer: Answerer;
  /** Whether there are no articles at all, so that not finding any is no answer. */
  readonly isEmpty: () => Promise<boolean>;
  /** Milliseconds of a monotonic clock. */
  readonly now?: () => number;
}

export function createQuestionAnswering({
  retriever,
  answerer,
  isEmpty,
  now = () => performance.now(),
}: QuestionAnsweringOptions): QuestionAnswering {
  return {
    async *ask(request: AskRequest, signal: AbortSignal): AsyncGenerator<StreamEvent> {
      const started = now();
      const question = understand(request);
      const retrieval = await retriever.retrieve({
        ...question,
        filters: request.filters,
        limit: request.topK,
        hidesRepeats: true,
      });
      const { passages } = retrieval;
      if (passages.length === 0 && (await isEmpty())) throw indexEmpty();
      const retrieved = now();
      if (signal.aborted) return;
      yield {
        event: "retrieval",
        data: { passages: passages.length, articles: articlesOf(passages) },
      };

      let answer = "";
      const citations: Citation[] = [];
      let suggestions: readonly Suggestion[] | null = null;
      for await (const part of answerer.answer(question, retrieval, signal)) {
        if (signal.aborted) return;
        if (part.kind === "citation") {
          citations.push(part.citation);
          yield { event: "citation", data: part.citation };
        } else if (part.kind === "text") {
          answer += part.text;
          yield { event: "answer-delta", data: { text: part.text } };
        } else suggestions = part.suggestions;
      }
      if (signal.aborted) return;
      const ended = now();
      const response: AskResponse = {
        id: randomUUID(),
        conversationId: request.conversationId ?? randomUUID(),
        question: request.question,
        standaloneQuestion: question.text,
        language: question.language,
        status: suggestions === null ? "answered" : "not-found",
        answer,
        citations,
        tool: null,
        suggestions: [...(suggestions ?? [])],
        mode: answerer.mode,
        model: answerer.model,
        timings: {
          retrievalMs: round(retrieved - started),
          answerMs: round(ended - retrieved),
          totalMs: round(ended - started),
        },
      };
      yield { event: "done", data: response };
    },
  };
}

function understand(request: AskRequest): UnderstoodQuestion {
  if (!/[\p{L}\p{N}]/u.test(request.question)) {
    throw new ProblemError(
      "invalid-request",
      { en: "The question has no words.", ar: "السؤال لا يحوي كلمات." },
      { errors: [{ path: "question", message: "has no letter or digit" }] },
    );
  }
  const language =
    request.language === "auto" ? detectLanguage(request.question) : request.language;
  return { text: request.question, language };
}

function indexEmpty(): ProblemError {
  return new ProblemError("index-empty", {
    en: "There are no articles yet. Add some with npm run ingest, or wait until the first ingest has ended.",
    ar: "لا توجد مقالات بعد. أضف مقالات بالأمر npm run ingest أو انتظر حتى ينتهي الإدخال الأول.",
  });
}

function articlesOf(passages: readonly Passage[]): Suggestion[] {
  const articles = new Map(passages.map(({ article }) => [article.id, article]));
  return [...articles.values()].map(({ id, title, language }) => ({
    articleId: id,
    title,
    language,
  }));
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
