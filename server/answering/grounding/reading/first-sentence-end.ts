/** Where the first sentence of a text ends that is still being written. */
import { findSentenceEnds } from "../../../../core/text/sentence-ends.ts";

const STOPS = /[.!?؟۔…。！？｡‼⁇⁈⁉]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/**
 * UTF-16 units around a stop by which it is judged. Always as many, so that a sentence ends at the same place however
 * the text arrives, and a text of nothing but stops takes no longer than another.
 */
const BEHIND = 32;
const BEFORE = 400;

export interface SentenceEnd {
  /** The length of the first sentence, its stop included; null while that is not certain. */
  readonly end: number | null;
  /** The stops before this offset end no sentence, whatever follows. */
  readonly decided: number;
}

/**
 * A bare "Yes." belongs to the sentence behind it, which tells what is meant.
 * @param text may lose a blank at its end when more of it comes, and nothing else
 * @param from the offset that was decided before
 */
export function firstSentenceEnd(text: string, isComplete: boolean, from: number): SentenceEnd {
  let decided = from;
  STOPS.lastIndex = from;
  for (let stop = STOPS.exec(text); stop !== null; stop = STOPS.exec(text)) {
    const stopEnd = stop.index + stop[0].length;
    if (text.length <= stopEnd + BEHIND && !isComplete) return { end: null, decided };
    const start = Math.max(0, stop.index - BEFORE);
    const read = text.slice(start, stopEnd + BEHIND);
    const end = findSentenceEnds(read, { start: 0, end: read.length }).find(
      (one) => start + one >= stopEnd && !/[\p{L}\p{N}]/u.test(read.slice(stopEnd - start, one)),
    );
    const isEnd = end !== undefined && end < read.length;
    if (isEnd && (text.slice(0, start + end).match(WORD) ?? []).length > 1) {
      return { end: start + end, decided: stop.index };
    }
    decided = stopEnd;
  }
  return { end: null, decided };
}
