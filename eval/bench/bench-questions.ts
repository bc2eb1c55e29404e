/** The questions that are asked: those of the corpus, in both languages by turns. */
import type { Language } from "../../core/contract/language.ts";
import { readQuestionSet } from "../question-set.ts";

export interface BenchQuestion {
  readonly language: Language;
  readonly text: string;
}

/** An endless round of the questions. */
export interface BenchQuestions {
  /** The first `count` of the round. */
  take(count: number): readonly BenchQuestion[];
}

export async function readBenchQuestions(projectRoot: string): Promise<BenchQuestions> {
  const questions = (await readQuestionSet(projectRoot, "corpus-tune")).map(
    ({ language, question }): BenchQuestion => ({ language, text: question }),
  );
  const english = questions.filter(({ language }) => language === "en");
  const arabic = questions.filter(({ language }) => language === "ar");
  const round = Array.from(
    { length: Math.max(english.length, arabic.length) },
    (_, index): readonly BenchQuestion[] => [
      ...english.slice(index, index + 1),
      ...arabic.slice(index, index + 1),
    ],
  ).flat();
  return {
    take: (count) =>
      Array.from({ length: Math.ceil(count / round.length) }, () => round)
        .flat()
        .slice(0, count),
  };
}
