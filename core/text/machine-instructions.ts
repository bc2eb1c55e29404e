/** Machine instructions: sentences of an article that speak to the language model which may read it. */
import { splitLongSentence } from "./long-sentence.ts";
import { BLOCK_CLOSES, BLOCK_OPENS, WEAK_LABEL } from "./machine-role-markers.ts";
import { isFollowUp, readMachineSpeech } from "./machine-speech.ts";
import { toPlainLetters } from "./plain-letters.ts";
import { splitSentences } from "./sentences.ts";
import type { TextSpan } from "./span.ts";

/** Bounds the time that a pattern may take; a text without stops is judged, and cut out, in such pieces. */
const LONGEST_PIECE = 400;
const BLOCK_SENTENCES = 12;
const QUOTED_SENTENCES = 4;
const STOPPED = /[.!?؟:;؛…"')\]>|]$/u;
const BARE = /^[^\p{L}\p{N}]*(?:[\p{L}_|]+[^\p{L}\p{N}]*){1,4}$/u;
const BASE64 = /[A-Za-z\d+/]{24,}/gu;

interface Sentence extends TextSpan {
  readonly plain: string;
}

/**
 * Spans of `text` that must be neither embedded, nor quoted, nor shown to a language model, in order and apart:
 * whole sentences that give a machine orders, imitate its roles, ask for its secrets or dictate its answer, in English
 * and Arabic, however their letters are disguised. Neighbours are one span. News about such sentences stays, and so
 * does what is worded as news: this is one wall of several, see docs/security.md. Takes time linear in the length.
 */
export function findMachineInstructions(text: string): TextSpan[] {
  const sentences = readSentences(text);
  const found = sentences.map(() => false);
  markSpeech(text, sentences, found);
  markBlocks(text, sentences, found);
  markNeighbours(text, sentences, found);
  return mergeMarked(sentences, found);
}

/** `text` without its machine instructions, for a title or a name that has no offsets to keep. */
export function withoutMachineInstructions(text: string): string {
  let rest = "";
  let position = 0;
  for (const { start, end } of findMachineInstructions(text)) {
    rest += text.slice(position, start);
    position = end;
  }
  return position === 0 ? text : (rest + text.slice(position)).trim();
}

function readSentences(text: string): readonly Sentence[] {
  return splitSentences(text)
    .flatMap((span) =>
      span.end - span.start <= LONGEST_PIECE ? [span] : splitLongSentence(text, span, fitsPiece),
    )
    .map(({ start, end }) => ({ start, end, plain: toPlainLetters(text.slice(start, end)) }));
}

function fitsPiece(piece: string): boolean {
  return piece.length <= LONGEST_PIECE;
}

function markSpeech(text: string, sentences: readonly Sentence[], found: boolean[]): void {
  let quotedUntil = -1;
  for (const [at, sentence] of sentences.entries()) {
    const { plain } = sentence;
    if (at <= quotedUntil) {
      if (plain.includes('"')) quotedUntil = -1;
      continue;
    }
    const speech = readMachineSpeech(plain);
    if (speech === "instruction" || holdsEncodedInstructions(text, sentence)) found[at] = true;
    // The quotation of a reported instruction may run on over several sentences.
    else if (speech === "reported" && plain.split('"').length % 2 === 0) {
      quotedUntil = at + QUOTED_SENTENCES;
    } else if (speech === "none") {
      const next = sentences[at + 1];
      if (next === undefined || STOPPED.test(plain)) continue;
      // Broken over two lines, or over two pieces of a text without stops.
      if (readMachineSpeech(next.plain) !== "none") continue;
      if (readMachineSpeech(`${plain} ${next.plain}`) === "instruction") {
        found[at] = true;
        found[at + 1] = true;
      }
    }
  }
}

/** What stands between the marks that open and close a role is that role's, whatever it says. */
function markBlocks(text: string, sentences: readonly Sentence[], found: boolean[]): void {
  for (const [at, { plain }] of sentences.entries()) {
    if (found[at] !== true || !BLOCK_OPENS.test(plain)) continue;
    if (BLOCK_CLOSES.test(plain.slice(plain.search(BLOCK_OPENS) + 1))) continue;
    const ahead = sentences.slice(at + 1, at + 1 + BLOCK_SENTENCES);
    const close = ahead.findIndex((sentence) => BLOCK_CLOSES.test(sentence.plain));
    const isHeading = BARE.test(plain) && isNextLine(text, sentences, at + 1);
    found.fill(true, at + 1, at + 1 + (close >= 0 ? close + 1 : isHeading ? 1 : 0));
  }
}

function markNeighbours(text: string, sentences: readonly Sentence[], found: boolean[]): void {
  const goesOn = (at: number): boolean => {
    const plain = sentences[at]?.plain ?? "";
    return isFollowUp(plain) || WEAK_LABEL.test(plain);
  };
  for (let at = 1; at < sentences.length; at += 1) {
    if (found[at - 1] === true && found[at] !== true) found[at] = goesOn(at);
  }
  for (let at = sentences.length - 2; at >= 0; at -= 1) {
    if (found[at + 1] !== true || found[at] === true) continue;
    const isBetween = found[at - 1] === true && isSameParagraph(text, sentences, at);
    found[at] = isBetween || WEAK_LABEL.test(sentences[at]?.plain ?? "");
  }
}

/** True if the sentence stands in the line below the one before it, with no blank line between. */
function isNextLine(text: string, sentences: readonly Sentence[], at: number): boolean {
  const gap = text.slice(sentences[at - 1]?.end ?? 0, sentences[at]?.start ?? text.length);
  return gap.replaceAll("\r\n", "\n").split(/[\n\r]/u).length === 2;
}

/** True if no line ends between the sentence and either neighbour. */
function isSameParagraph(text: string, sentences: readonly Sentence[], at: number): boolean {
  const before = sentences[at - 1]?.end ?? 0;
  const after = sentences[at + 1]?.start ?? text.length;
  return !/[\n\r\u2028\u2029]/u.test(text.slice(before, after));
}

function mergeMarked(sentences: readonly Sentence[], found: readonly boolean[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const [at, { start, end }] of sentences.entries()) {
    if (found[at] !== true) continue;
    const last = spans.at(-1);
    if (last !== undefined && found[at - 1] === true) {
      spans[spans.length - 1] = { start: last.start, end };
    } else spans.push({ start, end });
  }
  return spans;
}

function holdsEncodedInstructions(text: string, { start, end }: TextSpan): boolean {
  return Array.from(text.slice(start, end).matchAll(BASE64)).some(([code]) =>
    readSentences(decodeBase64(code)).some(
      ({ plain }) => readMachineSpeech(plain) === "instruction",
    ),
  );
}

/** What was no text becomes gibberish, which no pattern fits; the last two bytes may be missing. */
function decodeBase64(code: string): string {
  const whole = code.slice(0, code.length - (code.length % 4));
  const bytes = Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
