/** Which newlines end a sentence: those between lines that are paragraphs, not those of hard-wrapped prose. */
import type { TextSpan } from "./span.ts";

const NEWLINE = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/gu;
/** Headings, bullets, numbered items, quotations, table rows and rules. */
const OWN_LINE = /^\s*(?:#{1,6}\s|[•·▪◦‣●○■□➢✓✔*+–—-]\s|[\d٠-٩۰-۹]{1,3}[.)-]\s|>|\||```)/u;
const ENDS_SENTENCE = /[.!?؟…。:؛;]["'”’»)\]]*$/u;
const NARROWEST = 50;
const WIDEST = 110;

interface Line extends TextSpan {
  readonly length: number;
  readonly text: string;
}

/** Spans within which sentences are sought, in order; together they hold every visible character of `text`. */
export function splitBlocks(text: string): TextSpan[] {
  const blocks: TextSpan[] = [];
  for (const group of groupLines(text)) {
    const column = wrapColumn(group);
    let start = group[0]?.start ?? 0;
    group.forEach((line, index) => {
      const next = group[index + 1];
      if (next !== undefined && isWrapped(line, next, column)) return;
      blocks.push({ start, end: line.end });
      start = next?.start ?? line.end;
    });
  }
  return blocks;
}

/** Runs of lines without a blank line between them. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  const take = (end: number): void => {
    const line = text.slice(start, end);
    if (line.trim() !== "") group.push({ start, end, length: line.trim().length, text: line });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  };
  for (const newline of text.matchAll(NEWLINE)) {
    take(newline.index);
    start = newline.index + newline[0].length;
  }
  take(text.length);
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The column at which the group's lines were broken, or null if its lines are paragraphs. */
function wrapColumn(group: readonly Line[]): number | null {
  // A lone web address runs past any column.
  const widths = group.filter((line) => /\S\s+\S/u.test(line.text)).map((line) => line.length);
  const column = widths.reduce((widest, width) => Math.max(widest, width), 0);
  if (column < NARROWEST || column > WIDEST) return null;
  let full = 0;
  let continued = 0;
  for (const [index, line] of group.entries()) {
    const next = group[index + 1];
    if (next === undefined) break;
    if (!isFull(line, next, column)) continue;
    full += 1;
    if (isContinuedBy(line, next)) continued += 1;
  }
  const isProse = continued > 0 || (full >= 2 && full >= 0.6 * (group.length - 1));
  return isProse ? column : null;
}

/** True if the next line's first word would not have fitted: the line was broken for its width. */
function isFull(line: Line, next: Line, column: number): boolean {
  const word = /\S+/u.exec(next.text)?.[0] ?? "";
  return line.length + 1 + word.length > column;
}

function isContinuedBy(line: Line, next: Line): boolean {
  return !ENDS_SENTENCE.test(line.text.trimEnd()) && /^\s*\p{Ll}/u.test(next.text);
}

function isWrapped(line: Line, next: Line, column: number | null): boolean {
  if (column === null || OWN_LINE.test(next.text) || /^\s*#{1,6}\s/u.test(line.text)) return false;
  if (isFull(line, next, column)) return true;
  return line.length >= 40 && isContinuedBy(line, next);
}
