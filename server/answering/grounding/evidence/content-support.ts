/** Whether no part of a statement goes beyond its quotes: likeness alone lets a small addition to a true sentence pass. */
import { detectLanguage } from "../../../../core/text/language.ts";
import { findNumbers } from "../../../../core/text/digits.ts";
import { mentionedIds } from "../../../../core/text/gazetteer/gazetteer.ts";
import { toWordTerms } from "../../../../core/text/search-terms.ts";
import type { TextClaims } from "../claims/text-claims.ts";
import type { SourceSentence } from "./source-sentences.ts";

/** What does harm, or changes who owns what, if it is told without ground. */
const WEIGHTY: ReadonlySet<string> = new Set(
  [
    "arrest bankruptcy cancellation charge corruption crime death dismissal fine fraud hack injury investigation lawsuit",
    "merger money-laundering penalty prison raid resignation sale sanction sanctions-evasion seizure smuggling terror-financing theft",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `concept:${name}`),
);

/** Whether a concept is one of these. */
export function isWeighty(id: string): boolean {
  return WEIGHTY.has(id);
}

const CLAUSE =
  /[,:،](?!\d)|[;؛—–()]|(?<!\p{L})(?:but|while|whereas|although|and|which|who|however|لكن|ولكن|بينما|وهي|وهو|كما)(?!\p{L})/iu;
const EXCLAIMED = /![^\p{L}\p{N}]*$/u;
/** A clause of fewer words is a part of another. */
const FEWEST_WORDS = 2;

/** Whether each weighty concept that it names is named in the quotes, in the sentences before them or in their titles. */
export function hasItsWeight(statement: TextClaims, quotes: readonly SourceSentence[]): boolean {
  const near = textsNear(quotes);
  return [...statement.elements].every(
    (id) => !WEIGHTY.has(id) || near.some(({ elements }) => elements.has(id)),
  );
}

/** Whether each of its clauses has a figure, a name or a word of the quotes; and it exclaims only what they do. */
export function hasItsClauses(statement: TextClaims, quotes: readonly SourceSentence[]): boolean {
  if (EXCLAIMED.test(statement.text) && !quotes.some(({ text }) => text.includes("!")))
    return false;
  // Across languages words do not meet, and a clause without names or figures cannot be told.
  const language = detectLanguage(statement.text);
  if (!quotes.some((quote) => quote.language === language)) return true;
  const near = textsNear(quotes);
  return clausesOf(statement.text).every((clause) => {
    const words = toWordTerms(clause).filter((term) => !/^\d/u.test(term));
    if (words.length < FEWEST_WORDS || findNumbers(clause).length > 0) return true;
    return (
      words.some((word) => near.some((text) => text.words.has(word))) ||
      [...mentionedIds(clause)].some((id) => near.some(({ elements }) => elements.has(id)))
    );
  });
}

/** The parts of a sentence that may each tell something of their own. */
export function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

function textsNear(quotes: readonly SourceSentence[]): readonly TextClaims[] {
  return quotes.flatMap(({ claims, before, header }) =>
    before === null ? [claims, header] : [claims, before, header],
  );
}
