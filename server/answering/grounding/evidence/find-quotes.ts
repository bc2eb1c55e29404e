/** Finds the sentences of sources that bear a statement out. */
import { pointsBack } from "../../antecedents.ts";
import { clausesOf } from "./content-support.ts";
import { findFault } from "./find-fault.ts";
import type { Grounds } from "./grounds.ts";
import type { Fault } from "../grounding-report.ts";
import { LIKE, LIKE_TWO, likenessOf, type Statement } from "./likeness.ts";
import type { SourceSentence } from "./source-sentences.ts";

export type QuoteSearch =
  | { readonly quotes: readonly SourceSentence[] }
  /** Why the likeliest sentence does not do. */
  | { readonly fault: Fault };

/** Two quotes are tried among this many of the likeliest sentences. */
const PAIRED = 10;
/** A sentence that tells half of a statement is that much less like it. */
const HALF = 0.1;

interface Candidate {
  readonly sentence: SourceSentence;
  readonly likeness: number;
}

/**
 * The one sentence, or the two, that bear the statement out; of several sources cited, one of each that is like it.
 * @param sources the sentences of each cited source
 */
export function findQuotes(
  statement: Statement,
  sources: readonly (readonly SourceSentence[])[],
  grounds: Grounds,
): QuoteSearch {
  const candidates = rank(statement, sources.flat());
  const [best] = candidates;
  if (best === undefined || best.likeness < LIKE - HALF) return { fault: "unsupported" };
  const isFaultless = (quotes: readonly SourceSentence[]): boolean =>
    findFault(statement.claims, quotes, grounds) === null;
  // The likeliest sentence on the same figures and names decides: where it denies the statement, no other one counts.
  const decisive = candidates
    .filter(({ likeness }) => likeness >= LIKE)
    .map(({ sentence }) => ({ sentence, fault: findFault(statement.claims, [sentence], grounds) }))
    .find(({ fault }) => fault === null || fault === "contradiction");
  if (decisive?.fault === "contradiction") return { fault: "contradiction" };
  const found =
    decisive === undefined ? findPair(statement, candidates, grounds) : [decisive.sentence];
  if (found === null) {
    const fault = findFault(statement.claims, [best.sentence], grounds) ?? "unsupported";
    // A sentence on something else denies nothing.
    return { fault: fault === "contradiction" && best.likeness < LIKE ? "unsupported" : fault };
  }
  const others = sources.flatMap((sentences) => {
    if (found.some((quote) => sentences.includes(quote))) return [];
    const [second] = rank(statement, sentences);
    if (second === undefined || second.likeness < LIKE) return [];
    return isFaultless([...found, second.sentence]) ? [second.sentence] : [];
  });
  return { quotes: [...found, ...others] };
}

function rank(statement: Statement, sentences: readonly SourceSentence[]): readonly Candidate[] {
  return sentences
    .map((sentence) => ({ sentence, likeness: likenessOf(statement, [sentence]) }))
    .sort((left, right) => right.likeness - left.likeness);
}

/** The likeliest two that together bear all of it out, each of them something that the other does not. */
function findPair(
  statement: Statement,
  candidates: readonly Candidate[],
  grounds: Grounds,
): readonly SourceSentence[] | null {
  // One thing told is told in one place: what stands far apart may be joined only by who joins two things.
  const isCompound = clausesOf(statement.claims.text).length > 1;
  const near = candidates.filter(({ likeness }) => likeness >= LIKE - HALF).slice(0, PAIRED);
  let best: { readonly quotes: readonly SourceSentence[]; readonly likeness: number } | null = null;
  for (const [place, first] of near.entries()) {
    for (const second of near.slice(place + 1)) {
      const quotes = [first.sentence, second.sentence];
      if (!isCompound && !areNeighbours(first.sentence, second.sentence)) continue;
      if (!addsTo(first, second, statement) || !addsTo(second, first, statement)) continue;
      const likeness = likenessOf(statement, quotes);
      if (likeness < LIKE_TWO || likeness <= (best?.likeness ?? 0)) continue;
      if (findFault(statement.claims, quotes, grounds) === null) best = { quotes, likeness };
    }
  }
  return best?.quotes ?? null;
}

/** Whether the first tells something of the statement that the second does not. */
function addsTo(first: Candidate, second: Candidate, { claims }: Statement): boolean {
  const [one, other] = [first.sentence.claims, second.sentence.claims];
  return (
    [...claims.elements].some(
      (element) => one.elements.has(element) && !other.elements.has(element),
    ) || [...claims.words].some((word) => one.words.has(word) && !other.words.has(word))
  );
}

function areNeighbours(one: SourceSentence, other: SourceSentence): boolean {
  if (one.passage.article.id !== other.passage.article.id) return false;
  if (one.before !== other.claims && other.before !== one.claims) return false;
  // What is told of one must not be lent to the next one's subject.
  const [names, others] = [one, other].map(({ claims }) => [
    ...claims.subjectsTold,
    ...claims.properNames,
  ]);
  const isOfSame = names?.some((name) => others?.includes(name)) ?? true;
  const namesNobody = names?.length === 0 || others?.length === 0;
  return isOfSame || namesNobody || pointsBack(one.text) || pointsBack(other.text);
}
