/** GET /search in the OpenAPI document. */
import { searchQuerySchema } from "../../../core/contract/search.ts";
import { SEARCH_EXAMPLES } from "./answer-examples.ts";
import type { OperationDescription } from "./openapi-types.ts";
import { toQueryParameters } from "./query-parameters.ts";
import { referTo } from "./schema-components.ts";

export const searchOperation: OperationDescription = {
  path: "/search",
  method: "get",
  needsKey: true,
  problems: ["invalid-request", "index-empty", "model-unavailable"],
  operation: {
    operationId: "search",
    summary: "Search for passages",
    description: "The best passages without an answer; the better one wins, whatever its language.",
    tags: ["Questions"],
    parameters: toQueryParameters(searchQuerySchema, {
      q: "Words or a question, in Arabic or English.",
      languages: "Both without it.",
      sources: "Comma separated.",
      topics: "Comma separated.",
      publishedAfter: "ISO 8601, inclusive.",
      publishedBefore: "ISO 8601, inclusive.",
    }),
    responses: {
      "200": {
        description: "Ranked passages; an empty list where nothing fits.",
        content: {
          "application/json": { schema: referTo("SearchResponse"), examples: SEARCH_EXAMPLES },
        },
      },
    },
    "x-codeSamples": [
      {
        lang: "Shell",
        label: "Both languages",
        source: `curl -G http://127.0.0.1:3000/search --data-urlencode 'q=curtailment in Texas' -d limit=5`,
      },
      {
        lang: "Shell",
        label: "Arabic articles only",
        source: `curl -G http://127.0.0.1:3000/search --data-urlencode 'q=حظر التعدين' -d languages=ar`,
      },
    ],
  },
};
