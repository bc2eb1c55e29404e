/** Articles as they are handed in and handed out. */
import { z } from "zod";
import { dateSchema, eventDateSchema } from "./dates.ts";
import { languageSchema } from "./language.ts";

/** Where a brief has its facts from, so that a reader can go past it to the original report. */
export const articleSourceSchema = z.strictObject({
  publisher: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
});
export type ArticleSource = z.infer<typeof articleSourceSchema>;

/** One whole article. `text` is exactly what citation offsets (UTF-16 code units) point into. */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  language: languageSchema,
  source: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  eventDate: z.string().nullable(),
  topics: z.array(z.string()),
  places: z.array(z.string()),
  sources: z.array(articleSourceSchema),
  /** The article of the same language that this one nearly repeats, if any. */
  nearDuplicateOf: z.string().nullable(),
  /** True where a setting lets only the beginning of `text` be shown. */
  excerpt: z.boolean(),
});
export type Article = z.infer<typeof articleSchema>;

/** An article without its text, as listings give it. */
export const articleSummarySchema = articleSchema.omit({ text: true, excerpt: true });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

const label = z.string().trim().min(1).max(100);
const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/**
 * An article as POST /articles and the ingest of .json and .jsonl take it. Only `text` is required:
 * what is missing is detected (language, id) or stays null, never invented.
 */
export const articleInputSchema = z.strictObject({
  id: z.string().min(1).max(200).nullish(),
  title: z.string().max(1_000).nullish(),
  text: z.string(),
  language: languageSchema.nullish(),
  source: z.string().max(200).nullish(),
  url: webAddress.nullish(),
  publishedAt: dateSchema.nullish(),
  eventDate: eventDateSchema.nullish(),
  topics: z.array(label).max(50).nullish(),
  places: z.array(label).max(50).nullish(),
  sources: z
    .array(
      z.strictObject({
        publisher: z.string().trim().min(1).max(200),
        title: z.string().max(1_000).nullish(),
        url: webAddress.nullish(),
        date: eventDateSchema.nullish(),
      }),
    )
    .max(50)
    .nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

/** What narrows a listing. An article is dated by its event where that is known, else by its publication. */
export const articleFiltersSchema = z.strictObject({
  language: languageSchema.optional(),
  source: z.string().min(1).max(200).optional(),
  topic: z.string().min(1).max(100).optional(),
  place: z.string().min(1).max(100).optional(),
  /** Inclusive, like the one below; a month or a year stands for all its days. Undated articles are left out. */
  eventAfter: eventDateSchema.optional(),
  eventBefore: eventDateSchema.optional(),
});
export type ArticleFilters = z.infer<typeof articleFiltersSchema>;

export const listArticlesQuerySchema = articleFiltersSchema.extend({
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ListArticlesQuery = z.infer<typeof listArticlesQuerySchema>;

export const articleListSchema = z.strictObject({
  articles: z.array(articleSummarySchema),
  nextCursor: z.string().nullable(),
});
export type ArticleList = z.infer<typeof articleListSchema>;

/** Answer of POST /articles: what became of the article. */
export const articleReceiptSchema = z.strictObject({
  id: z.string(),
  outcome: z.enum(["added", "replaced", "unchanged"]),
  language: languageSchema,
  chunks: z.number().int(),
  nearDuplicateOf: z.string().nullable(),
});
export type ArticleReceipt = z.infer<typeof articleReceiptSchema>;
