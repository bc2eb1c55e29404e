/** Whether the numbers and dates of a statement stand in its quotes or in what else may bear them out. */
import { findNumbers } from "../../../../core/text/digits.ts";
import { misprintNote } from "../../known-misprints.ts";
import type { Grounds } from "./grounds.ts";
import { tellsSameNumber, type NumberClaim } from "../claims/number-claims.ts";
import type { SourceSentence } from "./source-sentences.ts";
import type { DatedSpan, TextClaims } from "../claims/text-claims.ts";

/** Small counts are often the answer's own: "two firms did so". */
const LARGEST_OWN_COUNT = 3;

/** In a quote, in a tool, in the question, or as the date of a cited article; digits of both scripts alike. */
export function hasItsNumbers(
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  grounds: Grounds,
): boolean {
  const dateOf = (claim: NumberClaim): DatedSpan | undefined =>
    statement.dates.find(({ start, end }) => start <= claim.start && claim.end <= end);
  const figures = statement.numbers.filter(
    (claim) => !isYear(claim) && dateOf(claim) === undefined,
  );
  if (!tellsOneOf(figures, quotes, grounds)) return false;
  const hasDigits = statement.numbers.every((claim) => {
    const date = dateOf(claim);
    return (
      (date !== undefined && isPartOfArticleDay(claim, date, quotes)) ||
      hasNumber(claim, statement, quotes, grounds)
    );
  });
  return (
    hasDigits && hasItsWords(statement, quotes, grounds) && hasItsMonths(statement, quotes, grounds)
  );
}

/** A tool's result beside a quote that tells none of the figures has its marker for nothing. */
function tellsOneOf(
  figures: readonly NumberClaim[],
  quotes: readonly SourceSentence[],
  { question }: Grounds,
): boolean {
  if (figures.length === 0 || quotes.length === 0) return true;
  const isAsked = (claim: NumberClaim): boolean =>
    question.numbers.some((asked) => tellsSameNumber(claim, asked));
  return figures.every(isAsked) || figures.some((claim) => isQuoted(claim, quotes));
}

function isQuoted(claim: NumberClaim, quotes: readonly SourceSentence[]): boolean {
  return quotes.some(
    ({ text, claims: { numbers, numbersInWords } }) =>
      numbers.some((shown) => tellsSameNumber(claim, shown)) ||
      numbersInWords.has(claim.value) ||
      isInNote(claim.value, text),
  );
}

function hasNumber(
  claim: NumberClaim,
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  { question, tools }: Grounds,
): boolean {
  const told = quotes.flatMap(({ claims }) => claims.numbers);
  if (isQuoted(claim, quotes) || tools.hasNumber(claim)) return true;
  if (isYear(claim) && isArticleYear(Number(claim.value), statement, quotes)) return true;
  if (!question.numbers.some((asked) => tellsSameNumber(claim, asked))) return false;
  // What the question presumes must not be passed on where the source has another figure for it.
  if (isYear(claim)) return !tellsOtherYear(Number(claim.value), quotes);
  return told.every(
    (shown) =>
      isYear(shown) ||
      shown.quantity?.kind !== claim.quantity?.kind ||
      statement.numbers.some((one) => tellsSameNumber(one, shown)),
  );
}

/** Numbers up to ninety-nine that are written as words. */
function hasItsWords(
  { numbersInWords }: TextClaims,
  quotes: readonly SourceSentence[],
  { question, tools }: Grounds,
): boolean {
  const texts = [...quotes.map(({ claims }) => claims), question, ...tools.claims];
  return [...numbersInWords].every(
    (value) =>
      Number(value) <= LARGEST_OWN_COUNT ||
      tools.hasValue(value) ||
      texts.some(
        (text) =>
          text.numbersInWords.has(value) || text.numbers.some((shown) => shown.value === value),
      ),
  );
}

/** A month stands with its year in one quote, in the question or in a tool, or is that of a cited article. */
function hasItsMonths(
  { dates }: TextClaims,
  quotes: readonly SourceSentence[],
  { question, tools }: Grounds,
): boolean {
  return dates.every(({ year, month }) => {
    if (month === null) return true;
    const isOwn = (date: {
      readonly year: number | null;
      readonly month: number | null;
    }): boolean => date.month === month && (year === null || date.year === year);
    const tells = ({ dates: told }: TextClaims): boolean => told.some(isOwn);
    if ([question, ...tools.claims].some(tells)) return true;
    return quotes.some(({ claims, dates: days }) => {
      if (tells(claims) || days.some(isOwn)) return true;
      // "In August", of the year in which the article is written or that stands elsewhere in the sentence.
      const isDatedOtherwise = claims.dates.some(
        (date) => date.month === month && date.year !== null,
      );
      const isYearNear = [...claims.dates, ...days].some((date) => date.year === year);
      return claims.months.has(month) && !isDatedOtherwise && (year === null || isYearNear);
    });
  });
}

/** Whether the number is the year, month or day of a date that a cited article bears, as far as it is written. */
function isPartOfArticleDay(
  { value }: NumberClaim,
  { year, month, day }: DatedSpan,
  quotes: readonly SourceSentence[],
): boolean {
  const number = Number(value);
  return quotes.some(({ dates }) =>
    dates.some((date) => {
      const isSameYear = year === null || date.year === year;
      if (!isSameYear || month === null || date.month !== month) return false;
      return number === day ? date.day === day : number === month || number === year;
    }),
  );
}

function isInNote(value: string, quote: string): boolean {
  const note = misprintNote(quote, "en");
  return note !== null && findNumbers(note).some((number) => number.value === value);
}

function isYear({ value, scale, quantity }: NumberClaim): boolean {
  return scale === 1 && quantity === null && /^(?:19|20)\d\d$/u.test(value);
}

/** A quote that tells its own year is of that one, unless the statement tells both. */
function isArticleYear(
  year: number,
  statement: TextClaims,
  quotes: readonly SourceSentence[],
): boolean {
  if (!quotes.some(({ dates }) => dates.some((date) => date.year === year))) return false;
  const named = quotes.flatMap(({ claims }) => claims.dates.flatMap((date) => date.year ?? []));
  return named.length === 0 || statement.dates.some((date) => named.includes(date.year ?? 0));
}

/** Whether the quotes are of another year: they name one, or their articles are older. */
function tellsOtherYear(year: number, quotes: readonly SourceSentence[]): boolean {
  const named = quotes.flatMap(({ claims }) => claims.dates.flatMap((date) => date.year ?? []));
  if (named.length > 0) return !named.includes(year);
  const written = quotes.flatMap(({ dates }) => dates.map((date) => date.year));
  return written.length > 0 && Math.max(...written) < year;
}
