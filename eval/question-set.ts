/** Sets of questions with their expected facts, kept under eval/questions. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJsonFile } from "./parse-json-file.ts";

const questionSchema = z.strictObject({
  id: z.string(),
  language: z.enum(["ar", "en"]),
  kind: z.enum(["factual", "contradiction", "near-miss", "off-topic"]),
  question: z.string(),
  /** Ids (of files: their names) of the articles that tell it; none where nothing does. */
  articles: z.array(z.string()),
  /** Regular expressions over the answer; one must match. */
  expect: z.array(z.string()),
  /** All of `expect` must match: each side of a contradiction. */
  all: z.boolean().optional(),
});
export type EvaluationQuestion = z.infer<typeof questionSchema>;

const questionSetSchema = z.strictObject({
  description: z.string(),
  questions: z.array(questionSchema),
});

export type QuestionSetName = "corpus-tune" | "corpus-test" | "seeds-tune" | "seeds-test";

/** @throws DataError naming the file and the place in it that is not as expected */
export async function readQuestionSet(
  projectRoot: string,
  name: QuestionSetName,
): Promise<readonly EvaluationQuestion[]> {
  const file = `${name}.json`;
  const text = await readFile(join(projectRoot, "eval", "questions", file), "utf8");
  return parseJsonFile(file, text, questionSetSchema).questions;
}

export function isAnswerable({ kind }: EvaluationQuestion): boolean {
  return kind === "factual" || kind === "contradiction";
}

/** Whether the text of an answer holds the expected fact. */
export function holdsExpectedFact({ expect, all }: EvaluationQuestion, answer: string): boolean {
  const matches = (pattern: string) => new RegExp(pattern, "iu").test(answer);
  return all === true ? expect.every(matches) : expect.some(matches);
}

/** Whether the text holds the expected fact, or one side of a contradiction. */
export function holdsAnyFact({ expect }: EvaluationQuestion, text: string): boolean {
  return expect.some((pattern) => new RegExp(pattern, "iu").test(text));
}
