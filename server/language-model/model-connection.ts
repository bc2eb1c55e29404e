/** How a provider's client reaches its server: one place for retries, hanging up, and telling failures apart. */
import { guardBody, type BodyGuard } from "./guard-body.ts";
import { LanguageModelError } from "../answering/model/language-model-error.ts";
import { isPassing, retryDelay } from "./retry-delay.ts";

export interface ModelConnectionOptions {
  /** Ends the request, and any wait for the next attempt, when aborted. */
  readonly signal: AbortSignal;
  /** Named in errors, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  readonly guard: BodyGuard;
  readonly clock: ConnectionClock;
}

export interface ConnectionClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** @throws the signal's reason as soon as it is aborted */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface ModelConnection {
  /**
   * Takes the place of `fetch` in a client that retries nothing itself. LangChain's own attempts are not used: they
   * leave a 429 without Retry-After at once, wait on after a cancel, and differ from provider to provider.
   */
  readonly fetch: typeof fetch;
  /** What went wrong first, whatever the client made of it. */
  failure(): LanguageModelError | null;
}

/** A connection for one run. */
export function createModelConnection(options: ModelConnectionOptions): ModelConnection {
  const { signal, name, clock } = options;
  let first: LanguageModelError | null = null;
  const fail = (error: LanguageModelError): LanguageModelError => {
    first ??= error;
    return error;
  };

  async function attemptUntilDone(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      const outcome = await tryOnce(name, input, init);
      if (outcome instanceof Response) return outcome;
      const delay = outcome.mayPass
        ? retryDelay({
            attempt,
            retryAfter: outcome.retryAfter,
            now: clock.now(),
            random: clock.random(),
          })
        : null;
      if (delay === null) throw outcome.error;
      await clock.wait(delay, signal);
    }
  }

  return {
    fetch: async (input, init = {}) => {
      try {
        // The client's own signal may come late (Ollama's is not told of a cancel), so the run's replaces it. A redirect
        // is not followed: it would take the key elsewhere.
        const response = await attemptUntilDone(input, { ...init, signal, redirect: "manual" });
        return guardBody(response, options.guard, (error) => fail(toConnectionError(name, error)));
      } catch (error) {
        signal.throwIfAborted();
        throw fail(toConnectionError(name, error));
      }
    },
    failure: () => first,
  };
}

interface FailedOutcome {
  readonly error: LanguageModelError;
  readonly mayPass: boolean;
  readonly retryAfter: string | null;
}

async function tryOnce(
  name: string,
  input: RequestInfo | URL,
  init: RequestInit,
): Promise<Response | FailedOutcome> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    init.signal?.throwIfAborted();
    return { error: toConnectionError(name, error), mayPass: true, retryAfter: null };
  }
  if (response.ok) return response;
  const { status } = response;
  const code = await readErrorCode(response);
  const told = code === null ? String(status) : `${status} (${code})`;
  return {
    error: new LanguageModelError("unavailable", `${name} answered ${told}`),
    mayPass: isPassing(status) && code !== "insufficient_quota",
    retryAfter: response.headers.get("retry-after"),
  };
}

function toConnectionError(name: string, error: unknown): LanguageModelError {
  if (error instanceof LanguageModelError) return error;
  const message = `the connection to ${name} failed`;
  return new LanguageModelError("unavailable", message, { cause: error });
}

/** The provider's own word for the error; its message is left out, since it may repeat a part of the key. */
async function readErrorCode(response: Response): Promise<string | null> {
  const text = await response.text().catch(() => "");
  return /"(?:code|type)"\s*:\s*"(?!error")([a-z_]{1,40})"/u.exec(text)?.[1] ?? null;
}
