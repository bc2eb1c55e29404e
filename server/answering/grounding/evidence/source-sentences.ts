/** The sentences of the passages that a model was shown, each with what may bear out a claim beside its own words. */
import type { Language } from "../../../../core/contract/language.ts";
import type { Span } from "../../../../core/knowledge/chunk.ts";
import type { Passage } from "../../../retrieval/retriever.ts";
import type { ReadClaims, TextClaims } from "../claims/text-claims.ts";

export interface SourceSentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  readonly language: Language;
  readonly vector: Float32Array;
  readonly claims: TextClaims;
  /** The sentence before it, to which "it" and "the country" point back. */
  readonly before: TextClaims | null;
  /** Title, date and publishers. */
  readonly header: TextClaims;
  /** The whole passage. */
  readonly around: TextClaims;
  /** Years, months and days that the article is dated with. */
  readonly dates: readonly ArticleDay[];
}

export interface ArticleDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export function toSourceSentences(passage: Passage, read: ReadClaims): readonly SourceSentence[] {
  const { chunk, article, sentenceVectors } = passage;
  const publishers = article.sources.map(({ publisher }) => publisher);
  const header = read([chunk.header, article.title, article.source, ...publishers].join("\n"));
  const around = read(chunk.text);
  const dates = [article.publishedAt, article.eventDate].flatMap((date) => date ?? []).map(toDay);
  let before: TextClaims | null = null;
  return chunk.sentences.flatMap(({ start, end }, index) => {
    const text = chunk.text.slice(start - chunk.start, end - chunk.start);
    const claims = read(text);
    const context = before;
    before = claims;
    const vector = sentenceVectors[index];
    if (vector === undefined) return [];
    const { language } = chunk;
    return [
      {
        passage,
        text,
        language,
        vector,
        claims,
        before: context,
        header,
        around,
        dates,
        start,
        end,
      },
    ];
  });
}

/** @param date an ISO day, month or year, or a time of a day */
function toDay(date: string): ArticleDay {
  const [year, month = null, day = null] = date.slice(0, 10).split("-").map(Number);
  return { year: year ?? 0, month, day };
}
