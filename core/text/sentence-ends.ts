/** Where sentences end inside one block of prose. */
import { isAbbreviation, isItemMark } from "./abbreviations.ts";
import type { TextSpan } from "./span.ts";
import { isTopLevelDomain, webAddressPattern } from "./web-addresses.ts";

const TERMINATORS = /[.!?؟۔…。！？｡‼⁇⁈⁉]+/gu;
/** What still belongs to a sentence after its stop: closing marks, more stops, footnote numbers, combining marks. */
const TAIL =
  /(?:[”’»›)\]}」』]|\[\d{1,3}\]|[¹²³⁰⁴-⁹]|\p{M}|[\u200C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[.!?؟۔…。！？｡‼⁇⁈⁉])+/uy;
const STRAIGHT_QUOTES = /["']+/uy;
/** "country. . In addition": stops that stand alone after a sentence go with it. */
const STRAY = /\s+[.!?؟…]+(?=\s|$)/uy;
const BLANKS = /\s*/uy;
const JOINER = "\u200D";
const WINDOW = 48;

/** Offsets in `text` after which a new sentence begins, in order, for the part of it that `block` spans. */
export function findSentenceEnds(text: string, block: TextSpan): number[] {
  const body = text.slice(block.start, block.end);
  const scan = new BlockScan(body);
  return scan.ends().map((end) => block.start + end);
}

class BlockScan {
  private readonly body: string;
  /** In prose of mostly Arabic letters, or without capitals, a small letter may begin a sentence. */
  private readonly caseMatters: boolean;
  private readonly addresses: readonly TextSpan[];
  private quotes = 0;
  private counted = 0;

  constructor(body: string) {
    this.body = body;
    const latin = body.match(/[a-zA-Z]/gu)?.length ?? 0;
    const arabic = body.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    this.caseMatters = latin > 2 * arabic && /\p{Lu}/u.test(body);
    this.addresses = Array.from(body.matchAll(webAddressPattern()), (match) => ({
      start: match.index,
      // The stop or comma that ends an address ends its sentence.
      end: match.index + match[0].replace(/[.,;:!?…]+$/u, "").length,
    }));
  }

  ends(): number[] {
    const ends: number[] = [];
    let address = 0;
    let reached = 0;
    for (const match of this.body.matchAll(TERMINATORS)) {
      if (match.index < reached) continue;
      while ((this.addresses[address]?.end ?? Infinity) <= match.index) address += 1;
      if ((this.addresses[address]?.start ?? Infinity) <= match.index) continue;
      const { end, closed } = this.consumeTail(match.index + match[0].length);
      reached = end;
      if (!this.isEnd(match.index, match[0], end, closed, ends.at(-1) ?? 0)) continue;
      reached = this.consumeStray(end);
      ends.push(reached);
    }
    return ends;
  }

  private consumeTail(from: number): { end: number; closed: boolean } {
    let end = from;
    for (;;) {
      const tail = this.matchAt(TAIL, end) + this.closingQuotes(end + this.matchAt(TAIL, end));
      if (tail === 0) break;
      end += tail;
    }
    return { end, closed: /[”’»›)\]}」』"']/u.test(this.body.slice(from, end)) };
  }

  /** Straight quotes close if a quotation is open or a blank follows; else they open the next sentence. */
  private closingQuotes(position: number): number {
    const length = this.matchAt(STRAIGHT_QUOTES, position);
    if (length === 0) return 0;
    const next = this.body[position + length] ?? " ";
    return !/[\p{L}\p{N}]/u.test(next) || this.quotesBefore(position) % 2 === 1 ? length : 0;
  }

  private quotesBefore(position: number): number {
    for (; this.counted < position; this.counted += 1) {
      if (this.body[this.counted] === '"') this.quotes += 1;
    }
    return this.quotes;
  }

  private consumeStray(from: number): number {
    let end = from;
    for (;;) {
      const length = this.matchAt(STRAY, end);
      if (length === 0) return end;
      end += length;
    }
  }

  private matchAt(pattern: RegExp, position: number): number {
    pattern.lastIndex = position;
    return pattern.exec(this.body)?.[0].length ?? 0;
  }

  private isEnd(
    start: number,
    stops: string,
    end: number,
    closed: boolean,
    since: number,
  ): boolean {
    if (end >= this.body.length) return true;
    const before = this.body.slice(Math.max(0, start - WINDOW, since), start);
    const nextStart = end + this.matchAt(BLANKS, end);
    const following = this.body.slice(nextStart, nextStart + WINDOW);
    if (this.body[end] === JOINER || following === "") return following === "";
    if (/[。！？｡]/u.test(stops)) return !/^[,、，،]/u.test(following);
    if (/^[,،؛;:)\]}\u2013\u2014-]/u.test(following))
      return /^[\u2013\u2014-]\s/u.test(following) && nextStart > end && !closed;
    if (nextStart === end) return isGluedEnd(before, stops, following, closed);
    if (this.continuesInSmallLetters(following)) return false;
    const isQuestion = /[!?؟‼⁇⁈⁉]/u.test(stops);
    if (isQuestion) return !(closed && /^["“«]?\p{Script=Arabic}/u.test(following));
    const isElision = stops.length > 1 || stops === "…";
    // " ... " stands for something left out; a single stop after a blank is only badly set.
    if (isElision) return !/(?:^|\s)$/u.test(before);
    if (closed) return true;
    const word = /\S*$/u.exec(before)?.[0] ?? "";
    const isAtStart = this.body.slice(since, start).length < WINDOW && before.trim() === word;
    if (isAtStart && isItemMark(word)) return false;
    return !isAbbreviation(word, following);
  }

  /** "iPhone" and "eToro" open a sentence as they are. */
  private continuesInSmallLetters(following: string): boolean {
    return this.caseMatters && /^["'“‘«([]*\p{Ll}(?!\p{Lu})/u.test(following);
  }
}

/** A stop with no blank after it: "crisis.The" and "الأزمة.وقال" end there; 3.5, Crypto.com, U.S.A and د.أحمد do not. */
function isGluedEnd(before: string, stops: string, following: string, closed: boolean): boolean {
  const opensWord = /^["'“‘«([]?(?:\p{Lu}[\p{Ll}\s]|(?=\p{L})\p{Script=Arabic})/u.test(following);
  if (!opensWord) return false;
  if (/[!?؟…]/u.test(stops) || closed) return /[\p{L}\p{N}%٪”’»)\]"']$/u.test(before);
  const label = /^\p{L}+/u.exec(following)?.[0] ?? "";
  if (isTopLevelDomain(label) && label !== "In" && label !== "Me" && label !== "Us") return false;
  const word = /[\p{L}\p{M}\p{N}.%٪”’»)\]]*$/u.exec(before)?.[0] ?? "";
  if (/(?:^|\.)\p{L}?$/u.test(word) || isAbbreviation(word, following)) return false;
  return /[\p{Ll}\p{Script=Arabic}\p{N}\p{M}%٪”’»)\]]$/u.test(word) || /\p{Lu}{2}$/u.test(word);
}
