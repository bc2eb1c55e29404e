/** What an extractive answer would be, and what speaks for giving it: the same for answering and for fitting. */
import type { Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { confidenceFeatures, type ConfidenceFeatures } from "./confidence.ts";
import { findDisagreement } from "./find-disagreement.ts";
import { readQuestion, type QuestionReading } from "./question-reading.ts";
import { scoreSentences, type ScoredSentence } from "./score-sentences.ts";
import { selectSentences, type SentenceGroups } from "./select-sentences.ts";
import type { AnalyseSentence } from "./sentence-analysis.ts";

export interface ConsideredAnswer {
  readonly groups: SentenceGroups;
  /** Whether the first two groups give different figures for the same thing. */
  readonly disagrees: boolean;
  readonly features: ConfidenceFeatures;
}

/** Null where the passages hold no sentence to quote. */
export function considerAnswer(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  analyse: AnalyseSentence,
): ConsideredAnswer | null {
  const reading = readQuestion(question);
  const candidates = scoreSentences(reading, retrieval, analyse);
  const subjects = comparedSubjects(reading);
  const chosen = selectSentences(candidates, { language: question.language, subjects });
  const best = bestIn(chosen);
  if (best === undefined) return null;
  const other = findDisagreement(best, candidates, reading.elements, reading.figure);
  const groups = other === null ? chosen : sideBySide(best, other);
  return {
    groups,
    disagrees: other !== null,
    features: confidenceFeatures(reading, retrieval, groups.flat(), candidates, other),
  };
}

/** Places and companies that a question sets against each other. */
function comparedSubjects({ kind, elements }: QuestionReading): readonly string[] {
  if (kind !== "comparison") return [];
  const subjects = [...elements].filter(
    (element) => element.startsWith("place:") || element.startsWith("company:"),
  );
  return subjects.length > 1 ? subjects : [];
}

function bestIn(groups: SentenceGroups): ScoredSentence | undefined {
  return groups.flat().toSorted((left, right) => right.score - left.score)[0];
}

/** What differs stands alone, so that a reader sees nothing but the two figures. */
function sideBySide(best: ScoredSentence, other: ScoredSentence): SentenceGroups {
  return [[best], [other]];
}
