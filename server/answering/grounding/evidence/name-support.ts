/** Whether the places, companies, people and models that a statement names are those of its quotes. */
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { isStopWord, toWordTerms } from "../../../../core/text/search-terms.ts";
import { isGeneral } from "../claims/general-words.ts";
import { pointsBack } from "../../antecedents.ts";
import type { Grounds } from "./grounds.ts";
import type { SourceSentence } from "./source-sentences.ts";
import { toCodeKey, type TextClaims } from "../claims/text-claims.ts";

const QUARTER = /^(?:q[1-4]|[1-4]q|h[12])$/u;
const QUARTER_IN_WORDS =
  /(?:first|second|third|fourth|last)[ -](?:quarter|half)|(?:الربع|النصف) (?:الأول|الاول|الثاني|الثالث|الرابع|الأخير)/iu;

/** In a quote, or near it where nothing else is named there: in its article's title, the sentence before it, the question. */
export function hasItsNames(
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  { question, tools }: Grounds,
): boolean {
  if (isOfOtherSubject(statement, quotes, question)) return false;
  const own = quotes.flatMap(({ claims, before }) =>
    before !== null && pointsBack(claims.text) ? [claims, before] : [claims],
  );
  const near = quotes.flatMap(({ before, header }) =>
    before === null ? [header] : [before, header],
  );
  const named = own.flatMap(({ subjects }) => [...subjects]);
  const isBackReference = quotes.some(({ text }) => pointsBack(text));
  const hasSubjects = [...statement.subjects].every((id) => {
    if (own.some(({ subjectsTold }) => subjectsTold.has(id))) return true;
    const isNear = [...near, question, ...tools.claims].some(({ subjectsTold }) =>
      subjectsTold.has(id),
    );
    // The Riot of the title or the question must not be given what the sentence tells of Galaxy.
    const isOther = named.some(
      (other) => kindOf(other) === kindOf(id) && !statement.subjectsTold.has(other),
    );
    return isNear && (isBackReference || !isOther);
  });
  if (!hasSubjects) return false;
  const texts = [...own, ...near, ...quotes.map(({ around }) => around), question, ...tools.claims];
  const evidence = texts.map(({ text }) => text).join("\n");
  const keys = toCodeKey(evidence);
  const hasCodes = statement.codes.every(
    (code) => keys.includes(code) || (QUARTER.test(code) && QUARTER_IN_WORDS.test(evidence)),
  );
  if (!hasCodes) return false;
  // Across scripts a name that no list has cannot be told from a noun with a capital letter.
  if (quotes.some(({ language }) => language === "ar")) return true;
  const words = evidence.toLowerCase();
  const hasOther = !isBackReference && namesOther(statement, own);
  const told = hasOther ? own.map(({ text }) => text.toLowerCase()).join("\n") : words;
  return statement.properNames.every((name) => told.includes(name.toLowerCase()));
}

/** Whether the quotes name somebody whom the statement leaves out: then it must not give their deed to another. */
function namesOther(statement: TextClaims, quotes: readonly TextClaims[]): boolean {
  const text = statement.text.toLowerCase();
  return quotes.some(({ properNames, text: quote }) => {
    const [first = ""] = /^\p{Lu}\p{L}{2,}/u.exec(quote) ?? [];
    const isName = first !== "" && !isStopWord(first) && findMentions(first).length === 0;
    const names = isName && !isGeneral(toWordTerms(first)) ? [first, ...properNames] : properNames;
    return names.some((name) => !text.includes(name.toLowerCase()));
  });
}

/**
 * Whether a quote speaks of another place or company than the statement, or than the question where the statement
 * names none: two quotes must not lend each other their subjects.
 */
function isOfOtherSubject(
  statement: TextClaims,
  quotes: readonly SourceSentence[],
  question: TextClaims,
): boolean {
  const wanted = statement.subjects.size > 0 ? statement : question;
  return quotes.some(({ claims, before, header, text }) => {
    const near = statement.subjects.size > 0 && !pointsBack(text) ? [] : [before, header];
    const told = new Set([claims, ...near].flatMap((one) => [...(one?.subjectsTold ?? [])]));
    return ["place", "company"].some((kind) => {
      const ours = [...wanted.subjects].filter((id) => kindOf(id) === kind);
      const theirs = [...claims.subjects].filter((id) => kindOf(id) === kind);
      if (ours.length === 0 || theirs.length === 0) return false;
      return !ours.some((id) => told.has(id)) && !theirs.some((id) => wanted.subjectsTold.has(id));
    });
  });
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
