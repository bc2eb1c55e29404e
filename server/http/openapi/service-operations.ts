/** Health and pages in the OpenAPI document. */
import type { HttpProblemCode } from "../../../core/contract/problem.ts";
import type { Content, OperationDescription } from "./openapi-types.ts";
import { referTo } from "./schema-components.ts";

interface ServiceRoute {
  readonly path: string;
  readonly operationId: string;
  readonly tag: "Health" | "Pages";
  readonly summary: string;
  readonly description: string;
  readonly content: Content;
  readonly problems?: readonly HttpProblemCode[];
}

const ROUTES: readonly ServiceRoute[] = [
  {
    path: "/livez",
    operationId: "isLive",
    tag: "Health",
    summary: "Whether the process runs",
    description: "Touches nothing else.",
    content: { "application/json": { schema: referTo("Liveness") } },
  },
  {
    path: "/readyz",
    operationId: "isReady",
    tag: "Health",
    summary: "Whether questions can be answered",
    description: "The index has articles and the encoder is loaded.",
    content: { "application/json": { schema: referTo("Readiness") } },
    problems: ["index-empty", "model-unavailable"],
  },
  {
    path: "/metrics",
    operationId: "readMetrics",
    tag: "Health",
    summary: "What was counted, for Prometheus",
    description:
      "Answers, requests, refusals and the process, in Prometheus' text format; no text of a user.",
    content: { "text/plain": { schema: { type: "string" } } },
  },
  {
    path: "/openapi.json",
    operationId: "describeApi",
    tag: "Pages",
    summary: "This document",
    description: "Generated from the schemas that validate the requests.",
    content: { "application/json": { schema: { type: "object" } } },
  },
  {
    path: "/docs",
    operationId: "readDocs",
    tag: "Pages",
    summary: "This document as a page",
    description: "With the table of problems that the `type` of each points to.",
    content: { "text/html": { schema: { type: "string" } } },
  },
  {
    path: "/docs/docs.css",
    operationId: "styleDocs",
    tag: "Pages",
    summary: "The style of that page",
    description: "Served from here, so that the page needs no other host.",
    content: { "text/css": { schema: { type: "string" } } },
  },
  {
    path: "/",
    operationId: "chat",
    tag: "Pages",
    summary: "The chat page",
    description: "A page that asks this API.",
    content: { "text/html": { schema: { type: "string" } } },
    problems: ["not-found"],
  },
];

export const serviceOperations: readonly OperationDescription[] = ROUTES.map((route) => ({
  path: route.path,
  method: "get",
  needsKey: false,
  problems: route.problems ?? [],
  operation: {
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.tag],
    responses: { "200": { description: "All is well.", content: route.content } },
  },
}));
