/** One log line for each request: no query, no headers, no body. */
import type { RequestHandler } from "express";
import type { Logger } from "../../core/runtime/logger.ts";
import { contextOf } from "./request-context.ts";
import { toStack } from "./to-stack.ts";

const PATH_MAX_CHARACTERS = 300;

export interface RequestLogOptions {
  readonly logger: Logger;
  /** Whether the question may stand in the line. */
  readonly logQuestions: boolean;
}

export function createRequestLog({ logger, logQuestions }: RequestLogOptions): RequestHandler {
  return (request, response, next) => {
    const path = request.path.slice(0, PATH_MAX_CHARACTERS);
    response.once("close", () => {
      const { requestId, startedAt, question, failure } = contextOf(response);
      const line = {
        requestId,
        method: request.method,
        path,
        status: response.statusCode,
        durationMs: Math.round(performance.now() - startedAt),
        ...(response.writableFinished ? {} : { aborted: true }),
        ...(logQuestions && question !== null ? { question } : {}),
        ...(failure === null ? {} : { error: toStack(failure) }),
      };
      if (failure !== null || response.statusCode >= 500) logger.error(line, "request failed");
      else logger.info(line, "request");
    });
    next();
  };
}
