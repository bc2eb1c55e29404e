/** What a model puts in quotation marks must be in its source to the letter. */
import { toAsciiDigits } from "../../../../core/text/digits.ts";
import { detectLanguage } from "../../../../core/text/language.ts";
import type { SourceSentence } from "./source-sentences.ts";

const QUOTATION = /"(?<a>[^"\n]{2,400})"|“(?<b>[^”\n]{2,400})”|«(?<c>[^»\n]{2,400})»/gu;
/** Fewer words are a term or a title more often than somebody's words. */
const FEWEST_WORDS = 4;

/** The quotations of a text, without their marks. */
export function quotationsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(QUOTATION), ({ groups }) =>
    (groups?.["a"] ?? groups?.["b"] ?? groups?.["c"] ?? "").trim(),
  ).filter((quotation) => quotation.split(/\s+/u).length >= FEWEST_WORDS);
}

/** Whether the sentence has these words, whatever its blanks, quotation marks and numerals. */
export function hasQuotation(sentence: string, quotation: string): boolean {
  return plain(sentence).includes(plain(quotation));
}

/** A quotation that is in none of the quotes; one in the other language is a translation, and judged as any statement is. */
export function findMisquotation(text: string, quotes: readonly SourceSentence[]): string | null {
  return (
    quotationsIn(text).find(
      (quotation) =>
        quotes.some(({ language }) => language === detectLanguage(quotation)) &&
        !quotes.some(
          (quote) =>
            hasQuotation(quote.text, quotation) ||
            hasQuotation(quote.passage.article.title ?? "", quotation),
        ),
    ) ?? null
  );
}

function plain(text: string): string {
  return toAsciiDigits(text)
    .toLowerCase()
    .replaceAll(/["“”«»'’‘]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replace(/[.,،؛;]$/u, "");
}
