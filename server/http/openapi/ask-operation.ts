/** POST /ask in the OpenAPI document. */
import { ASK_REQUEST_EXAMPLES, ASK_RESPONSE_EXAMPLES, STREAM_EXAMPLES } from "./answer-examples.ts";
import type { OperationDescription } from "./openapi-types.ts";
import { referTo } from "./schema-components.ts";

export const askOperation: OperationDescription = {
  path: "/ask",
  method: "post",
  needsKey: true,
  problems: [
    "invalid-request",
    "question-too-long",
    "invalid-json",
    "payload-too-large",
    "unsupported-media-type",
    "index-empty",
    "model-unavailable",
    "overloaded",
    "timeout",
  ],
  operation: {
    operationId: "ask",
    summary: "Ask a question",
    description:
      "Answers from the articles, with a verbatim quote behind every marker. With `stream: true` or " +
      "`Accept: text/event-stream` the answer comes as server-sent events, each one a StreamEvent: " +
      "retrieval, then any of tool-call, tool-result, citation and answer-delta, then done or error.",
    tags: ["Questions"],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: referTo("AskRequest"), examples: ASK_REQUEST_EXAMPLES },
      },
    },
    responses: {
      "200": {
        description: "The answer, whole or as a stream.",
        content: {
          "application/json": { schema: referTo("AskResponse"), examples: ASK_RESPONSE_EXAMPLES },
          "text/event-stream": { schema: { type: "string" }, examples: STREAM_EXAMPLES },
        },
      },
    },
    "x-codeSamples": [
      {
        lang: "Shell",
        label: "A question in English",
        source: `curl http://127.0.0.1:3000/ask -H 'Content-Type: application/json' \\
  -d '{"question": "Why did miners leave Kazakhstan?"}'`,
      },
      {
        lang: "Shell",
        label: "A question in Arabic, streamed",
        source: `curl -N http://127.0.0.1:3000/ask -H 'Content-Type: application/json' \\
  -d '{"question": "لماذا غادر المعدّنون كازاخستان؟", "stream": true}'`,
      },
    ],
  },
};
