/** POST /tools/hashprice: the calculator. */
import type { RequestHandler } from "express";
import { answerHashprice } from "./answer-hashprice.ts";
import { chooseLanguage } from "./choose-language.ts";
import { readJsonBody } from "./read-json-body.ts";

const BODY_MAX_BYTES = 16 * 1024;

export interface HashpriceRouteOptions {
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: () => string;
}

/** Assumptions and warnings are in the language of `Accept-Language`, as problems are. */
export function createHashpriceRoute({ today }: HashpriceRouteOptions): RequestHandler {
  return async (request, response) => {
    const body = await readJsonBody(request, BODY_MAX_BYTES);
    const language = chooseLanguage(request);
    const answer = answerHashprice(body, { today: today(), language });
    response.vary("Accept-Language").set("Content-Language", language).json(answer);
  };
}
