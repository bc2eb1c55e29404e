/** The zod schemas of the contract as named JSON schemas. */
import { z, type ZodType } from "zod";
import { feedbackSchema, keptAnswerSchema } from "../../../core/contract/answers.ts";
import {
  articleInputSchema,
  articleListSchema,
  articleReceiptSchema,
  articleSchema,
  articleSourceSchema,
  articleSummarySchema,
} from "../../../core/contract/article.ts";
import {
  askRequestSchema,
  askResponseSchema,
  citationSchema,
  disagreementSchema,
  suggestionSchema,
  toolUseSchema,
} from "../../../core/contract/ask.ts";
import {
  collectionSchema,
  relatedArticlesSchema,
  suggestedQuestionsSchema,
} from "../../../core/contract/collection.ts";
import { filtersSchema } from "../../../core/contract/filters.ts";
import {
  hashpriceLiveSchema,
  hashpricePresetsSchema,
  hashpriceRequestSchema,
  hashpriceResponseSchema,
} from "../../../core/contract/hashprice.ts";
import { languageSchema } from "../../../core/contract/language.ts";
import { fieldErrorSchema, problemSchema } from "../../../core/contract/problem.ts";
import { searchResponseSchema, searchResultSchema } from "../../../core/contract/search.ts";
import { streamEventSchema } from "../../../core/contract/stream-events.ts";
import { livenessSchema, readinessSchema } from "../health-schemas.ts";
import { describeFields } from "./field-descriptions.ts";
import type { JsonSchema, Reference } from "./openapi-types.ts";

/** What clients send: fields with a default may be left out. */
const REQUESTS = {
  Language: languageSchema,
  Filters: filtersSchema,
  AskRequest: askRequestSchema,
  Feedback: feedbackSchema,
  ArticleInput: articleInputSchema,
  HashpriceRequest: hashpriceRequestSchema,
} satisfies Record<string, ZodType>;

/** What the server sends: every field is there. */
const RESPONSES = {
  Language: languageSchema,
  ArticleSource: articleSourceSchema,
  Citation: citationSchema,
  Disagreement: disagreementSchema,
  Suggestion: suggestionSchema,
  ToolUse: toolUseSchema,
  AskResponse: askResponseSchema,
  KeptAnswer: keptAnswerSchema,
  StreamEvent: streamEventSchema,
  SearchResult: searchResultSchema,
  SearchResponse: searchResponseSchema,
  Article: articleSchema,
  ArticleSummary: articleSummarySchema,
  ArticleList: articleListSchema,
  ArticleReceipt: articleReceiptSchema,
  Collection: collectionSchema,
  RelatedArticles: relatedArticlesSchema,
  SuggestedQuestions: suggestedQuestionsSchema,
  HashpriceResponse: hashpriceResponseSchema,
  HashpricePresets: hashpricePresetsSchema,
  HashpriceLive: hashpriceLiveSchema,
  Liveness: livenessSchema,
  Readiness: readinessSchema,
  FieldError: fieldErrorSchema,
  Problem: problemSchema,
} satisfies Record<string, ZodType>;

export type ComponentName = keyof typeof REQUESTS | keyof typeof RESPONSES;

export function referTo(name: ComponentName): Reference & JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** All named schemas, each referring to the others by `#/components/schemas/…`. */
export function createSchemaComponents(): Record<string, JsonSchema> {
  return { ...convert(REQUESTS, "input"), ...convert(RESPONSES, "output") };
}

function convert(
  named: Readonly<Record<string, ZodType>>,
  io: "input" | "output",
): Record<string, JsonSchema> {
  const names = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  const descriptions = z.registry<{ description?: string }>();
  describeFields(descriptions);
  const { schemas } = z.toJSONSchema(names, {
    io,
    metadata: descriptions,
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [
      id,
      schema,
    ]),
  );
}
