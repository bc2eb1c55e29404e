/** Counts each request by its method, route and status, never by its path. */
import type { Request, RequestHandler, Response } from "express";
import type { Metrics } from "../metrics/metrics.ts";
import { contextOf } from "./request-context.ts";

/** The rate limiter's alone. */
const TOO_MANY_REQUESTS = 429;

export function createRequestMeasures(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    response.once("close", () => {
      metrics.requestEnded({
        method: request.method,
        route: routeOf(request, response),
        status: response.writableFinished ? response.statusCode : null,
        seconds: (performance.now() - contextOf(response).startedAt) / 1_000,
      });
      if (response.statusCode === TOO_MANY_REQUESTS) metrics.refused("rate-limited");
    });
    next();
  };
}

/** For what Express has no route of its own for, or one of a router that does not know where it is mounted. */
export function nameRoute(route: string): RequestHandler {
  return (_request, response, next) => {
    contextOf(response).route = route;
    next();
  };
}

function routeOf(request: Request, response: Response): string | null {
  const { route } = contextOf(response);
  if (route !== null) return route;
  const matched: unknown = request.route;
  const hasPath = typeof matched === "object" && matched !== null && "path" in matched;
  return hasPath && typeof matched.path === "string" ? matched.path : null;
}
