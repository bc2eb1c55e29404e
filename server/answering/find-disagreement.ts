/** Sources that give different figures for the same thing, which are shown side by side instead of hidden. */
import { dotProduct } from "../../core/knowledge/vectors.ts";
import { findQuantities, type Quantity } from "../../core/text/quantities.ts";
import type { FigureKind } from "./figures.ts";
import { isConcept } from "./question-elements.ts";
import type { ScoredSentence } from "./score-sentences.ts";
import { datesOf } from "./sentence-time.ts";

/** How much worse the other side may score than the best sentence, in units of a logit. */
const MARGIN = 3;
/** Sentences on the same thing lie this close; on like things of another year or firm, further apart. */
const SAME_SUBJECT_COSINE = 0.84;
/** Figures that differ by less are one figure, rounded. */
const ROUNDING = 0.02;
/** Of an ISO date: 2022-01. */
const MONTH_LENGTH = 7;

/**
 * The best sentence of another article that tells the same thing with another figure, or null.
 * @param best the sentence that leads the answer
 * @param scored all candidates, the best first
 * @param asked what the question names
 * @param expected the kind of figure asked for, null where the question does not tell: then, and for counts, there is no
 *   disagreement
 */
export function findDisagreement(
  best: ScoredSentence,
  scored: readonly ScoredSentence[],
  asked: ReadonlySet<string>,
  expected: FigureKind | null,
): ScoredSentence | null {
  if (expected === null) return null;
  const figures = figuresOf(best, expected);
  if (figures.length === 0) return null;
  return (
    scored.find(
      (other) =>
        other.passage.article.id !== best.passage.article.id &&
        other.score >= best.score - MARGIN &&
        other.otherSubjects <= best.otherSubjects &&
        dotProduct(other.vector, best.vector) >= SAME_SUBJECT_COSINE &&
        namesTheSame(best, other, asked) &&
        speaksOfSameTime(best, other) &&
        differs(figures, figuresOf(other, expected)),
    ) ?? null
  );
}

function figuresOf({ text }: ScoredSentence, expected: FigureKind): readonly Quantity[] {
  return findQuantities(text).filter(({ kind }) => kind === expected);
}

/** Both have what the question asks about: its subjects somewhere near, its concepts in the sentence itself. */
function namesTheSame(
  best: ScoredSentence,
  other: ScoredSentence,
  asked: ReadonlySet<string>,
): boolean {
  return [...asked].every((element) =>
    isConcept(element)
      ? !best.elements.has(element) || other.elements.has(element)
      : other.surroundings.has(element),
  );
}

function differs(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  const comparable = right.filter(({ unit }) => left.some((one) => one.unit === unit));
  if (comparable.length === 0) return false;
  return !comparable.some(({ unit, value }) =>
    left.some(
      (one) => one.unit === unit && Math.abs(one.value - value) <= ROUNDING * Math.abs(value),
    ),
  );
}

/** Whether a date of one lies in the same year, and the same month where both tell it, as a date of the other. */
function speaksOfSameTime(left: ScoredSentence, right: ScoredSentence): boolean {
  const [ours, theirs] = [left, right].map(({ text, passage }) =>
    datesOf({ text, article: passage.article }),
  );
  if (ours === undefined || theirs === undefined || ours.length * theirs.length === 0) return true;
  return ours.some((one) =>
    theirs.some((other) => {
      const shared = Math.min(one.length, other.length, MONTH_LENGTH);
      return one.slice(0, shared) === other.slice(0, shared);
    }),
  );
}
