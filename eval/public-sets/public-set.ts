/** Public sets of questions over passages, read from a folder that is no part of the project. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { ArticleInput } from "../../core/contract/article.ts";
import { DataError } from "../data-error.ts";
import { parseJsonFile } from "../parse-json-file.ts";
import type { RetrievalQuestion } from "../retrieval/retrieval-question.ts";

export interface PublicSet {
  readonly name: string;
  /** SHA-256 of the file. */
  readonly checksum: string;
  readonly articles: readonly ArticleInput[];
  readonly questions: readonly RetrievalQuestion[];
}

/** How one file becomes a set. */
export interface PublicSetFormat<Content> {
  readonly name: string;
  readonly file: string;
  /** Under what names its questions are measured. */
  readonly sets: readonly string[];
  readonly schema: z.ZodType<Content>;
  readonly toSet: (content: Content) => Pick<PublicSet, "articles" | "questions">;
}

export interface PublicSetReading {
  readonly file: string;
  readonly sets: readonly string[];
  /** Null where the file is not there. */
  readonly set: PublicSet | null;
}

/** @throws DataError naming the file and the place in it that is not as expected */
export async function readPublicSet<Content>(
  folder: string,
  { name, file, sets, schema, toSet }: PublicSetFormat<Content>,
): Promise<PublicSetReading> {
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (bytes === null) return { file, sets, set: null };
  const content = toSet(parseJsonFile(file, bytes.toString("utf8"), schema));
  checkArticles(file, content);
  const checksum = createHash("sha256").update(bytes).digest("hex");
  return { file, sets, set: { name, checksum, ...content } };
}

/** A question about an article that is not there would count as a miss of the retriever. */
function checkArticles(
  file: string,
  { articles, questions }: Pick<PublicSet, "articles" | "questions">,
): void {
  const ids = new Set(articles.map(({ id }) => id));
  for (const { id, sought } of questions) {
    const absent = sought.flatMap((one) => one.articles).find((article) => !ids.has(article));
    if (absent !== undefined) throw new DataError(`${file}: question ${id}: no passage ${absent}`);
  }
}
