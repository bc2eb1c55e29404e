/** The sentences of the passages that a model was shown, each with what may bear out a claim beside its own words. */
import type { Language } from "../../../../core/contract/language.ts";
import type { Span } from "../../../../core/knowledge/chunk.ts";
import { withoutMachineInstructions } from "../../../../core/text/machine-instructions.ts";
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
  /** The sentence behind it. */
  readonly after: TextClaims | null;
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
  const texts = chunk.sentences.map(({ start, end }) =>
    chunk.text.slice(start - chunk.start, end - chunk.start),
  );
  const publishers = article.sources.map(({ publisher }) => publisher);
  const header = read(
    [chunk.header, article.title, article.source, ...publishers]
      .map((text) => withoutMachineInstructions(text ?? ""))
      .join("\n"),
  );
  // As a model is shown it: what gives orders to machines bears nothing out.
  const around = read(texts.join(" "));
  const dates = [article.publishedAt, article.eventDate].flatMap((date) => date ?? []).map(toDay);
  const claimsAt = (index: number): TextClaims | null => {
    const text = texts[index];
    return text === undefined ? null : read(text);
  };
  return chunk.sentences.flatMap(({ start, end }, index) => {
    const [vector, text] = [sentenceVectors[index], texts[index]];
    if (vector === undefined || text === undefined) return [];
    return [
      {
        passage,
        text,
        language: chunk.language,
        vector,
        claims: read(text),
        before: claimsAt(index - 1),
        after: claimsAt(index + 1),
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
