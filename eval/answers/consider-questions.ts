/** The confidence that each question's answer would be given with, whatever the threshold makes of it. */
import { askRequestSchema } from "../../core/contract/ask.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { confidenceOf } from "../../server/answering/confidence.ts";
import { considerAnswer } from "../../server/answering/consider-answer.ts";
import { createSentenceAnalyser } from "../../server/answering/sentence-analysis.ts";
import type { Retriever } from "../../server/retrieval/retriever.ts";
import { measure, type Measure } from "../metrics/measure.ts";
import {
  areaUnderCurve,
  areaUnderRiskCoverage,
  refusedAt,
  type ConfidentQuestion,
} from "../metrics/refusal.ts";
import { holdsExpectedFact, isAnswerable, type EvaluationQuestion } from "../question-set.ts";

/** The share of answerable questions that a threshold must let through. */
const ANSWERED_SHARE = 0.95;

export async function considerQuestions(
  retriever: Retriever,
  questions: readonly EvaluationQuestion[],
): Promise<readonly ConfidentQuestion[]> {
  const analyse = createSentenceAnalyser();
  const considered: ConfidentQuestion[] = [];
  for (const question of questions) {
    const {
      question: text,
      filters,
      topK: limit,
    } = askRequestSchema.parse({
      question: question.question,
    });
    const understood = { text, language: detectLanguage(text) };
    const retrieval = await retriever.retrieve({
      ...understood,
      filters,
      limit,
      hidesRepeats: true,
    });
    const answer = considerAnswer(understood, retrieval, analyse);
    const quoted = answer?.groups.flat().map((sentence) => sentence.text) ?? [];
    considered.push({
      answerable: isAnswerable(question),
      right: holdsExpectedFact(question, quoted.join("\n")),
      confidence: answer === null ? 0 : confidenceOf(answer.features),
    });
  }
  return considered;
}

/** Nothing where all questions are answerable, or none. */
export function measureRefusal(
  set: string,
  considered: readonly ConfidentQuestion[],
): readonly Measure[] {
  if (new Set(considered.map(({ answerable }) => answerable)).size < 2) return [];
  return [
    measure({ set, slice: "", metric: "refused at 95 % answered" }, considered, (sample) =>
      refusedAt(ANSWERED_SHARE, sample),
    ),
    measure({ set, slice: "", metric: "AUC" }, considered, areaUnderCurve),
    measure({ set, slice: "", metric: "AURC" }, considered, areaUnderRiskCoverage),
  ];
}
