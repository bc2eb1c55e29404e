/** What can go wrong with a language model. */

/**
 * `unavailable`: refused, not reachable, overloaded, or cut off; `timeout`: slower than its limit;
 * `malformed`: it answered in a form that is not its protocol's.
 */
export type LanguageModelFailure = "unavailable" | "timeout" | "malformed";

/** Neither its message nor its cause holds a key or a text of the conversation. */
export class LanguageModelError extends Error {
  readonly failure: LanguageModelFailure;

  constructor(failure: LanguageModelFailure, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = "LanguageModelError";
    this.failure = failure;
  }
}
