/** The training part of ARCD with where each answer stands: examples of sentences that answer. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJsonFile } from "../parse-json-file.ts";
import { ARCD } from "../public-sets/arcd.ts";

const answersSchema = z.object({
  queries: z.array(
    z.object({
      text: z.string(),
      passage_id: z.string(),
      answer_start: z.number().int(),
      split: z.enum(["train", "test"]),
    }),
  ),
});

export interface ArcdAnswer {
  readonly question: string;
  readonly articleId: string;
  /** UTF-16 offset of the answer in the article's text. */
  readonly start: number;
}

/** @param folder where the public sets lie */
export async function readArcdAnswers(folder: string): Promise<readonly ArcdAnswer[]> {
  const text = await readFile(join(folder, ARCD.file), "utf8");
  return parseJsonFile(ARCD.file, text, answersSchema)
    .queries.filter(({ split }) => split === "train")
    .map(({ text: question, passage_id: articleId, answer_start: start }) => ({
      question: question.trim(),
      articleId,
      start,
    }));
}
