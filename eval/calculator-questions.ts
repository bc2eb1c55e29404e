/** Questions to the calculator in words, with what each must be read as; eval/questions/calculator.json. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJsonFile } from "./parse-json-file.ts";

const figures = z.record(z.string(), z.union([z.number(), z.record(z.string(), z.unknown())]));

const expectationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("compute"),
    input: figures,
    /** Figures of the result by their path: `machine.netUsdPerDay`. */
    result: z.record(z.string(), z.number()).optional(),
    /** How far a figure may be off, as a fraction of it. */
    tolerance: z.number().optional(),
    alsoRetrieve: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal("clarify"),
    /** Of the first thing asked back. */
    asks: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type CalculatorExpectation = z.infer<typeof expectationSchema>;

const questionSetSchema = z.strictObject({
  description: z.string(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      language: z.enum(["ar", "en"]),
      /** Of one conversation. */
      turns: z.array(z.strictObject({ question: z.string(), expect: expectationSchema })),
    }),
  ),
});
export type CalculatorQuestion = z.infer<typeof questionSetSchema>["questions"][number];

/** @throws DataError naming the place in the file that is not as expected */
export async function readCalculatorQuestions(
  projectRoot: string,
): Promise<readonly CalculatorQuestion[]> {
  const file = "calculator.json";
  const text = await readFile(join(projectRoot, "eval", "questions", file), "utf8");
  return parseJsonFile(file, text, questionSetSchema).questions;
}
