/** Routes about the server itself: its health, its numbers and its documentation. They need no key. */
import type { Express, RequestHandler } from "express";
import type { Metrics } from "../metrics/metrics.ts";
import type { HealthCheck } from "./article-library.ts";
import { createDocsPageRoute, createDocsStyleRoute } from "./docs-routes.ts";
import { createLiveRoute, createReadyRoute } from "./health-routes.ts";
import { createMetricsRoute } from "./metrics-route.ts";
import { createWrongMethodRoute } from "./not-found.ts";
import { createOpenApiDocument } from "./openapi/openapi-document.ts";
import { createOpenApiRoute } from "./openapi-route.ts";

export interface ServiceRoutesOptions {
  readonly health: HealthCheck;
  readonly metrics: Metrics;
  /** The product's, for the OpenAPI document. */
  readonly version: string;
}

export function addServiceRoutes(
  application: Express,
  { health, metrics, version }: ServiceRoutesOptions,
): void {
  const add = (path: string, handler: RequestHandler): void => {
    application.route(path).get(handler).all(createWrongMethodRoute("GET, HEAD"));
  };
  const document = createOpenApiDocument({ version });
  add("/livez", createLiveRoute());
  add("/readyz", createReadyRoute({ health }));
  add("/metrics", createMetricsRoute({ metrics, health }));
  add("/openapi.json", createOpenApiRoute(document));
  add("/docs", createDocsPageRoute(document));
  add("/docs/docs.css", createDocsStyleRoute());
}
