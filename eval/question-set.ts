/** Sets of questions with their expected facts, kept under eval/questions. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

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

export type QuestionSetName = "corpus" | "seeds-tune" | "seeds-test";

export async function readQuestionSet(
  projectRoot: string,
  name: QuestionSetName,
): Promise<readonly EvaluationQuestion[]> {
  const file = join(projectRoot, "eval", "questions", `${name}.json`);
  return questionSetSchema.parse(JSON.parse(await readFile(file, "utf8"))).questions;
}

export function isAnswerable({ kind }: EvaluationQuestion): boolean {
  return kind === "factual" || kind === "contradiction";
}

/** Whether the text of an answer holds the expected fact. */
export function holdsExpectedFact({ expect, all }: EvaluationQuestion, answer: string): boolean {
  const matches = (pattern: string) => new RegExp(pattern, "iu").test(answer);
  return all === true ? expect.every(matches) : expect.some(matches);
}
