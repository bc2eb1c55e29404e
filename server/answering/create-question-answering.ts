/** The way of a question: understand, retrieve, answer; one direction, the same for every front. */
import { randomUUID } from "node:crypto";
import type { AskRequest, AskResponse, Suggestion } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import { toConversationTurn } from "../conversation/to-conversation-turn.ts";
import type { Passage, Retriever } from "../retrieval/retriever.ts";
import type { Answerer } from "./answerer.ts";
import { createAnswerRecord } from "./answer-record.ts";
import type { Asker, QuestionAnswering } from "./question-answering.ts";
import type { UnderstandQuestion } from "./understand-question.ts";

export interface QuestionAnsweringOptions {
  readonly understand: UnderstandQuestion;
  readonly retriever: Retriever;
  readonly answerer: Answerer;
  readonly conversations: ConversationStore;
  /** Whether there are no articles at all, so that not finding any is no answer. */
  readonly isEmpty: () => Promise<boolean>;
  /** Milliseconds of a monotonic clock. */
  readonly now?: () => number;
}

const ANYONE: Asker = { owner: "" };

export function createQuestionAnswering({
  understand,
  retriever,
  answerer,
  conversations,
  isEmpty,
  now = () => performance.now(),
}: QuestionAnsweringOptions): QuestionAnswering {
  return {
    async *ask(request: AskRequest, signal, { owner } = ANYONE): AsyncGenerator<StreamEvent> {
      const started = now();
      refuseWordless(request.question);
      const conversationId = request.conversationId ?? randomUUID();
      const history =
        request.conversationId === undefined ? [] : await conversations.load(owner, conversationId);
      const question = await understand(request, history, signal);
      const retrieval = answerer.needsPassages(question)
        ? await retriever.retrieve({ ...question, hidesRepeats: true })
        : null;
      const passages = retrieval?.passages ?? [];
      if (retrieval !== null && passages.length === 0 && (await isEmpty())) throw indexEmpty();
      const retrieved = now();
      if (signal.aborted) return;
      yield {
        event: "retrieval",
        data: { passages: passages.length, articles: articlesOf(passages) },
      };

      const record = createAnswerRecord();
      for await (const part of answerer.answer(question, retrieval, signal)) {
        if (signal.aborted) return;
        record.add(part);
        if (part.kind === "citation") yield { event: "citation", data: part.citation };
        else if (part.kind === "text") yield { event: "answer-delta", data: { text: part.text } };
        else if (part.kind === "tool-call") {
          yield { event: "tool-call", data: { name: "hashprice", input: { ...part.input } } };
        } else if (part.kind === "tool-result") {
          yield { event: "tool-result", data: { name: "hashprice", output: { ...part.output } } };
        }
      }
      if (signal.aborted) return;
      const ended = now();
      const { pending, ...answer } = record.end();
      const response: AskResponse = {
        id: randomUUID(),
        conversationId,
        question: request.question,
        standaloneQuestion: question.text,
        language: question.language,
        ...answer,
        timings: {
          retrievalMs: round(retrieved - started),
          answerMs: round(ended - retrieved),
          totalMs: round(ended - started),
        },
      };
      await conversations.append(owner, conversationId, toConversationTurn(response, pending));
      yield { event: "done", data: response };
    },
  };
}

function refuseWordless(question: string): void {
  if (/[\p{L}\p{N}]/u.test(question)) return;
  throw new ProblemError(
    "invalid-request",
    { en: "The question has no words.", ar: "السؤال لا يحوي كلمات." },
    { errors: [{ path: "question", message: "has no letter or digit" }] },
  );
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
