/** What an extractive answer would be, and what speaks for giving it: the same for answering and for fitting. */
import type { Retrieval } from "../retrieval/retriever.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { confidenceFeatures, type ConfidenceFeatures } from "./confidence.ts";
import { scoreSentences } from "./score-sentences.ts";
import { selectSentences, type SentenceGroups } from "./select-sentences.ts";
import type { AnalyseSentence } from "./sentence-analysis.ts";

export interface ConsideredAnswer {
  readonly groups: SentenceGroups;
  readonly features: ConfidenceFeatures;
}

/** Null where the passages hold no sentence to quote. */
export function considerAnswer(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  analyse: AnalyseSentence,
): ConsideredAnswer | null {
  const candidates = scoreSentences(question, retrieval, analyse);
  const groups = selectSentences(candidates, question.language);
  if (groups.length === 0) return null;
  return { groups, features: confidenceFeatures(question, retrieval, groups.flat(), candidates) };
}
