/**
 * The typed client of the HTTP API, for browsers and Node.js.
 * @module
 */
import { createAnswerStream, type AnswerStream } from "./answer-stream.ts";
import { createArticleCalls, type ArticleCalls } from "./article-calls.ts";
import type { CallOptions, ManjamClientOptions } from "./client-options.ts";
import type {
  AskRequest,
  AskResponse,
  Feedback,
  HashpriceLive,
  HashpricePresets,
  HashpriceRequest,
  HashpriceResponse,
  KeptAnswer,
  Liveness,
  Readiness,
  SearchQuery,
  SearchResponse,
} from "./contract-types.ts";
import { createRequests } from "./send-request.ts";

export type * from "./contract-types.ts";
export type { AnswerEvent, AnswerStream } from "./answer-stream.ts";
export type { ArticleCalls } from "./article-calls.ts";
export type { CallOptions, ManjamClientOptions } from "./client-options.ts";
export { ManjamError, type ClientProblemCode, type ManjamErrorCode } from "./manjam-error.ts";

/** How a question is answered is the call's affair: `ask` or `askStream`. */
export type Question = Omit<AskRequest, "stream">;

/** Every call rejects with a ManjamError, or with the reason of its own signal. */
export interface ManjamClient {
  ask(question: Question, options?: CallOptions): Promise<AskResponse>;
  /** Sends nothing until the first event or the result is asked for. */
  askStream(question: Question, options?: CallOptions): AnswerStream;
  /** An answer given earlier, by its `id`. */
  answer(id: string, options?: CallOptions): Promise<KeptAnswer>;
  /** A later rating with the same key takes the place of the earlier one. */
  sendFeedback(feedback: Feedback, options?: CallOptions): Promise<void>;
  search(query: SearchQuery, options?: CallOptions): Promise<SearchResponse>;
  readonly articles: ArticleCalls;
  hashprice(request: HashpriceRequest, options?: CallOptions): Promise<HashpriceResponse>;
  /** The machines that the calculator knows by name. */
  hashpricePresets(options?: CallOptions): Promise<HashpricePresets>;
  /** What the network is like now, where the server's settings turn that on. */
  hashpriceLive(options?: CallOptions): Promise<HashpriceLive>;
  readonly health: {
    /** Whether the process runs. */
    live(options?: CallOptions): Promise<Liveness>;
    /** Whether questions can be answered. */
    ready(options?: CallOptions): Promise<Readiness>;
    /** What the server has counted, in the text format of Prometheus. */
    metrics(options?: CallOptions): Promise<string>;
  };
}

export function createManjamClient(clientOptions: ManjamClientOptions): ManjamClient {
  const requests = createRequests(clientOptions);
  const get = <Result>(path: string, options?: CallOptions): Promise<Result> =>
    requests.json({ method: "GET", path }, options);
  return {
    ask: (question, options) =>
      requests.json({ method: "POST", path: "/ask", body: question }, options),
    askStream: (question, options) =>
      createAnswerStream(() =>
        requests.open(
          {
            method: "POST",
            path: "/ask",
            body: { ...question, stream: true },
            accept: "text/event-stream",
          },
          options,
        ),
      ),
    answer: (id, options) => get(`/answers/${encodeURIComponent(id)}`, options),
    sendFeedback: (feedback, options) =>
      requests.nothing({ method: "POST", path: "/feedback", body: feedback }, options),
    search: (query, options) =>
      requests.json({ method: "GET", path: "/search", query: { ...query } }, options),
    articles: createArticleCalls(requests),
    hashprice: (request, options) =>
      requests.json({ method: "POST", path: "/tools/hashprice", body: request }, options),
    hashpricePresets: (options) => get("/tools/hashprice/presets", options),
    hashpriceLive: (options) => get("/tools/hashprice/live", options),
    health: {
      live: (options) => get("/livez", options),
      ready: (options) => get("/readyz", options),
      metrics: (options) =>
        requests.text({ method: "GET", path: "/metrics", accept: "text/plain" }, options),
    },
  };
}
