/** What there is to browse, the way from one article to others, and questions to begin with. */
import { z } from "zod";
import { articleFiltersSchema } from "./article.ts";
import { languageSchema } from "./language.ts";

/** How a place, a topic or a publisher is called in each language. */
export const namesSchema = z.strictObject({ ar: z.string(), en: z.string() });
export type Names = z.infer<typeof namesSchema>;

/** A value that articles carry, and how many of them. */
const countedSchema = z.strictObject({
  value: z.string(),
  /** Null for a value that neither the gazetteer nor the list of topics knows. */
  names: namesSchema.nullable(),
  articles: z.number().int(),
});
export type Counted = z.infer<typeof countedSchema>;

export const timelinePeriodSchema = z.strictObject({
  /** A month (`2022-01`), or a year for articles that are dated no closer. */
  period: z.string(),
  articles: z.number().int(),
  /** A few of them, the newest first. */
  examples: z.array(
    z.strictObject({
      articleId: z.string(),
      title: z.string().nullable(),
      language: languageSchema,
      date: z.string(),
    }),
  ),
});
export type TimelinePeriod = z.infer<typeof timelinePeriodSchema>;

export const collectionQuerySchema = articleFiltersSchema;
export type CollectionQuery = z.infer<typeof collectionQuerySchema>;

/**
 * Each list and the timeline leave their own filter out of account, so that they tell what else could be chosen.
 * Lists have the most frequent values first.
 */
export const collectionSchema = z.strictObject({
  /** How many articles meet all filters. */
  articles: z.number().int(),
  languages: z.array(z.strictObject({ language: languageSchema, articles: z.number().int() })),
  topics: z.array(countedSchema),
  places: z.array(countedSchema),
  sources: z.array(countedSchema),
  firstEventDate: z.string().nullable(),
  lastEventDate: z.string().nullable(),
  timeline: z.array(timelinePeriodSchema),
  /** Articles of which neither the event nor the publication is dated. */
  undated: z.number().int(),
});
export type Collection = z.infer<typeof collectionSchema>;

export const relatedQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(20).default(6),
});

export const relatedArticleSchema = z.strictObject({
  articleId: z.string(),
  title: z.string().nullable(),
  language: languageSchema,
  source: z.string().nullable(),
  publishedAt: z.string().nullable(),
  eventDate: z.string().nullable(),
  /** Cosine of the articles' mean vectors. */
  score: z.number(),
});
export type RelatedArticle = z.infer<typeof relatedArticleSchema>;

export const relatedArticlesSchema = z.strictObject({ articles: z.array(relatedArticleSchema) });
export type RelatedArticles = z.infer<typeof relatedArticlesSchema>;

export const suggestedQuestionsQuerySchema = z.strictObject({ language: languageSchema });

export const suggestedQuestionSchema = z.strictObject({
  question: z.string(),
  /** What it is about, in the question's language; null where only the question tells. */
  about: z.string().nullable(),
});
export type SuggestedQuestion = z.infer<typeof suggestedQuestionSchema>;

/** Questions in one language that the collection answers as it is now. */
export const suggestedQuestionsSchema = z.strictObject({
  questions: z.array(suggestedQuestionSchema),
});
export type SuggestedQuestions = z.infer<typeof suggestedQuestionsSchema>;
