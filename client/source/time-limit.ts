/** Bounds a request in time, and tells a time-out from its caller's own signal and from a broken connection. */
import { ManjamError } from "./manjam-error.ts";

export interface TimeLimit {
  /** For `fetch`. */
  readonly signal: AbortSignal;
  /** Starts the time anew: for streams, where each piece has to come in time, not their sum. */
  extend(): void;
  end(): void;
  /** Gives the request up. */
  abort(): void;
  /**
   * What to throw for `error`: the caller's own reason, a ManjamError as it is, else one that says what happened.
   * @param status of the response, once there is one
   */
  explain(error: unknown, status?: number): unknown;
}

export function startTimeLimit(timeoutMs: number, callers: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let isOver = false;
  const onTime = (): void => {
    isOver = true;
    controller.abort();
  };
  let timer = setTimeout(onTime, timeoutMs);
  const onAbort = (): void => controller.abort(callers?.reason);
  if (callers?.aborted === true) onAbort();
  else callers?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    extend() {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(onTime, timeoutMs);
    },
    end() {
      clearTimeout(timer);
      callers?.removeEventListener("abort", onAbort);
    },
    abort: () => controller.abort(),
    explain(error, status) {
      if (error instanceof ManjamError) return error;
      if (callers?.aborted === true) return callers.reason;
      const known = { status: status ?? null, cause: error };
      if (isOver) {
        return new ManjamError(`Nothing came for ${timeoutMs} ms.`, {
          code: "timed-out",
          ...known,
        });
      }
      // Only JSON.parse throws this; what broke off on the way is a TypeError.
      if (error instanceof SyntaxError) {
        return new ManjamError("The response is not JSON.", {
          code: "unexpected-response",
          ...known,
        });
      }
      return new ManjamError("The server cannot be reached, or the connection broke off.", {
        code: "network-failed",
        ...known,
      });
    },
  };
}
