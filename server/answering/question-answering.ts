/** The port to question answering: one path for JSON, streams and every other front. */
import type { AskRequest } from "../../core/contract/ask.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";

/** Who asks. */
export interface Asker {
  /** Conversations of different owners are apart, whatever their ids; "" where nobody is told from anybody. */
  readonly owner: string;
}

export interface QuestionAnswering {
  /**
   * Answers a validated request with the events of core/contract/stream-events.ts, ending in `done`.
   * Stops early, without `done`, once `signal` is aborted.
   * @throws ProblemError when it cannot answer (never yields `error` itself: that is the transport's wording).
   */
  ask(request: AskRequest, signal: AbortSignal, asker?: Asker): AsyncIterable<StreamEvent>;
}
