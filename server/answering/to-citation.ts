/** The citation of a quoted sentence, for answers of either mode. */
import type { Citation } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import type { Span } from "../../core/knowledge/chunk.ts";
import type { Passage } from "../retrieval/retriever.ts";

/** A sentence at its place in the article's stored text. */
export interface QuotedSentence extends Span {
  readonly passage: Pick<Passage, "article">;
  readonly text: string;
  readonly language: Language;
}

/** @param id the number of its marker */
export function toCitation(
  { passage: { article }, text, language, start, end }: QuotedSentence,
  id: number,
): Citation {
  return {
    id,
    articleId: article.id,
    title: article.title,
    url: article.url,
    source: article.source,
    sources: article.sources,
    publishedAt: article.publishedAt,
    eventDate: article.eventDate,
    language,
    quote: text,
    start,
    end,
  };
}
