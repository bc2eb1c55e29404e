/** The footnotes of one document: numbered in the order of their first use, each quote once. */
import type { Citation } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import { INTERFACE_TEXTS } from "../../interface-texts.ts";
import { describeCitation } from "./describe-citation.ts";

export interface Footnotes {
  /** The number of the citation's footnote, in the words of `language` where it is new. */
  readonly refer: (citation: Citation, language: Language) => number;
  /** The notes as Markdown, empty where there are none. */
  readonly write: () => string;
}

export function createFootnotes(): Footnotes {
  const numbers = new Map<string, number>();
  /** The first footnote of each article. */
  const firstOf = new Map<string, number>();
  const notes: string[] = [];
  return {
    refer: (citation, language) => {
      const { articleId, start, end, quote } = citation;
      const key = JSON.stringify([articleId, start, end, quote]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = notes.length + 1;
      numbers.set(key, number);
      const first = firstOf.get(articleId) ?? null;
      if (first === null) firstOf.set(articleId, number);
      const described = describeCitation(citation, INTERFACE_TEXTS[language], first);
      notes.push(`[^${number}]: ${described}`);
      return number;
    },
    write: () => notes.join("\n\n"),
  };
}
