/** Cuts an article into passages of whole sentences that fit the encoder. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Language } from "../contract/language.ts";
import { detectLanguage } from "../text/language.ts";
import {
  findMachineInstructions,
  withoutMachineInstructions,
} from "../text/machine-instructions.ts";
import { findPageChrome } from "../text/page-chrome.ts";
import { splitLongSentence, splitSentences } from "../text/sentences.ts";
import { articleDate } from "./article-date.ts";
import type { ArticleRecord } from "./article-index.ts";
import type { Chunk, Span } from "./chunk.ts";

/** Tokens of a passage's sentences. Passages of this length are what the encoder was measured on. */
const TOKEN_BUDGET = 200;
/** A last passage shorter than this joins the one before it. */
const SHORT_TAIL = 60;
/** A sentence up to this length is repeated at the start of the next passage, to keep its context. */
const OVERLAP_TOKENS = 60;
/** The encoder reads 512 tokens, header and special tokens included; a longer sentence is cut at a clause. */
const SENTENCE_LIMIT = 380;
const HEADER_MAX_CHARACTERS = 200;
/** Fewer letters than this (a name, a ticker) do not make a change of language. */
const LANGUAGE_EVIDENCE_CHARACTERS = 40;
const SENTENCES_PER_TURN = 20;

interface Sentence extends Span {
  readonly tokens: number;
  readonly language: Language;
  /** Instructions to a machine stand before it: no passage may span them, since passages are embedded whole. */
  readonly followsInstructions: boolean;
}

/**
 * Chunks in reading order. Page chrome, instructions to a machine and a first line that is the title belong to no
 * sentence, so they are never quoted; instructions stand in no chunk's text or header either.
 *
 * @param countTokens tokens that the encoder makes of a text
 */
export async function chunkArticle(
  article: ArticleRecord,
  countTokens: (text: string) => number,
): Promise<readonly Chunk[]> {
  const header = describeArticle(article);
  const groups = groupSentences(await readSentences(article, countTokens));
  return groups.map((sentences, ordinal) => {
    const start = sentences[0]?.start ?? 0;
    const end = sentences.at(-1)?.end ?? start;
    const text = article.text.slice(start, end);
    return {
      ordinal,
      start,
      end,
      text,
      header,
      language: detectLanguage(text),
      sentences: sentences.map((sentence) => ({ start: sentence.start, end: sentence.end })),
    };
  });
}

/** What is embedded in front of each passage: it tells what and when the passage is about. */
function describeArticle(article: ArticleRecord): string {
  const title = withoutMachineInstructions(article.title ?? "")
    .slice(0, HEADER_MAX_CHARACTERS)
    .trim();
  const date = articleDate(article) ?? "";
  if (title === "") return date;
  return date === "" ? title : `${title} (${date})`;
}

async function readSentences(
  article: ArticleRecord,
  countTokens: (text: string) => number,
): Promise<readonly Sentence[]> {
  const { text } = article;
  const sentences: Sentence[] = [];
  let language = article.language;
  let read = 0;
  const instructions = findMachineInstructions(text);
  let passed = 0;
  for (const part of outside(unquotable(article, instructions), text.length)) {
    for (const span of splitSentences(text.slice(part.start, part.end))) {
      const whole = { start: part.start + span.start, end: part.start + span.end };
      for (const { start, end, tokens } of fitted(text, whole, countTokens)) {
        const sentence = text.slice(start, end);
        if (sentence.length >= LANGUAGE_EVIDENCE_CHARACTERS) language = detectLanguage(sentence);
        const before = passed;
        while ((instructions[passed]?.start ?? Infinity) < start) passed += 1;
        sentences.push({ start, end, tokens, language, followsInstructions: passed > before });
      }
      read += 1;
      // Tokens of a book take seconds to count; a server must answer others meanwhile.
      if (read % SENTENCES_PER_TURN === 0) await nextTurn();
    }
  }
  return sentences;
}

/** The sentence itself where it is short enough, else its pieces. */
function fitted(
  text: string,
  whole: Span,
  countTokens: (text: string) => number,
): readonly (Span & { readonly tokens: number })[] {
  const tokens = countTokens(text.slice(whole.start, whole.end));
  if (tokens <= SENTENCE_LIMIT) return [{ ...whole, tokens }];
  const fits = (piece: string) => countTokens(piece) <= SENTENCE_LIMIT;
  return splitLongSentence(text, whole, fits).map((piece) => ({
    ...piece,
    tokens: countTokens(text.slice(piece.start, piece.end)),
  }));
}

function unquotable(article: ArticleRecord, instructions: readonly Span[]): readonly Span[] {
  const spans = [...findPageChrome(article.text), ...instructions];
  const { title, text } = article;
  const start = text.search(/\S/);
  if (title !== null && start >= 0 && text.startsWith(title, start)) {
    const end = start + title.length;
    if (/^[^\S\n]*\n/.test(text.slice(end))) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function outside(spans: readonly Span[], length: number): readonly Span[] {
  const parts: Span[] = [];
  let position = 0;
  for (const span of spans) {
    if (span.start > position) parts.push({ start: position, end: span.start });
    position = Math.max(position, span.end);
  }
  if (position < length) parts.push({ start: position, end: length });
  return parts;
}

function groupSentences(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  let group: Sentence[] = [];
  for (const sentence of sentences) {
    const previous = group.at(-1);
    const breaksOff =
      previous !== undefined &&
      (previous.language !== sentence.language || sentence.followsInstructions);
    if (previous !== undefined && (breaksOff || total(group) + sentence.tokens > TOKEN_BUDGET)) {
      groups.push(group);
      const overlaps = !breaksOff && group.length > 1 && previous.tokens <= OVERLAP_TOKENS;
      group = overlaps ? [previous] : [];
    }
    group.push(sentence);
  }
  if (group.length > 0) groups.push(group);
  return joinShortTail(groups);
}

function joinShortTail(groups: Sentence[][]): readonly (readonly Sentence[])[] {
  const tail = groups.at(-1);
  const before = groups.at(-2);
  if (tail === undefined || before === undefined) return groups;
  const fresh = tail.filter((sentence) => sentence !== before.at(-1));
  const sameLanguage = tail[0]?.language === before.at(-1)?.language;
  if (
    !sameLanguage ||
    fresh[0]?.followsInstructions === true ||
    total(fresh) >= SHORT_TAIL ||
    total(before) + total(fresh) > SENTENCE_LIMIT
  ) {
    return groups;
  }
  return [...groups.slice(0, -2), [...before, ...fresh]];
}

function total(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.tokens, 0);
}
