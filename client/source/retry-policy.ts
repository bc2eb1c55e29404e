/** When a request is sent again: only where the server cannot have acted on it, or acting twice does no harm. */
import type { ManjamError } from "./manjam-error.ts";

const FIRST_PAUSE_MS = 250;
/** Whoever is told to wait longer than this would rather know. */
const LONGEST_PAUSE_MS = 30_000;
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Milliseconds to wait before the next try, null where there is to be none. A refusal with `Retry-After` (429, 503)
 * was made before anything was done, so that any request may follow; other passing failures only repeat reads.
 * @param attempt 0 for the first that failed
 */
export function pauseBefore(error: ManjamError, attempt: number, method: string): number | null {
  const { status, retryAfter } = error;
  if (retryAfter !== null && (status === 429 || status === 503)) {
    return retryAfter * 1_000 <= LONGEST_PAUSE_MS ? retryAfter * 1_000 : null;
  }
  if (method !== "GET") return null;
  const passes = status === null ? error.code === "network-failed" : PASSING_STATUSES.has(status);
  return passes ? FIRST_PAUSE_MS * 2 ** attempt : null;
}

/** Seconds out of a `Retry-After`, a number or a date; null where there is none. @param now in milliseconds */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1_000));
}
