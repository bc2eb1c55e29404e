/** Browsing the collection, in the OpenAPI document. */
import {
  collectionQuerySchema,
  relatedQuerySchema,
  suggestedQuestionsQuerySchema,
} from "../../../core/contract/collection.ts";
import { ARTICLE_ID, FILTER_MEANINGS } from "./article-parameters.ts";
import type { OperationDescription } from "./openapi-types.ts";
import { toQueryParameters } from "./query-parameters.ts";
import { referTo } from "./schema-components.ts";

const tags = ["Articles"];

export const collectionOperations: readonly OperationDescription[] = [
  {
    path: "/collection",
    method: "get",
    needsKey: true,
    problems: ["invalid-request"],
    operation: {
      operationId: "describeCollection",
      summary: "See what the collection holds",
      description:
        "How many articles there are, about what and of when. With filters each list leaves its own filter out of " +
        "account, so that it tells what else could be chosen. At most 200 values a list, the most frequent first.",
      tags,
      parameters: toQueryParameters(collectionQuerySchema, FILTER_MEANINGS),
      responses: {
        "200": {
          description:
            "Counts, and a timeline by month; articles dated no closer stand under their year.",
          content: { "application/json": { schema: referTo("Collection") } },
        },
      },
    },
  },
  {
    path: "/collection/questions",
    method: "get",
    needsKey: true,
    problems: ["invalid-request", "model-unavailable"],
    operation: {
      operationId: "suggestedQuestions",
      summary: "Find questions to begin with",
      description:
        "Up to four questions about what the collection holds. Each was tried: the articles answer it.",
      tags,
      parameters: toQueryParameters(suggestedQuestionsQuerySchema, {}),
      responses: {
        "200": {
          description: "Questions in the language asked for; an empty list where none was found.",
          content: { "application/json": { schema: referTo("SuggestedQuestions") } },
        },
      },
    },
  },
  {
    path: "/articles/{id}/related",
    method: "get",
    needsKey: true,
    problems: ["invalid-request", "not-found"],
    operation: {
      operationId: "relatedArticles",
      summary: "Find articles near another",
      description:
        "In both languages in turn, the nearest first; what seems to tell the same story in the other language " +
        "comes before all. Reprints are left out.",
      tags,
      parameters: [ARTICLE_ID, ...toQueryParameters(relatedQuerySchema, {})],
      responses: {
        "200": {
          description: "Other articles; an empty list where there are none.",
          content: { "application/json": { schema: referTo("RelatedArticles") } },
        },
      },
    },
  },
];
