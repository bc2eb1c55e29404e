/** An article's stored text in paragraphs, the quoted passage marked. The text is never read as markup. */
import { majorityDirection } from "../../../core/text/script.ts";
import { createElement } from "../page/create-element.ts";
import { directByMajority, isolateNumbers } from "../page/text-direction.ts";

export interface QuotedSpan {
  readonly quote: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the quote stands in `text`: at its offsets, else (the article was stored anew) at its only occurrence,
 * else null.
 */
export function locateQuote(text: string, { quote, start, end }: QuotedSpan): Span | null {
  if (text.slice(start, end) === quote) return { start, end };
  const found = quote === "" ? -1 : text.indexOf(quote);
  if (found === -1 || text.indexOf(quote, found + 1) !== -1) return null;
  return { start: found, end: found + quote.length };
}

/** One `<p>` a line of `text`, blank ones left out; what lies inside `marked` is in `<mark>`. */
export function createArticleText(text: string, marked: Span | null): HTMLElement {
  const element = createElement("div", { class: "article-text" });
  const direction = majorityDirection(text);
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === "") continue;
    const paragraph = createElement("p", {
      children: markLine(line[0], line.index, marked),
    });
    directByMajority(paragraph, direction);
    isolateNumbers(paragraph);
    element.append(paragraph);
  }
  return element;
}

function markLine(line: string, offset: number, marked: Span | null): (Node | string | null)[] {
  const start = Math.max((marked?.start ?? 0) - offset, 0);
  const end = Math.min((marked?.end ?? 0) - offset, line.length);
  if (marked === null || start >= end) return [line];
  return [
    line.slice(0, start),
    createElement("mark", { text: line.slice(start, end) }),
    line.slice(end),
  ].filter((part) => part !== "");
}
