/** Reads a model's answer as it arrives and hands out each piece once it is whole. */
import type { AnswerUnit } from "./answer-unit.ts";
import { firstSentenceEnd } from "./first-sentence-end.ts";
import { InlineScanner } from "./inline-scanner.ts";
import { readLineKind, type LineKind } from "./line-kind.ts";

/** A line as long as this that breaks off in mid-sentence goes on in the next one. */
const WRAPPED_LINE = 40;
const ENDS_SENTENCE = /[.!?؟۔…。:؛;|][^\p{L}\p{N}]{0,40}$/u;
const IN_BRACKETS = /\[[^\]]{0,40}\]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Controls, zero-width marks and marks of direction: nothing that a reader sees. */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\u00AD\u200B\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF\uFFF9-\uFFFD]/gu;
/** The same beyond the first plane, which a delta may cut in two: tags and private characters, and halves of pairs. */
const HIDDEN_PAIR = /[\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]|\p{Cs}/gu;

interface OpenLine {
  readonly opening: string;
  readonly scanner: InlineScanner;
  /** As the model wrote it, so far. */
  raw: string;
  /** Up to this offset of the scanned text, no stop ends a sentence. */
  decided: number;
}

export class AnswerReader {
  private rest = "";
  private line = 0;
  private paragraph = 0;
  /** The line of prose that is being read. */
  private open: OpenLine | null = null;
  private code: { readonly fence: string; readonly text: string } | null = null;

  /** The pieces that `delta` makes whole; they are the same however the answer is cut into deltas. */
  push(delta: string): AnswerUnit[] {
    this.rest += delta.replaceAll(INVISIBLE, "");
    return this.read(false);
  }

  /** The pieces that were still open; nothing may be pushed afterwards. */
  end(): AnswerUnit[] {
    return this.read(true);
  }

  private read(isEnd: boolean): AnswerUnit[] {
    const units: AnswerUnit[] = [];
    while (this.open !== null || this.rest !== "") {
      if (!(this.open === null ? this.begin(isEnd, units) : this.goOn(this.open, isEnd, units))) {
        break;
      }
    }
    if (isEnd && this.code !== null) this.closeCode(units);
    return units;
  }

  /** Opens a line of prose, or reads a whole line of another kind; false where more text is needed. */
  private begin(isEnd: boolean, units: AnswerUnit[]): boolean {
    const newline = this.rest.indexOf("\n");
    const content = newline < 0 ? this.rest : this.rest.slice(0, newline);
    const isWhole = newline >= 0 || isEnd;
    const kind = this.code === null ? readLineKind(content, isWhole) : null;
    if (kind?.kind === "prose") {
      this.open = { opening: kind.opening, scanner: new InlineScanner(), raw: "", decided: 0 };
      this.rest = this.rest.slice(kind.length);
      return true;
    }
    if (!isWhole) return false;
    if (this.code !== null) this.readCodeLine(content, this.code, units);
    else if (kind !== null) this.readWholeLine(content, kind, units);
    this.rest = this.rest.slice(content.length);
    this.closeLine();
    return true;
  }

  /** Goes on with the open line of prose; false where more text is needed. */
  private goOn(open: OpenLine, isEnd: boolean, units: AnswerUnit[]): boolean {
    const newline = this.rest.indexOf("\n");
    const content = newline < 0 ? this.rest : this.rest.slice(0, newline);
    this.scan(open, content, newline < 0 && isEnd, units);
    this.rest = this.rest.slice(content.length);
    if (newline < 0) {
      if (isEnd) this.open = null;
      return false;
    }
    const goesOn = wraps(open.raw, this.rest.slice(1), isEnd);
    if (goesOn === null) return false;
    if (goesOn) {
      this.scan(open, " ", false, units);
      this.rest = this.rest.trimStart();
      return true;
    }
    this.scan(open, "", true, units);
    this.open = null;
    this.closeLine();
    return true;
  }

  private closeLine(): void {
    this.rest = this.rest.slice(1);
    this.line += 1;
  }

  private readWholeLine(content: string, kind: LineKind, units: AnswerUnit[]): void {
    if (kind.kind === "blank" || kind.kind === "rule") this.paragraph += 1;
    else if (kind.kind === "fence") this.code = { fence: kind.fence, text: "" };
    else if (kind.kind === "heading") {
      const { text, sources } = scanWhole(content.slice(kind.length).replace(/\s+#+\s*$/u, ""));
      units.push(this.unit("heading", text, sources, kind.opening));
    } else if (kind.kind === "row") {
      const { text, sources } = scanWhole(content);
      units.push({ ...this.unit("row", text, sources, ""), cells: toCells(text) });
    }
  }

  private readCodeLine(
    content: string,
    code: { readonly fence: string; readonly text: string },
    units: AnswerUnit[],
  ): void {
    if (content.trim().startsWith(code.fence)) this.closeCode(units);
    else this.code = { fence: code.fence, text: `${code.text}${content}\n` };
  }

  private closeCode(units: AnswerUnit[]): void {
    units.push(this.unit("code", this.code?.text ?? "", [], ""));
    this.code = null;
  }

  private scan(open: OpenLine, raw: string, isComplete: boolean, units: AnswerUnit[]): void {
    const { scanner, opening } = open;
    open.raw += raw;
    scanner.add(raw);
    scanner.scan(isComplete);
    const add = (length: number): void => {
      const { text, sources } = scanner.take(length);
      open.decided = 0;
      if (WORD.test(text)) units.push(this.unit("sentence", text, sources, opening));
    };
    for (;;) {
      const { end, decided } = firstSentenceEnd(scanner.masked, isComplete, open.decided);
      open.decided = decided;
      if (end === null) break;
      add(end);
    }
    if (isComplete) add(scanner.text.length);
  }

  private unit(
    kind: AnswerUnit["kind"],
    text: string,
    sources: readonly number[],
    opening: string,
  ): AnswerUnit {
    const visible = text.replaceAll(HIDDEN_PAIR, "");
    const { line, paragraph } = this;
    const written = kind === "code" ? visible : visible.trim();
    return { kind, text: written, cells: [], sources, opening, line, paragraph };
  }
}

/**
 * Whether a line of prose goes on in the next one: a sentence broken for its width. Null where the next line's
 * beginning is not there yet.
 */
function wraps(line: string, next: string, isEnd: boolean): boolean | null {
  if (line.length < WRAPPED_LINE || ENDS_SENTENCE.test(line.replaceAll(IN_BRACKETS, "")))
    return false;
  const first = /[^ \t]/u.exec(next);
  if (first === null) return isEnd ? false : null;
  return /\p{Ll}/u.test(first[0]);
}

function scanWhole(content: string): {
  readonly text: string;
  readonly sources: readonly number[];
} {
  const scanner = new InlineScanner();
  scanner.add(content);
  scanner.scan(true);
  return scanner.take(scanner.text.length);
}

function toCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|\s*$/u, "")
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll("\\|", "|").trim());
}
