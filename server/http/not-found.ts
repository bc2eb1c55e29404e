/** Answers for paths that do not exist, and for methods that a path does not take. */
import type { RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { ARTICLE_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { discardBody } from "./read-body.ts";

export function createNotFoundRoute(): RequestHandler {
  return async (request) => {
    await discardBody(request, ARTICLE_BODY_MAX_BYTES);
    throw new ProblemError("not-found", {
      en: "There is nothing at this address.",
      ar: "لا يوجد شيء في هذا العنوان.",
    });
  };
}

/** @param allowed the methods that the path does take, such as `GET, HEAD` */
export function createWrongMethodRoute(allowed: string): RequestHandler {
  return async (request, response) => {
    response.set("Allow", allowed);
    await discardBody(request, ARTICLE_BODY_MAX_BYTES);
    if (request.method === "OPTIONS") {
      response.status(204).end();
      return;
    }
    throw new ProblemError("not-found", {
      en: `This address does not take ${request.method}; it takes ${allowed}.`,
      ar: `هذا العنوان لا يقبل ${request.method}، بل يقبل ${allowed}.`,
    });
  };
}
