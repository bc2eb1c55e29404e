/** Answers for the page's tests, built so that they keep the contract: offsets, markers and citations agree. */
import type { Article } from "../../core/contract/article.ts";
import type { AskResponse, Citation, Disagreement, Suggestion } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";

export function createArticle(fields: Pick<Article, "id" | "text"> & Partial<Article>): Article {
  return {
    title: null,
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
    ...fields,
  };
}

/** @throws Error when the article does not hold the quote. */
export function cite(id: number, article: Article, quote: string): Citation {
  const start = article.text.indexOf(quote);
  if (start === -1) throw new Error(`${article.id} does not hold: ${quote}`);
  const { title, url, source, sources, publishedAt, eventDate, language } = article;
  return {
    id,
    articleId: article.id,
    title,
    url,
    source,
    sources,
    publishedAt,
    eventDate,
    language,
    quote,
    start,
    end: start + quote.length,
  };
}

export interface ScriptedAnswer {
  readonly question: string;
  readonly language: Language;
  readonly deltas: readonly string[];
  readonly citations?: readonly Citation[];
  readonly disagreements?: readonly Disagreement[];
  readonly status?: AskResponse["status"];
  readonly suggestions?: readonly Suggestion[];
  /** Where it is not the question itself. */
  readonly standaloneQuestion?: string;
}

export function toResponse(answer: ScriptedAnswer): AskResponse {
  return {
    id: "answer-1",
    conversationId: "conversation-1",
    question: answer.question,
    standaloneQuestion: answer.standaloneQuestion ?? answer.question,
    language: answer.language,
    status: answer.status ?? "answered",
    answer: answer.deltas.join(""),
    citations: [...(answer.citations ?? [])],
    disagreements: [...(answer.disagreements ?? [])],
    tool: null,
    suggestions: [...(answer.suggestions ?? [])],
    mode: "extractive",
    model: null,
    timings: { retrievalMs: 31, answerMs: 12, totalMs: 1_240 },
  };
}

/** The events of an answer, each citation before the delta that first names it. */
export function toEvents(answer: ScriptedAnswer): readonly StreamEvent[] {
  const citations = answer.citations ?? [];
  const sent = new Set<number>();
  const events: StreamEvent[] = [
    {
      event: "retrieval",
      data: {
        passages: 8,
        articles: citations.map(({ articleId, title, language }) => ({
          articleId,
          title,
          language,
        })),
      },
    },
  ];
  for (const text of answer.deltas) {
    for (const citation of citations) {
      if (sent.has(citation.id) || !text.includes(`[${citation.id}]`)) continue;
      sent.add(citation.id);
      events.push({ event: "citation", data: citation });
    }
    events.push({ event: "answer-delta", data: { text } });
  }
  return [...events, { event: "done", data: toResponse(answer) }];
}
