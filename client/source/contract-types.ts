/** The shapes of the API, written from its OpenAPI document: see docs/client.md. */

export type Language = "ar" | "en";

export interface Filters {
  readonly languages?: readonly Language[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  /** ISO 8601, inclusive; leaves undated articles out. */
  readonly publishedAfter?: string | undefined;
  /** ISO 8601, inclusive; leaves undated articles out. */
  readonly publishedBefore?: string | undefined;
}

export interface AskRequest {
  /** In Arabic or English, digits of either script. */
  readonly question: string;
  /** True answers as server-sent events; so does `Accept: text/event-stream`. Default false. */
  readonly stream?: boolean | undefined;
  /** The language to answer in; auto is the question's. Default "auto". */
  readonly language?: "auto" | "ar" | "en" | undefined;
  readonly filters?: Filters | undefined;
  /** As an earlier answer gave it: a follow-up is read against that conversation. */
  readonly conversationId?: string | undefined;
  /** How many passages are considered for the answer. Default 8. */
  readonly topK?: number | undefined;
}

export interface Feedback {
  readonly answerId: string;
  readonly rating: "up" | "down";
  readonly comment?: string | undefined;
}

export interface ArticleInput {
  /** Kept verbatim; without one it is derived. */
  readonly id?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** The only field that is needed; what is missing is detected or stays null. */
  readonly text: string;
  readonly language?: Language | null | undefined;
  readonly source?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  /** A day, a month or a year. */
  readonly eventDate?: string | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly places?: readonly string[] | null | undefined;
  readonly sources?:
    | readonly {
        readonly publisher: string;
        readonly title?: string | null | undefined;
        readonly url?: string | null | undefined;
        readonly date?: string | null | undefined;
      }[]
    | null
    | undefined;
}

export interface HashpriceRequest {
  /** The whole difficulty: 156 T is 156e12. */
  readonly difficulty?: number | string | undefined;
  /** In place of the difficulty; with it, it is not used. */
  readonly networkHashrateEHs?: number | string | undefined;
  readonly btcPriceUsd?: number | string | undefined;
  /** Without it and the height: the subsidy in force today. */
  readonly subsidyBtc?: number | string | undefined;
  /** Tells the subsidy, and when the next halving is due. */
  readonly blockHeight?: number | string | undefined;
  /** A mean; 0 where no fees are given. */
  readonly feesBtcPerBlock?: number | string | undefined;
  /** In place of the fees: a fraction of subsidy and fees, 0.62% is 0.0062. */
  readonly feeShareOfReward?: number | string | undefined;
  /** In place of the network, where it is known. */
  readonly hashpriceUsdPerPHDay?: number | string | undefined;
  /** A name of GET /tools/hashprice/presets in any spelling, or its two figures. */
  readonly machine?:
    | {
        readonly preset: string;
      }
    | {
        readonly hashrateTHs: number | string;
        readonly powerW: number | string;
      }
    | undefined;
  readonly electricityUsdPerKwh?: number | string | undefined;
  /** A fraction, 1% is 0.01. */
  readonly poolFee?: number | string | undefined;
  readonly capexUsd?: number | string | undefined;
  /** How many months to project, 1 to 120. */
  readonly months?: number | string | undefined;
  /** A fraction, compounded; 2% is 0.02. */
  readonly priceGrowthPerMonth?: number | string | undefined;
  /** A fraction, compounded; 2% is 0.02. */
  readonly difficultyGrowthPerMonth?: number | string | undefined;
}

export interface ArticleSource {
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

export interface Citation {
  /** The number of its markers in the answer. */
  readonly id: number;
  readonly articleId: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly sources: readonly ArticleSource[];
  readonly publishedAt: string | null;
  readonly eventDate: string | null;
  readonly language: Language;
  /** Verbatim: the article's text from `start` to `end`. */
  readonly quote: string;
  /** In UTF-16 code units of the article's text. */
  readonly start: number;
  /** In UTF-16 code units, exclusive. */
  readonly end: number;
}

export interface Disagreement {
  readonly citations: readonly number[];
}

export interface Suggestion {
  readonly articleId: string;
  readonly title: string | null;
  readonly language: Language;
}

export interface ToolUse {
  readonly name: "hashprice";
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}

export interface AskResponse {
  readonly id: string;
  readonly conversationId: string;
  readonly question: string;
  /** The question as it was understood within its conversation. */
  readonly standaloneQuestion: string;
  readonly language: Language;
  readonly status: "answered" | "not-found" | "needs-clarification";
  /** Markdown; every sentence taken from a source ends in its marker, `[1]` or `[1][3]`. */
  readonly answer: string;
  /** Only the sources that the answer cites, numbered in order of first use. */
  readonly citations: readonly Citation[];
  /** Citations, one a side, that give different figures for the same thing; empty in an answer of a language model. Default []. */
  readonly disagreements: readonly Disagreement[];
  /** The calculator's input and output where it was used. */
  readonly tool: ToolUse | null;
  /** The nearest articles where the answer was not found. */
  readonly suggestions: readonly Suggestion[];
  readonly mode: "extractive" | "llm";
  /** `provider:name` of the language model, null in the extractive mode. */
  readonly model: string | null;
  readonly timings: {
    readonly retrievalMs: number;
    readonly answerMs: number;
    readonly totalMs: number;
  };
}

export interface KeptAnswer {
  readonly id: string;
  readonly question: string;
  /** The question as it was understood within its conversation. */
  readonly standaloneQuestion: string;
  readonly language: Language;
  readonly status: "answered" | "not-found" | "needs-clarification";
  /** Markdown; every sentence taken from a source ends in its marker, `[1]` or `[1][3]`. */
  readonly answer: string;
  /** Only the sources that the answer cites, numbered in order of first use. */
  readonly citations: readonly Citation[];
  /** Citations, one a side, that give different figures for the same thing; empty in an answer of a language model. Default []. */
  readonly disagreements: readonly Disagreement[];
  /** The calculator's input and output where it was used. */
  readonly tool: ToolUse | null;
  /** The nearest articles where the answer was not found. */
  readonly suggestions: readonly Suggestion[];
  readonly mode: "extractive" | "llm";
  /** `provider:name` of the language model, null in the extractive mode. */
  readonly model: string | null;
  readonly timings: {
    readonly retrievalMs: number;
    readonly answerMs: number;
    readonly totalMs: number;
  };
  readonly answeredAt: string;
}

export type StreamEvent =
  | {
      readonly event: "retrieval";
      readonly data: {
        readonly passages: number;
        readonly articles: readonly Suggestion[];
      };
    }
  | {
      readonly event: "tool-call";
      readonly data: {
        readonly name: "hashprice";
        readonly input: Readonly<Record<string, unknown>>;
      };
    }
  | {
      readonly event: "tool-result";
      readonly data: {
        readonly name: "hashprice";
        readonly output: Readonly<Record<string, unknown>>;
      };
    }
  | {
      readonly event: "citation";
      readonly data: Citation;
    }
  | {
      readonly event: "answer-delta";
      readonly data: {
        readonly text: string;
      };
    }
  | {
      readonly event: "done";
      readonly data: AskResponse;
    }
  | {
      readonly event: "error";
      readonly data: Problem;
    };

export interface SearchResult {
  readonly rank: number;
  readonly articleId: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly language: Language;
  /** Of the fused ranking; higher is better, comparable within one answer only. */
  readonly score: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly matchedBy: readonly ("dense" | "lexical")[];
}

export interface SearchResponse {
  readonly query: string;
  readonly language: Language;
  readonly results: readonly SearchResult[];
}

export interface Article {
  readonly id: string;
  readonly title: string | null;
  /** Exactly what the offsets of citations point into. */
  readonly text: string;
  readonly language: Language;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly eventDate: string | null;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly ArticleSource[];
  /** The article of the same language that this one nearly repeats. */
  readonly nearDuplicateOf: string | null;
  /** True where only the beginning of the text may be shown. */
  readonly excerpt: boolean;
}

export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly language: Language;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly eventDate: string | null;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly ArticleSource[];
  /** The article of the same language that this one nearly repeats. */
  readonly nearDuplicateOf: string | null;
}

export interface ArticleList {
  readonly articles: readonly ArticleSummary[];
  readonly nextCursor: string | null;
}

export interface ArticleReceipt {
  readonly id: string;
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly language: Language;
  readonly chunks: number;
  readonly nearDuplicateOf: string | null;
}

export interface Collection {
  readonly articles: number;
  readonly languages: readonly {
    readonly language: Language;
    readonly articles: number;
  }[];
  readonly topics: readonly {
    readonly value: string;
    readonly names: {
      readonly ar: string;
      readonly en: string;
    } | null;
    readonly articles: number;
  }[];
  readonly places: readonly {
    readonly value: string;
    readonly names: {
      readonly ar: string;
      readonly en: string;
    } | null;
    readonly articles: number;
  }[];
  readonly sources: readonly {
    readonly value: string;
    readonly names: {
      readonly ar: string;
      readonly en: string;
    } | null;
    readonly articles: number;
  }[];
  readonly firstEventDate: string | null;
  readonly lastEventDate: string | null;
  readonly timeline: readonly {
    readonly period: string;
    readonly articles: number;
    readonly examples: readonly {
      readonly articleId: string;
      readonly title: string | null;
      readonly language: Language;
      readonly date: string;
    }[];
  }[];
  readonly undated: number;
}

export interface RelatedArticles {
  readonly articles: readonly {
    readonly articleId: string;
    readonly title: string | null;
    readonly language: Language;
    readonly source: string | null;
    readonly publishedAt: string | null;
    readonly eventDate: string | null;
    readonly score: number;
  }[];
}

export interface SuggestedQuestions {
  readonly questions: readonly {
    readonly question: string;
    readonly about: string | null;
  }[];
}

export interface HashpriceResponse {
  readonly hashprice: {
    readonly usdPerPHDay: number | null;
    readonly btcPerPHDay: number | null;
    readonly satsPerPHDay: number | null;
  };
  /** Null where a hashprice was given in its place. */
  readonly network: {
    readonly hashrateEHs: number;
    readonly difficulty: number;
    readonly subsidyBtc: number;
    readonly feesBtcPerBlock: number;
  } | null;
  readonly machine: {
    readonly hashrateTHs: number;
    readonly powerW: number;
    readonly efficiencyJPerTH: number;
    readonly revenueUsdPerDay: number | null;
    readonly powerUsdPerDay: number | null;
    readonly netUsdPerDay: number | null;
    readonly breakEvenUsdPerKwh: number | null;
    readonly hashcostUsdPerPHDay: number | null;
    readonly revenueUsdPerMwh: number | null;
    readonly paybackDays: number | null;
  } | null;
  /** Month 1 is at today's values; the total starts at minus the price of the machine. */
  readonly projection:
    | readonly {
        readonly month: number;
        readonly hashpriceUsdPerPHDay: number | null;
        readonly netUsd: number | null;
        readonly cumulativeUsd: number | null;
      }[]
    | null;
  /** What published hosting contracts bring for a MWh, to set beside the machine's revenueUsdPerMwh. */
  readonly aiHosting:
    | readonly {
        readonly deal: string;
        readonly usdPerMwhLow: number;
        readonly usdPerMwhHigh: number;
      }[]
    | null;
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
}

export interface HashpricePresets {
  readonly presets: readonly {
    readonly name: string;
    readonly hashrateTHs: number;
    readonly powerW: number;
    readonly efficiencyJPerTH: number;
  }[];
}

export type HashpriceLive =
  | {
      readonly available: true;
      readonly difficulty: number;
      readonly networkHashrateEHs: number;
      readonly feesBtcPerBlock: number;
      readonly btcPriceUsd: number;
      readonly blockHeight: number;
      readonly at: string;
    }
  | {
      readonly available: false;
      readonly reason: "off" | "unreachable";
    };

export interface Liveness {
  readonly status: "live";
}

export interface Readiness {
  readonly status: "ready";
  readonly index: {
    readonly ok: boolean;
    readonly articles: number;
    readonly chunks: number;
  };
  readonly encoder: {
    readonly ok: boolean;
    readonly name: string;
  };
}

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[] | undefined;
}

