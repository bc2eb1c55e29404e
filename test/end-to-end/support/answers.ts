/** Questions over HTTP, and what must hold of every answer. */
import { expect } from "vitest";
import { articleSchema, type Article } from "../../../core/contract/article.ts";
import { askResponseSchema, type AskResponse, type Citation } from "../../../core/contract/ask.ts";
import { searchResponseSchema, type SearchResponse } from "../../../core/contract/search.ts";
import { streamEventSchema, type StreamEvent } from "../../../core/contract/stream-events.ts";
import { ANSWER_PHRASES } from "../../../server/answering/answer-phrases.ts";
import { eventsOf, postJson } from "../../server/http/support/requests.ts";

const MARKER = /(?<!\\)\[(\d+)\]/g;

/** Asks, and checks the answer against the contract. */
export async function ask(url: string, question: string): Promise<AskResponse> {
  const response = await postJson(`${url}/ask`, { question });
  expect(response.status).toBe(200);
  return askResponseSchema.parse(await response.json());
}

/** All events of a streamed answer, each checked against the contract. */
export async function askForStream(url: string, question: string): Promise<StreamEvent[]> {
  const response = await postJson(`${url}/ask`, { question, stream: true });
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^text\/event-stream\b/);
  return toStreamEvents(await response.text());
}

export function toStreamEvents(text: string): StreamEvent[] {
  return eventsOf(text).map((event) => streamEventSchema.parse(event));
}

export async function search(url: string, query: string): Promise<SearchResponse> {
  const response = await fetch(`${url}/search?limit=50&q=${encodeURIComponent(query)}`);
  expect(response.status).toBe(200);
  return searchResponseSchema.parse(await response.json());
}

export async function getArticle(url: string, id: string): Promise<Article> {
  const response = await fetch(`${url}/articles/${encodeURIComponent(id)}`);
  expect(response.status).toBe(200);
  return articleSchema.parse(await response.json());
}

/** Answered, every quote verbatim, markers and citations one and the same, the lead-in true. */
export async function expectAnswered(url: string, answer: AskResponse): Promise<void> {
  expect(answer).toMatchObject({ status: "answered", suggestions: [], mode: "extractive" });
  expect(answer.citations).not.toEqual([]);
  for (const citation of answer.citations) {
    const article = await getArticle(url, citation.articleId);
    expect(article.text.slice(citation.start, citation.end)).toBe(citation.quote);
    expect(citation.quote).not.toBe("");
  }
  expectMarkersMatch(answer);
  if (answer.answer.startsWith(ANSWER_PHRASES[answer.language].onlyOtherLanguage)) {
    expect(languagesOf(answer)).not.toContain(answer.language);
  }
}

/** The markers are the citations' numbers, and those count up from one in order of first use. */
export function expectMarkersMatch(answer: AskResponse): void {
  const ids = answer.citations.map(({ id }) => id);
  expect(markersOf(answer)).toEqual(ids);
  expect(ids).toEqual(ids.map((_, at) => at + 1));
}

export function expectNotFound(answer: AskResponse): void {
  expect(answer).toMatchObject({ status: "not-found", citations: [], tool: null });
  expect(markersOf(answer)).toEqual([]);
  const { notFound, notFoundNearest } = ANSWER_PHRASES[answer.language];
  expect([notFound, notFoundNearest]).toContain(answer.answer);
}

export function quotesOf({ citations }: Pick<AskResponse, "citations">): string {
  return citations.map(({ quote }: Citation) => quote).join("\n");
}

export function languagesOf({ citations }: Pick<AskResponse, "citations">): Citation["language"][] {
  return [...new Set(citations.map(({ language }) => language))];
}

/** The numbers of the markers, each once, in order of first use. */
function markersOf({ answer }: AskResponse): number[] {
  return [...new Set(Array.from(answer.matchAll(MARKER), ([, number]) => Number(number)))];
}
