/** GET /search: ranked passages. */
import { z } from "zod";
import { QUESTION_MAX_CHARACTERS } from "./ask.ts";
import { dateSchema } from "./dates.ts";
import { languageSchema } from "./language.ts";

/** A query parameter that lists values: `languages=ar,en`, or the parameter given more than once. */
function commaSeparated<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((part) => part.split(","))
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .pipe(z.array(item).min(1).max(50));
}

const name = z.string().max(200);

export const searchQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(QUESTION_MAX_CHARACTERS),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  languages: commaSeparated(languageSchema).optional(),
  sources: commaSeparated(name).optional(),
  topics: commaSeparated(name).optional(),
  publishedAfter: dateSchema.optional(),
  publishedBefore: dateSchema.optional(),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

export const matchedBySchema = z.enum(["dense", "lexical"]);
export type MatchedBy = z.infer<typeof matchedBySchema>;

export const searchResultSchema = z.strictObject({
  rank: z.number().int().min(1),
  articleId: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: languageSchema,
  score: z.number(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  matchedBy: z.array(matchedBySchema),
});

export const searchResponseSchema = z.strictObject({
  query: z.string(),
  language: languageSchema,
  results: z.array(searchResultSchema),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;
