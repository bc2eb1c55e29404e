/** Sentences: what is embedded one by one, and quoted whole. */
import { findSentenceEnds } from "./sentence-ends.ts";
import { splitBlocks } from "./sentence-lines.ts";
import type { TextSpan } from "./span.ts";

const VISIBLE = /\S/u;
const WORD = /[\p{L}\p{N}]/u;
const ONLY_STOPS = /^[\s.…!?؟"'”’»)\]]*$/u;

/**
 * Splits a text of either language into sentences: trimmed UTF-16 spans in order, never overlapping,
 * which together hold every visible character. A stop's closing quotes and brackets stay with it.
 * Blank lines, headings and list items end a sentence; newlines do too, unless the prose is hard-wrapped.
 * A run-on text without stops stays whole, however long it is: see `splitLongSentence`.
 */
export function splitSentences(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  for (const block of splitBlocks(text)) {
    const pieces = splitBlock(text, block);
    const first = pieces[0];
    const last = sentences.at(-1);
    // A line of nothing but stops is the end of what stands above it.
    if (
      first !== undefined &&
      last !== undefined &&
      ONLY_STOPS.test(text.slice(first.start, first.end))
    ) {
      sentences[sentences.length - 1] = { start: last.start, end: first.end };
      pieces.shift();
    }
    for (const piece of pieces) sentences.push(piece);
  }
  return sentences;
}

/** The sentences of one block; pieces without a word or number join a neighbour. */
function splitBlock(text: string, block: TextSpan): TextSpan[] {
  const pieces: TextSpan[] = [];
  let start = block.start;
  for (const end of [...findSentenceEnds(text, block), block.end]) {
    const piece = trimSpan(text, { start, end });
    start = end;
    if (piece === null) continue;
    const last = pieces.at(-1);
    const isBare = !WORD.test(text.slice(piece.start, piece.end));
    const isAfterBare = last !== undefined && !WORD.test(text.slice(last.start, last.end));
    if (last !== undefined && (isBare || isAfterBare)) {
      pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    } else pieces.push(piece);
  }
  return pieces;
}

/** The span without blanks at its ends, or null if nothing is left. */
function trimSpan(text: string, span: TextSpan): TextSpan | null {
  const slice = text.slice(span.start, span.end);
  if (!VISIBLE.test(slice)) return null;
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: start + slice.trim().length };
}

export { splitLongSentence } from "./long-sentence.ts";
