/** The whole product on a language model that follows a script, asked over HTTP. */
import { afterAll, expect } from "vitest";
import { askResponseSchema, type AskResponse } from "../../../core/contract/ask.ts";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import { ARTICLES } from "../../support/invented-articles.ts";
import { startRealServer } from "../../support/real-server.ts";
import type { WireRequest } from "../../support/wires/model-wire.ts";
import { openOpenAiWire, type OpenAiBody } from "../../support/wires/openai-wire.ts";
import { createTurnQueue } from "../../support/wires/turn-queue.ts";
import type { Turn } from "../../support/wires/turns.ts";
import { expectMarkersMatch, getArticle, toStreamEvents } from "./answers.ts";

/** Looks like a key, so that a test can look for it in what is told. */
export const KEY = "sk-test-0123456789abcdef";

type Fields = Readonly<Record<string, unknown>>;

export interface ScriptedModel {
  readonly url: string;
  readonly logLines: readonly string[];
  /** What the model was sent for the last question. */
  readonly requests: readonly WireRequest<OpenAiBody>[];
  /** The messages of one of these, as JSON. */
  told(request: number): string;
  /** Posts a question; the model takes one turn each time that it is asked, and then answers 400. */
  post(
    question: string,
    script: readonly Turn[],
    fields?: Fields,
    signal?: AbortSignal | null,
  ): Promise<Response>;
  /** The whole answer, its quotes and markers checked. */
  ask(question: string, script: readonly Turn[], fields?: Fields): Promise<AskResponse>;
  /** The events of a stream, each checked against the contract. */
  stream(question: string, script: readonly Turn[], fields?: Fields): Promise<StreamEvent[]>;
}

/** Starts what the end of the test file closes. */
export async function startScriptedModel(): Promise<ScriptedModel> {
  const turns = createTurnQueue();
  const wire = await openOpenAiWire(turns.next);
  afterAll(() => wire.close());
  const { url, logLines } = await startRealServer(ARTICLES, {
    MANJAM_LLM: "openai:scripted",
    MANJAM_LLM_BASE_URL: wire.baseUrl,
    MANJAM_LLM_TIMEOUT_SECONDS: "2",
    OPENAI_API_KEY: KEY,
  });

  const post: ScriptedModel["post"] = (question, script, fields = {}, signal = null) => {
    turns.replaceWith(script);
    wire.forget();
    return fetch(`${url}/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question, ...fields }),
      signal,
    });
  };

  return {
    url,
    logLines,
    requests: wire.requests,
    told: (request) => JSON.stringify(wire.requests[request]?.body.messages ?? null),
    post,
    async ask(question, script, fields) {
      const response = await post(question, script, fields);
      expect(response.status).toBe(200);
      const answer = askResponseSchema.parse(await response.json());
      await expectCited(url, answer);
      return answer;
    },
    async stream(question, script, fields) {
      const response = await post(question, script, { stream: true, ...fields });
      return toStreamEvents(await response.text());
    },
  };
}

/** In small pieces, as models send it. */
export function says(text: string): Turn {
  return { text: text.match(/[^]{1,5}/gu) ?? [] };
}

/** Each quote is verbatim, and the markers are the citations' numbers. */
async function expectCited(url: string, answer: AskResponse): Promise<void> {
  for (const { articleId, start, end, quote } of answer.citations) {
    const { text } = await getArticle(url, articleId);
    expect(text.slice(start, end)).toBe(quote);
  }
  expectMarkersMatch(answer);
}
