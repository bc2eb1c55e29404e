/** What in a statement its quotes do not bear out. */
import type { Grounds } from "./grounds.ts";
import type { Fault } from "../grounding-report.ts";
import { hasItsNames } from "./name-support.ts";
import { hasItsNumbers } from "./number-support.ts";
import { hasItsClauses, hasItsWeight } from "./content-support.ts";
import { contradicts, type Polarity } from "../claims/polarity.ts";
import { findMisquotation } from "./quotations.ts";
import type { SourceSentence } from "./source-sentences.ts";
import type { TextClaims } from "../claims/text-claims.ts";

/** The first thing that neither the quotes nor their articles' dates, the question or a tool bear out; null where all is. */
export function findFault(
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  grounds: Grounds,
): Fault | null {
  if (!hasItsNumbers(statement, quotes, grounds)) return "number";
  if (!hasItsNames(statement, quotes, grounds)) return "name";
  if (contradicts(statement.polarity, mergedPolarity(quotes))) return "contradiction";
  if (findMisquotation(statement.text, quotes) !== null) return "quotation";
  if (isMoveUntold(statement, quotes)) return "unsupported";
  const goesBeyond = !hasItsWeight(statement, quotes) || !hasItsClauses(statement, quotes);
  return goesBeyond ? "unsupported" : null;
}

/** "Miners raised their use" of a source that tells of no rise or fall; figures would tell it in another way. */
function isMoveUntold(statement: TextClaims, quotes: readonly SourceSentence[]): boolean {
  const { numbers, dates, polarity } = statement;
  const isTold = !polarity.moves || quotes.some(({ claims }) => claims.polarity.moves);
  const hasFigures = numbers.some(
    (number) => !dates.some(({ start, end }) => start <= number.start && number.end <= end),
  );
  return !isTold && !hasFigures;
}

function mergedPolarity(quotes: readonly SourceSentence[]): Polarity {
  const merge = (key: "ways" | "denied" | "told"): ReadonlySet<string> =>
    new Set(quotes.flatMap(({ claims }) => [...claims.polarity[key]]));
  const moves = quotes.some(({ claims }) => claims.polarity.moves);
  return { ways: merge("ways"), moves, denied: merge("denied"), told: merge("told") };
}
