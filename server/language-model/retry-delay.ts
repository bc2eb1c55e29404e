/** How long to wait before a request to a model is tried again. */

const ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const LONGEST_RETRY_AFTER_MS = 10_000;

/** Whether a later attempt at the same request may succeed. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

export interface FailedAttempt {
  /** 1 for the first. */
  readonly attempt: number;
  /** The header as the server gave it: seconds or an HTTP date. */
  readonly retryAfter: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** From 0 to 1, so that many clients do not come back at the same moment. */
  readonly random: number;
}

/**
 * Doubles with each attempt (0.5 s, 1 s; up to half as long again) unless the server names a time.
 * @returns milliseconds, or null to give up: after three attempts, or where the server names more than 10 s
 */
export function retryDelay({ attempt, retryAfter, now, random }: FailedAttempt): number | null {
  if (attempt >= ATTEMPTS) return null;
  const told = retryAfter === null ? null : readRetryAfter(retryAfter, now);
  if (told !== null) return told <= LONGEST_RETRY_AFTER_MS ? told : null;
  return FIRST_DELAY_MS * 2 ** (attempt - 1) * (1 + random / 2);
}

/** RFC 9110, section 10.2.3. */
function readRetryAfter(header: string, now: number): number | null {
  if (/^\d+(\.\d+)?$/u.test(header)) return Number(header) * 1_000;
  const date = /^[A-Z][a-z]{2}/u.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
