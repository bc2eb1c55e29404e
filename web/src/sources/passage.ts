/** A quote with the words around it, as far as they fit beside the answer. */
import { locateQuote, type QuotedSpan } from "./article-text.ts";

export interface Passage {
  /** Ends where the quote begins; begins with an ellipsis where something was left out. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Of each side, in UTF-16 code units. */
const MOST_AROUND = 180;
const ELLIPSIS = "…";

/**
 * What stands around the quote in its own line of `text`, cut between words; the quote alone where `text` does not hold
 * it.
 */
export function findPassage(text: string, span: QuotedSpan): Passage {
  const located = locateQuote(text, span);
  if (located === null) return quoteAlone(span);
  const lineStart = text.slice(0, located.start).search(/[^\r\n]*$/);
  const rest = text.slice(located.end);
  const lineEnd = /[\r\n]/.exec(rest)?.index ?? rest.length;
  return {
    before: cutStart(text.slice(lineStart, located.start)),
    quote: span.quote,
    after: cutEnd(rest.slice(0, lineEnd)),
  };
}

export function quoteAlone({ quote }: QuotedSpan): Passage {
  return { before: "", quote, after: "" };
}

function cutStart(text: string): string {
  if (text.length <= MOST_AROUND) return text.trimStart();
  const kept = text.slice(-MOST_AROUND);
  const space = kept.search(/\s/);
  return `${ELLIPSIS}${space === -1 ? "" : kept.slice(space)}`;
}

function cutEnd(text: string): string {
  if (text.length <= MOST_AROUND) return text.trimEnd();
  const space = text.slice(0, MOST_AROUND).search(/\s\S*$/);
  return `${space === -1 ? "" : text.slice(0, space + 1)}${ELLIPSIS}`;
}
