/** Dialogues whose last question is to be understood by rules. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJsonFile } from "./parse-json-file.ts";

const dialogueSchema = z.strictObject({
  id: z.string(),
  /** The questions before, oldest first, as they were asked. */
  before: z.array(z.string()),
  /** The same as they were understood, where that differs. */
  standalone: z.array(z.string()).optional(),
  /** Titles of the articles that the answers cited, where they matter. */
  titles: z.array(z.string()).optional(),
  followUp: z.string(),
  /** What it is to become, or what that is to name and to leave out, or that it is to stay as it is. */
  is: z.string().optional(),
  names: z.array(z.string()).optional(),
  lacks: z.array(z.string()).optional(),
  alone: z.literal(true).optional(),
});
export type FollowUpDialogue = z.infer<typeof dialogueSchema>;

/** @throws DataError naming the place in the file that is not as expected */
export async function readFollowUpDialogues(
  projectRoot: string,
): Promise<readonly FollowUpDialogue[]> {
  const file = "follow-ups.json";
  const text = await readFile(join(projectRoot, "eval", "questions", file), "utf8");
  return parseJsonFile(file, text, z.strictObject({ dialogues: z.array(dialogueSchema) }))
    .dialogues;
}
