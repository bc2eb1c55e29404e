/** The routes under /articles in the OpenAPI document. */
import { listArticlesQuerySchema } from "../../../core/contract/article.ts";
import { ARTICLE_INPUT_EXAMPLES, RECEIPT_EXAMPLES } from "./answer-examples.ts";
import { ARTICLE_ID, FILTER_MEANINGS } from "./article-parameters.ts";
import type { OperationDescription, ResponseObject } from "./openapi-types.ts";
import { toQueryParameters } from "./query-parameters.ts";
import { referTo } from "./schema-components.ts";

const tags = ["Articles"];

function receipt(description: string): ResponseObject {
  return {
    description,
    headers: { Location: { description: "The article's address.", schema: { type: "string" } } },
    content: {
      "application/json": { schema: referTo("ArticleReceipt"), examples: RECEIPT_EXAMPLES },
    },
  };
}

export const articleOperations: readonly OperationDescription[] = [
  {
    path: "/articles",
    method: "get",
    needsKey: true,
    problems: ["invalid-request"],
    operation: {
      operationId: "listArticles",
      summary: "List the articles",
      description: "Page by page, without the texts: the newest event first.",
      tags,
      parameters: toQueryParameters(listArticlesQuerySchema, {
        ...FILTER_MEANINGS,
        cursor: "`nextCursor` of the page before.",
      }),
      responses: {
        "200": {
          description: "A page; `nextCursor` is null on the last one.",
          content: { "application/json": { schema: referTo("ArticleList") } },
        },
      },
    },
  },
  {
    path: "/articles",
    method: "post",
    needsKey: true,
    problems: [
      "invalid-request",
      "invalid-json",
      "conflict",
      "payload-too-large",
      "unsupported-media-type",
      "model-unavailable",
    ],
    operation: {
      operationId: "putArticle",
      summary: "Add or replace an article",
      description:
        "Answers once the article can be found. An article with the same id is replaced. Needs a key " +
        "that may write; without any keys, this machine.",
      tags,
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: referTo("ArticleInput"), examples: ARTICLE_INPUT_EXAMPLES },
        },
      },
      responses: {
        "200": receipt("The article was replaced, or there already as it is."),
        "201": receipt("The article is new."),
      },
      "x-codeSamples": [
        {
          lang: "Shell",
          label: "A text",
          source: `curl http://127.0.0.1:3000/articles -H 'Content-Type: application/json' \\
  -d '{"text": "أعلنت الشركة اليوم توسعة مزرعتها."}'`,
        },
      ],
    },
  },
  {
    path: "/articles/{id}",
    method: "get",
    needsKey: true,
    problems: ["invalid-request", "not-found"],
    operation: {
      operationId: "getArticle",
      summary: "Read an article",
      description: "The text is exactly the one that the offsets of citations point into.",
      tags,
      parameters: [ARTICLE_ID],
      responses: {
        "200": {
          description: "The article, or its beginning with `excerpt: true`.",
          content: { "application/json": { schema: referTo("Article") } },
        },
      },
      "x-codeSamples": [
        {
          lang: "Shell",
          label: "An id with a slash",
          source: "curl http://127.0.0.1:3000/articles/news%2Fvalley-mine",
        },
      ],
    },
  },
  {
    path: "/articles/{id}",
    method: "delete",
    needsKey: true,
    problems: ["invalid-request", "not-found", "conflict"],
    operation: {
      operationId: "removeArticle",
      summary: "Take an article down",
      description: "Needs a key that may write; without any keys, this machine.",
      tags,
      parameters: [ARTICLE_ID],
      responses: { "204": { description: "The article is gone." } },
      "x-codeSamples": [
        {
          lang: "Shell",
          label: "By its id",
          source: "curl -X DELETE http://127.0.0.1:3000/articles/news%2Fvalley-mine",
        },
      ],
    },
  },
];
