/** How much of the answers is kept, and for how long. */

export interface AnswerLimits {
  readonly keptMilliseconds: number;
  /** Of one answer as JSON, two bytes a character; a longer one is not kept. */
  readonly mostBytesEach: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

export function answersKeptFor(days: number): AnswerLimits {
  return { keptMilliseconds: days * DAY_MS, mostBytesEach: 1024 * 1024 };
}
