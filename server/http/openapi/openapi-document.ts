/** The OpenAPI 3.1 document, generated from the schemas that validate the requests. */
import type { HttpProblemCode } from "../../../core/contract/problem.ts";
import { answerOperations } from "./answer-operations.ts";
import { articleOperations } from "./article-operations.ts";
import { askOperation } from "./ask-operation.ts";
import { collectionOperations } from "./collection-operations.ts";
import { hashpriceOperations } from "./hashprice-operation.ts";
import type { Method, OpenApiDocument, Operation, OperationDescription } from "./openapi-types.ts";
import { createProblemExamples, toProblemResponses } from "./problem-responses.ts";
import { createSchemaComponents } from "./schema-components.ts";
import { searchOperation } from "./search-operation.ts";
import { serviceOperations } from "./service-operations.ts";

const OPERATIONS: readonly OperationDescription[] = [
  askOperation,
  ...answerOperations,
  searchOperation,
  ...articleOperations,
  ...collectionOperations,
  ...hashpriceOperations,
  ...serviceOperations,
];

/** Problems that every route can have. */
const COMMON_PROBLEMS: readonly HttpProblemCode[] = [
  "payload-too-large",
  "internal",
  "shutting-down",
];
/** Problems of every route that needs a key where keys are set. */
const KEY_PROBLEMS: readonly HttpProblemCode[] = ["unauthorized", "forbidden", "rate-limited"];

export interface OpenApiDocumentOptions {
  readonly version: string;
}

export function createOpenApiDocument({ version }: OpenApiDocumentOptions): OpenApiDocument {
  const paths: Record<string, Partial<Record<Method, Operation>>> = {};
  for (const description of OPERATIONS) {
    paths[description.path] = {
      ...paths[description.path],
      [description.method]: toOperation(description),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Manjam",
      version,
      description:
        "A bilingual Arabic-English knowledge base over mining news: questions answered with verbatim, checked citations.",
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "Questions", description: "Answers and passages." },
      { name: "Articles", description: "The collection." },
      { name: "Tools", description: "The hashprice calculator." },
      { name: "Health", description: "For whoever watches over the process." },
      { name: "Pages", description: "For people." },
    ],
    paths,
    components: {
      schemas: createSchemaComponents(),
      examples: createProblemExamples(),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        apiKey: { type: "apiKey", in: "header", name: "X-API-Key" },
      },
    },
  };
}

function toOperation({ operation, needsKey, problems }: OperationDescription): Operation {
  const codes = new Set([...problems, ...COMMON_PROBLEMS, ...(needsKey ? KEY_PROBLEMS : [])]);
  return {
    ...operation,
    // The empty entry: a server without keys asks for none.
    security: needsKey ? [{ bearer: [] }, { apiKey: [] }, {}] : [{}],
    responses: { ...operation.responses, ...toProblemResponses([...codes]) },
  };
}
