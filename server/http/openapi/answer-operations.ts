/** Answers given earlier, and what readers think of them, in the OpenAPI document. */
import type { OperationDescription } from "./openapi-types.ts";
import { referTo } from "./schema-components.ts";

const tags = ["Questions"];

export const answerOperations: readonly OperationDescription[] = [
  {
    path: "/answers/{id}",
    method: "get",
    needsKey: true,
    problems: ["invalid-request", "not-found", "overloaded"],
    operation: {
      operationId: "getAnswer",
      summary: "Read an answer given earlier",
      description:
        "The object that POST /ask answered with, but for its conversation. Kept for a set time, and readable " +
        "for everyone who may ask: the id is what protects it.",
      tags,
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: "The `id` of an answer.",
          schema: { type: "string" },
        },
      ],
      responses: {
        "200": {
          description: "The answer as it was given.",
          content: { "application/json": { schema: referTo("KeptAnswer") } },
        },
      },
    },
  },
  {
    path: "/feedback",
    method: "post",
    needsKey: true,
    problems: [
      "invalid-request",
      "invalid-json",
      "not-found",
      "overloaded",
      "payload-too-large",
      "unsupported-media-type",
    ],
    operation: {
      operationId: "sendFeedback",
      summary: "Rate an answer",
      description:
        "A later rating with the same key takes the place of the earlier one; so does any later one without keys.",
      tags,
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: referTo("Feedback"),
            examples: {
              helpful: {
                summary: "An answer that helped",
                value: { answerId: "5f0c2a1e-93b7-4c55-9d3b-1f3f6f0a7c21", rating: "up" },
              },
              comment: {
                summary: "What was wrong with it",
                value: {
                  answerId: "5f0c2a1e-93b7-4c55-9d3b-1f3f6f0a7c21",
                  rating: "down",
                  comment: "الرقم يخص عام 2021 لا 2022.",
                },
              },
            },
          },
        },
      },
      responses: { "204": { description: "It is written down." } },
    },
  },
];
