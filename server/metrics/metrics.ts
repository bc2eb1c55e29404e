/** The port to measuring: what is counted of the server's work. Nothing that a user wrote comes here. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import type { ProblemCode } from "../../core/contract/problem.ts";
import type { LanguageModelFailure } from "../answering/model/language-model-error.ts";

/** Where a question came in; `sse` is POST /ask with a stream. */
export type Front = "http" | "sse" | "mcp" | "slack";

/** The answer's status, and apart from it what the calculator answered. */
export type AnswerKind = AskResponse["status"] | "calculation";

/** `abandoned`: nobody waited for the answer any more. */
export type AnswerFailure = ProblemCode | "abandoned";

export interface EndedRequest {
  readonly method: string;
  /** The pattern that its path fits, such as `/articles/:id`; null where it fits none. Never the path itself. */
  readonly route: string | null;
  /** Null where the client left before the end of the answer. */
  readonly status: number | null;
  readonly seconds: number;
}

export interface GivenAnswer {
  readonly front: Front;
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly mode: AskResponse["mode"];
  readonly seconds: number;
}

export interface ModelFailure {
  /** What was made without the language model: by quotes, or by rules. */
  readonly replaced: "answer" | "follow-up";
  /** `unusable`: it wrote something that may not be used. */
  readonly failure: LanguageModelFailure | "unusable";
}

export interface IndexSize {
  readonly articles: number;
  readonly chunks: number;
}

export interface Metrics {
  requestEnded(request: EndedRequest): void;
  answerStarted(front: Front): void;
  answerGiven(answer: GivenAnswer): void;
  /** Not for what is refused. */
  answerFailed(front: Front, failure: AnswerFailure): void;
  /** However it ended; once for each that started. */
  answerStopped(front: Front): void;
  refused(reason: "overloaded" | "rate-limited"): void;
  modelFailed(failure: ModelFailure): void;
  /** What `print` gives, as a header tells it. */
  readonly contentType: string;
  /**
   * All that was counted so far, as Prometheus reads it.
   * @param index null where it cannot be told now
   */
  print(index: IndexSize | null): Promise<string>;
}
