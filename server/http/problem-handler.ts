/** The one place where errors become answers. */
import type { ErrorRequestHandler } from "express";
import { chooseLanguage } from "./choose-language.ts";
import { contextOf } from "./request-context.ts";
import { sendProblem } from "./send-problem.ts";
import { toProblem } from "./to-problem.ts";

export function createProblemHandler(): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    // The client is gone: there is nobody to tell, and nothing of ours went wrong.
    if (response.destroyed || (request.destroyed && !request.complete)) return;
    const context = contextOf(response);
    const language = chooseLanguage(request);
    const problem = toProblem(error, { language, requestId: context.requestId });
    if (problem.status >= 500) context.failure = error;
    if (response.headersSent) response.destroy();
    else sendProblem(request, response, problem, language);
  };
}
