/** Cutting a sentence that is too long for a budget. */
import type { TextSpan } from "./span.ts";

/** The first guess at how much fits; doubled while it does, so that a cheap budget costs few calls. */
const FIRST_GUESS = 64;
const GRAPHEME_WINDOW = 64;
const CLAUSE_MARK = /[،؛;—\n][”’»)\]"']*|[,:][”’»)\]"']*(?=\s)/gu;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Cuts `span` of `text` into trimmed pieces that each satisfy `fits`: at the latest clause mark (، ؛ ; , : — or a newline)
 * that still fits, else at the latest blank, else between graphemes. A single grapheme is returned even if it does not fit.
 * `fits` should hold for every beginning of a piece that fits; it is called about 2·log2(length) times a piece.
 */
export function splitLongSentence(
  text: string,
  span: TextSpan,
  fits: (piece: string) => boolean,
): TextSpan[] {
  const pieces: TextSpan[] = [];
  let start = skipBlanks(text, span.start, span.end);
  while (start < span.end) {
    const end = cutAfter(text, start, span.end, fits);
    pieces.push({ start, end: trimEnd(text, start, end) });
    start = skipBlanks(text, end, span.end);
  }
  return pieces;
}

function cutAfter(
  text: string,
  start: number,
  limit: number,
  fits: (piece: string) => boolean,
): number {
  const fitting = longestFitting(text, start, limit, fits);
  if (fitting === limit) return limit;
  const clause = lastClauseEnd(text, start, fitting);
  if (clause !== null && fits(text.slice(start, trimEnd(text, start, clause)))) return clause;
  const blank = lastBlank(text, start, fitting);
  if (blank !== null && fits(text.slice(start, trimEnd(text, start, blank)))) return blank;
  let end = graphemeEndBefore(text, start, fitting, limit);
  // Only a `fits` that holds for a text but not for its beginning comes here more than once.
  while (!fits(text.slice(start, trimEnd(text, start, end)))) {
    const shorter = graphemeEndBefore(text, start, start + Math.floor((end - start) / 2), limit);
    if (shorter >= end) break;
    end = shorter;
  }
  return end;
}

/** The largest end found such that the text from `start` to it fits; `start` if nothing does. */
function longestFitting(
  text: string,
  start: number,
  limit: number,
  fits: (piece: string) => boolean,
): number {
  let good = start;
  let bad = limit + 1;
  let guess = FIRST_GUESS;
  while (good < limit && bad > limit) {
    const end = Math.min(limit, start + guess);
    if (fits(text.slice(start, trimEnd(text, start, end)))) good = end;
    else bad = end;
    guess *= 2;
  }
  while (good < limit && bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(text.slice(start, middle))) good = middle;
    else bad = middle;
  }
  return Math.min(good, limit);
}

function lastClauseEnd(text: string, start: number, fitting: number): number | null {
  let last: number | null = null;
  // One character more shows whether the comma at the very end is followed by a blank.
  for (const mark of text.slice(start, fitting + 1).matchAll(CLAUSE_MARK)) {
    const end = start + mark.index + mark[0].length;
    if (end <= fitting && text.slice(start, end).trim() !== "") last = end;
  }
  return last;
}

function lastBlank(text: string, start: number, fitting: number): number | null {
  for (let end = fitting; end > start; end -= 1) {
    if (/\s/u.test(text[end] ?? "") && !/\p{M}/u.test(text[end + 1] ?? "")) return end;
  }
  return null;
}

/** The last grapheme boundary in (start, position], or the end of the first grapheme. */
function graphemeEndBefore(text: string, start: number, position: number, limit: number): number {
  let window = GRAPHEME_WINDOW;
  for (;;) {
    const end = Math.min(limit, Math.max(position, start) + window);
    const segments = graphemes.segment(text.slice(start, end));
    const segment = segments.containing(Math.min(position - start, end - start - 1));
    const boundary = position >= end ? end : start + (segment?.index ?? 0);
    if (boundary > start) return boundary;
    const first = segments.containing(0)?.segment.length ?? 1;
    if (start + first < end || end === limit) return start + first;
    window *= 2;
  }
}

function skipBlanks(text: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && /\s/u.test(text[position] ?? "")) position += 1;
  return position;
}

function trimEnd(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && /\s/u.test(text[position - 1] ?? "")) position -= 1;
  return position;
}
