/** Reads one line of a model's Markdown as it arrives: takes its markers out and makes links into their words. */
import { LONGEST_MARKER, opensMarker, readMarker } from "./source-markers.ts";

export interface PlacedMarker {
  /** Offset in the scanned text at which it stood. */
  readonly at: number;
  readonly sources: readonly number[];
}

/** What may follow an opening mark before its closing one is given up for; decides the same however the text is cut. */
const LONGEST_CODE = 400;
const LONGEST_LABEL = 300;
const LONGEST_ADDRESS = 2_000;
/** Stands for each character of code, so that no sentence ends inside it. */
const CODE_MASK = "x";
const BREAK = /^<br\s?\/?>/iu;
const LONGEST_BREAK = 6;

/** A construct and its length in the raw text; "open" where more text is needed to tell; null where there is none. */
type Reading =
  | { readonly length: number; readonly text: string; readonly sources: readonly number[] }
  | "open"
  | null;

export class InlineScanner {
  /** Scanned text without markers. */
  text = "";
  /** The same, unit by unit, with code masked. */
  masked = "";
  markers: PlacedMarker[] = [];
  private raw = "";

  add(raw: string): void {
    this.raw += raw;
  }

  /**
   * Scans as far as what follows cannot change the reading.
   * @param isComplete whether the line ends with what was added
   */
  scan(isComplete: boolean): void {
    let position = 0;
    while (position < this.raw.length) {
      const reading = this.constructAt(position, isComplete);
      if (reading === "open") break;
      if (reading === null) {
        this.append(this.raw.charAt(position));
        position += 1;
        continue;
      }
      if (reading.sources.length > 0) this.mark(reading.sources);
      else this.append(reading.text, reading.text.startsWith("`"));
      position += reading.length;
    }
    this.raw = this.raw.slice(position);
  }

  /** Takes the first `length` characters away, with the markers in them and right behind them. */
  take(length: number): { readonly text: string; readonly sources: readonly number[] } {
    const text = this.text.slice(0, length);
    const gap = /^\s*/u.exec(this.text.slice(length))?.[0].length ?? 0;
    const own = this.markers.filter(({ at }) => at <= length + gap);
    this.markers = this.markers
      .filter(({ at }) => at > length + gap)
      .map((marker) => ({ ...marker, at: marker.at - length - gap }));
    this.text = this.text.slice(length + gap);
    this.masked = this.masked.slice(length + gap);
    return { text, sources: [...new Set(own.flatMap(({ sources }) => sources))] };
  }

  private append(text: string, isCode = false): void {
    // Blanks are one: a marker behind them takes them away, which must not change much.
    if (/^\s$/u.test(text) && /\s$/u.test(this.text)) return;
    // A marker stood between two words: "crisis.[1]The".
    const isGlued = this.markers.at(-1)?.at === this.text.length && /^[\p{L}\p{N}]/u.test(text);
    const added = isGlued && this.text !== "" ? ` ${text}` : text;
    this.text += added;
    this.masked += isCode ? CODE_MASK.repeat(added.length) : added;
  }

  private mark(sources: readonly number[]): void {
    this.text = this.text.trimEnd();
    this.masked = this.masked.slice(0, this.text.length);
    this.markers.push({ at: this.text.length, sources });
  }

  private constructAt(at: number, isComplete: boolean): Reading {
    const character = this.raw.charAt(at);
    if (character === "`") return this.codeAt(at, isComplete);
    if (character === "<") return this.breakAt(at, isComplete);
    const isImage = character === "!";
    const opener = isImage || character === "\\" ? at + 1 : at;
    if (opener >= this.raw.length && !isComplete) return "open";
    if (!opensMarker(this.raw.charAt(opener))) return null;
    return isImage ? this.linkAt(opener, at, isComplete) : this.bracketAt(at, isComplete);
  }

  private codeAt(at: number, isComplete: boolean): Reading {
    const fence = /^`+/u.exec(this.raw.slice(at))?.[0] ?? "`";
    const window = this.raw.slice(at + fence.length, at + fence.length + LONGEST_CODE);
    const closing = new RegExp(`(?<!\`)${fence}(?!\`)`, "u").exec(window);
    const isAtEdge = at + fence.length + (closing?.index ?? 0) + fence.length >= this.raw.length;
    if ((closing === null ? window.length < LONGEST_CODE : isAtEdge) && !isComplete) return "open";
    if (closing === null) return null;
    const length = closing.index + 2 * fence.length;
    return { length, text: this.raw.slice(at, at + length), sources: [] };
  }

  private breakAt(at: number, isComplete: boolean): Reading {
    const window = this.raw.slice(at, at + LONGEST_BREAK);
    if (window.length < LONGEST_BREAK && !window.includes(">") && !isComplete) return "open";
    const match = BREAK.exec(window);
    return match === null ? null : { length: match[0].length, text: " ", sources: [] };
  }

  private bracketAt(at: number, isComplete: boolean): Reading {
    const marker = readMarker(this.raw, at);
    if (marker === null) {
      const isShort = this.raw.length - at < LONGEST_MARKER && !isComplete;
      if (isShort && !/[\]】］〕﴾﴿]./u.test(this.raw.slice(at + 1))) return "open";
      return this.linkAt(at, at, isComplete);
    }
    const end = at + marker.length;
    // Two more characters tell whether an address follows, or a second closing bracket.
    if (this.raw.length < end + 2 && !isComplete) return "open";
    const address = this.addressAt(end, isComplete);
    if (address === "open") return "open";
    return { length: marker.length + address, text: "", sources: marker.sources };
  }

  /** `[words](address)` is its words, `[words][1]` its words and a marker, `![words](address)` nothing. */
  private linkAt(at: number, from: number, isComplete: boolean): Reading {
    const label = /^\[([^[\]\n]*)\]/u.exec(this.raw.slice(at, at + LONGEST_LABEL));
    if (label === null) {
      const rest = this.raw.slice(at + 1, at + LONGEST_LABEL);
      const mayClose = this.raw.charAt(at) === "[" && !/[[\]\n]/u.test(rest);
      return mayClose && rest.length < LONGEST_LABEL - 1 && !isComplete ? "open" : null;
    }
    const end = at + label[0].length;
    if (this.raw.length === end && !isComplete) return "open";
    const words = from < at ? "" : (label[1] ?? "");
    if (this.raw.charAt(end) === "[" && from === at) {
      const marker = readMarker(this.raw, end);
      const mayBe = marker === null && this.raw.length - end < LONGEST_MARKER && !isComplete;
      if (mayBe && !this.raw.slice(end).includes("]")) return "open";
      return marker === null ? null : { length: label[0].length, text: words, sources: [] };
    }
    const address = this.addressAt(end, isComplete);
    if (address === "open") return "open";
    if (address === 0) return null;
    return { length: end - from + address, text: words, sources: [] };
  }

  /** The length of the `(address)` at `at`: 0 where there is none. */
  private addressAt(at: number, isComplete: boolean): number | "open" {
    if (this.raw.charAt(at) !== "(") return 0;
    const window = this.raw.slice(at, at + LONGEST_ADDRESS);
    const match =
      /^\(\s*<?[^\s()]*(?:\([^\s()]*\)[^\s()]*)*>?(?:\s+["'(][^\n"']*["')])?\s*\)/u.exec(window);
    if (match !== null) return /[:/#.]|^\(\)$/u.test(match[0]) ? match[0].length : 0;
    const isEnded = window.length === LONGEST_ADDRESS || /^\([^)]*\s[^"'(\s]/u.test(window);
    return isEnded || isComplete ? 0 : "open";
  }
}
