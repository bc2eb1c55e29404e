/** What is known of one request beside its own fields: its id, and what the log line will tell. */
import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";

const REQUEST_ID = /^[\w.-]{1,64}$/;

export interface RequestContext {
  readonly requestId: string;
  /** From `performance.now()`. */
  readonly startedAt: number;
  /** The caller's key: its digest and what it may do; null without a valid key. */
  apiKey: { readonly digest: string; readonly canWrite: boolean } | null;
  /** What was asked; logged only where a setting allows it. */
  question: string | null;
  /** The route that the request fits, where Express cannot tell. */
  route: string | null;
  /** What went wrong on our side, for the log. */
  failure: unknown;
}

/** The context of the request that `response` answers. */
export function contextOf(response: Response): RequestContext {
  // The first middleware fills it in; Express types its locals as a record of anything.
  return response.locals as RequestContext;
}

/** Takes the id from `X-Request-Id` where that is well formed, else makes one; every answer carries it. */
export function createRequestContext(): RequestHandler {
  return (request, response, next) => {
    const given = request.get("X-Request-Id");
    const context: RequestContext = {
      requestId: given !== undefined && REQUEST_ID.test(given) ? given : randomUUID(),
      startedAt: performance.now(),
      apiKey: null,
      question: null,
      route: null,
      failure: null,
    };
    Object.assign(response.locals, context);
    response.set("X-Request-Id", context.requestId);
    next();
  };
}