export interface SearchQuery {
  /** Words or a question, in Arabic or English. */
  readonly q: string;
  /** Default 10. */
  readonly limit?: number | undefined;
  /** Both without it. */
  readonly languages?: readonly ("ar" | "en")[] | undefined;
  /** Comma separated. */
  readonly sources?: readonly string[] | undefined;
  /** Comma separated. */
  readonly topics?: readonly string[] | undefined;
  /** ISO 8601, inclusive. */
  readonly publishedAfter?: string | undefined;
  /** ISO 8601, inclusive. */
  readonly publishedBefore?: string | undefined;
}

export interface ListArticlesQuery {
  readonly language?: "ar" | "en" | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  /** As the articles have it: in the briefs an ISO 3166 code. */
  readonly place?: string | undefined;
  /** A day, a month or a year, inclusive: the event's date, or the publication's where there is none. */
  readonly eventAfter?: string | undefined;
  /** A day, a month or a year, inclusive. */
  readonly eventBefore?: string | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  /** Default 20. */
  readonly limit?: number | undefined;
}

export interface CollectionQuery {
  readonly language?: "ar" | "en" | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  /** As the articles have it: in the briefs an ISO 3166 code. */
  readonly place?: string | undefined;
  /** A day, a month or a year, inclusive: the event's date, or the publication's where there is none. */
  readonly eventAfter?: string | undefined;
  /** A day, a month or a year, inclusive. */
  readonly eventBefore?: string | undefined;
}

export interface SuggestedQuestionsQuery {
  readonly language: "ar" | "en";
}

export interface RelatedQuery {
  /** Default 6. */
  readonly limit?: number | undefined;
}

export type ProblemCode =
  | "invalid-request"
  | "question-too-long"
  | "invalid-json"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "payload-too-large"
  | "unsupported-media-type"
  | "rate-limited"
  | "internal"
  | "index-empty"
  | "model-unavailable"
  | "overloaded"
  | "shutting-down"
  | "timeout";
