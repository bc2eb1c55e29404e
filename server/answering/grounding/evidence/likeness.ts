/** How much a statement and the quotes for it tell the same. */
import { dotProduct, meanDirection } from "../../../../core/knowledge/vectors.ts";
import type { Language } from "../../../../core/contract/language.ts";
import { hasQuotation, quotationsIn } from "./quotations.ts";
import type { SourceSentence } from "./source-sentences.ts";
import { tellsSameNumber } from "../claims/number-claims.ts";
import type { TextClaims } from "../claims/text-claims.ts";

/** A statement as it is compared; `vector` is null where there is no encoder. */
export interface Statement {
  readonly claims: TextClaims;
  readonly language: Language;
  readonly vector: Float32Array | null;
}

/**
 * From this likeness on a quote and a statement may tell the same; on the scale of a cosine of the embedded encoder.
 * Chosen by hand: of statements that paraphrase or translate a sentence of corpus/ all come to it, of those invented
 * on the same subject few, which their figures, names and denials then give away (paraphrases.test.ts).
 */
export const LIKE = 0.94;
/** Two quotes have more words between them, which an invented statement meets by chance: it came to 0.97. */
export const LIKE_TWO = 0.985;
const ELEMENTS_WEIGHT = 0.05;
const WORDS_WEIGHT = 0.08;
/** That the figures are the same tells more than words do. */
const SAME_FIGURES = 0.02;
const QUOTED = 0.1;
/** Stands for the cosine where there is no encoder: words alone have to bear more. */
const WITHOUT_ENCODER = { base: 0.78, words: 0.12 } as const;

export function likenessOf(statement: Statement, quotes: readonly SourceSentence[]): number {
  const told = quotes.map(({ claims }) => claims);
  const elements = shareOf(
    [...statement.claims.elements].filter((element) => !element.startsWith("number:")),
    // What the title names, the sentences below it need not name again.
    [...told.map(({ elements }) => elements), ...quotes.map(({ header }) => header.subjectsTold)],
  );
  const isSameLanguage = quotes.some(({ language }) => language === statement.language);
  const shared = shareOf(
    [...statement.claims.words].filter((word) => !/^\d/u.test(word)),
    told.map(({ words }) => words),
  );
  // Across languages words do not meet; what they name does.
  const words = (isSameLanguage ? shared : elements) ?? elements ?? 0;
  const cosine =
    statement.vector === null
      ? WITHOUT_ENCODER.base + WITHOUT_ENCODER.words * words
      : dotProduct(statement.vector, meanDirection(quotes.map(({ vector }) => vector)));
  return (
    cosine +
    ELEMENTS_WEIGHT * (elements ?? words) +
    WORDS_WEIGHT * words +
    (hasSameFigures(statement.claims, told) ? SAME_FIGURES : 0) +
    (isQuoted(statement.claims.text, quotes) ? QUOTED : 0)
  );
}

/** The share of `wanted` that the texts have; null where nothing is wanted. */
function shareOf(wanted: readonly string[], had: readonly ReadonlySet<string>[]): number | null {
  if (wanted.length === 0) return null;
  return wanted.filter((one) => had.some((set) => set.has(one))).length / wanted.length;
}

function hasSameFigures({ numbers }: TextClaims, told: readonly TextClaims[]): boolean {
  const figures = numbers.filter(
    ({ value, quantity }) => quantity !== null || !/^(?:19|20)\d\d$/u.test(value),
  );
  if (figures.length === 0) return false;
  return figures.every((figure) =>
    told.some((one) => one.numbers.some((shown) => tellsSameNumber(figure, shown))),
  );
}

function isQuoted(text: string, quotes: readonly SourceSentence[]): boolean {
  const quotations = quotationsIn(text);
  return (
    quotations.length > 0 &&
    quotations.every((quotation) => quotes.some((quote) => hasQuotation(quote.text, quotation)))
  );
}
