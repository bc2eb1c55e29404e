/** Hand-written fakes of the ports, scripted by each test. */
import type { Article, ArticleInput, ArticleReceipt } from "../../../../core/contract/article.ts";
import type { AskRequest, AskResponse, Citation } from "../../../../core/contract/ask.ts";
import type { SearchQuery } from "../../../../core/contract/search.ts";
import type { StreamEvent } from "../../../../core/contract/stream-events.ts";
import type { QuestionAnswering } from "../../../../server/answering/question-answering.ts";
import { describeCollection } from "../../../../server/articles/describe-collection.ts";
import type { ArticleLibrary, Readiness } from "../../../../server/http/article-library.ts";
import type { PassageSearchEngine } from "../../../../server/retrieval/passage-search.ts";

export const citation: Citation = {
  id: 1,
  articleId: "أخبار/منجم 1",
  title: "Valley mine",
  url: null,
  source: null,
  sources: [],
  publishedAt: "2024-05-04",
  eventDate: null,
  language: "en",
  quote: "It closed.",
  start: 0,
  end: 10,
};

export const answer: AskResponse = {
  id: "answer-1",
  conversationId: "conversation-1",
  question: "Did it close?",
  standaloneQuestion: "Did it close?",
  language: "en",
  status: "answered",
  answer: "It closed. [1]",
  citations: [citation],
  disagreements: [],
  tool: null,
  suggestions: [],
  mode: "extractive",
  model: null,
  timings: { retrievalMs: 1, answerMs: 1, totalMs: 2 },
};

export const retrieval: StreamEvent = { event: "retrieval", data: { passages: 1, articles: [] } };
export const delta: StreamEvent = { event: "answer-delta", data: { text: "It closed. [1]" } };
export const done: StreamEvent = { event: "done", data: answer };
export const wholeAnswer: readonly StreamEvent[] = [
  retrieval,
  { event: "citation", data: citation },
  delta,
  done,
];

export interface FakeAnswering extends QuestionAnswering {
  readonly requests: AskRequest[];
  readonly signals: AbortSignal[];
}

export type AnswerScript = (
  signal: AbortSignal,
  request: AskRequest,
) => AsyncGenerator<StreamEvent>;

/** Answers by `script`, and keeps what it was asked. */
export function fakeAnswering(
  script: AnswerScript = async function* () {
    yield* wholeAnswer;
  },
): FakeAnswering {
  const requests: AskRequest[] = [];
  const signals: AbortSignal[] = [];
  return {
    requests,
    signals,
    ask(request, signal) {
      requests.push(request);
      signals.push(signal);
      return script(signal, request);
    },
  };
}

/** Settles once `signal` is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** A promise with its ends outside. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const settlers: (() => void)[] = [];
  const promise = new Promise<void>((settle) => {
    settlers.push(settle);
  });
  return { promise, resolve: () => settlers.forEach((settle) => settle()) };
}

export interface FakeSearchEngine extends PassageSearchEngine {
  readonly queries: SearchQuery[];
}

export function fakeSearchEngine(): FakeSearchEngine {
  const queries: SearchQuery[] = [];
  return {
    queries,
    async search(query) {
      queries.push(query);
      return { query: query.q, language: "en", results: [] };
    },
  };
}

export function articleOf(id: string, text: string): Article {
  return {
    id,
    title: null,
    text,
    language: "en",
    source: null,
    url: null,
    publishedAt: null,
    eventDate: null,
    topics: [],
    places: [],
    sources: [],
    nearDuplicateOf: null,
    excerpt: false,
  };
}

export interface FakeLibrary extends ArticleLibrary {
  readonly articles: Map<string, Article>;
  readonly inputs: ArticleInput[];
}

/** Keeps articles in memory; `put` may be replaced to fail. */
export function fakeLibrary(put?: (input: ArticleInput) => Promise<ArticleReceipt>): FakeLibrary {
  const articles = new Map<string, Article>();
  const inputs: ArticleInput[] = [];
  return {
    articles,
    inputs,
    async list({ limit }) {
      const all = [...articles.values()].slice(0, limit);
      return {
        articles: all.map(({ text: _text, excerpt: _excerpt, ...summary }) => summary),
        nextCursor: null,
      };
    },
    describe: async () => describeCollection([...articles.values()], {}),
    related: async (id) => (articles.has(id) ? [] : null),
    get: async (id) => articles.get(id) ?? null,
    async put(input) {
      inputs.push(input);
      if (put !== undefined) return put(input);
      const id = input.id ?? `derived-${articles.size}`;
      const before = articles.get(id);
      articles.set(id, articleOf(id, input.text));
      const outcome =
        before === undefined ? "added" : before.text === input.text ? "unchanged" : "replaced";
      return { id, outcome, language: "en", chunks: 1, nearDuplicateOf: null };
    },
    remove: async (id) => articles.delete(id),
  };
}

export const ready: Readiness = {
  index: { ok: true, articles: 3, chunks: 9 },
  encoder: { ok: true, name: "fake" },
};
