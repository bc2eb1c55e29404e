/** POST /ask: a question, its answer and the citations that carry it. */
import { z } from "zod";
import { articleSourceSchema } from "./article.ts";
import { filtersSchema } from "./filters.ts";
import { languageSchema } from "./language.ts";

export const QUESTION_MAX_CHARACTERS = 2_000;

export const askRequestSchema = z.strictObject({
  question: z.string().trim().min(1).max(QUESTION_MAX_CHARACTERS),
  stream: z.boolean().default(false),
  language: z.enum(["auto", "ar", "en"]).default("auto"),
  filters: filtersSchema.default({}),
  conversationId: z.string().min(1).max(200).optional(),
  topK: z.number().int().min(1).max(20).default(8),
});
export type AskRequest = z.infer<typeof askRequestSchema>;

/**
 * A verbatim quote: `article.text.slice(start, end) === quote`, in UTF-16 code units of the stored text.
 * `id` is the number of its marker in the answer, in order of first use.
 */
export const citationSchema = z.strictObject({
  id: z.number().int().min(1),
  articleId: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  sources: z.array(articleSourceSchema),
  publishedAt: z.string().nullable(),
  eventDate: z.string().nullable(),
  language: languageSchema,
  quote: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type Citation = z.infer<typeof citationSchema>;

export const suggestionSchema = z.strictObject({
  articleId: z.string(),
  title: z.string().nullable(),
  language: languageSchema,
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Citations, one a side, that give different figures for the same thing. */
export const disagreementSchema = z.strictObject({
  citations: z.array(z.number().int().min(1)).min(2),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

export const toolUseSchema = z.strictObject({
  name: z.literal("hashprice"),
  input: z.record(z.string(), z.unknown()),
  output: z.record(z.string(), z.unknown()),
});

export const askResponseSchema = z.strictObject({
  id: z.string(),
  conversationId: z.string(),
  question: z.string(),
  standaloneQuestion: z.string(),
  /** The language answered for, even where every quote is in the other one. */
  language: languageSchema,
  status: z.enum(["answered", "not-found", "needs-clarification"]),
  /** Markdown; every sentence taken from a source ends in its marker, `[1]` or `[1][3]`. */
  answer: z.string(),
  citations: z.array(citationSchema),
  disagreements: z.array(disagreementSchema).default([]),
  tool: toolUseSchema.nullable(),
  suggestions: z.array(suggestionSchema),
  mode: z.enum(["extractive", "llm"]),
  model: z.string().nullable(),
  timings: z.strictObject({
    retrievalMs: z.number(),
    answerMs: z.number(),
    totalMs: z.number(),
  }),
});
export type AskResponse = z.infer<typeof askResponseSchema>;
