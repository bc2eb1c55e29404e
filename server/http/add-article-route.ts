/** POST /articles: adds one article, or replaces the one with its id. */
import type { RequestHandler } from "express";
import { articleInputSchema } from "../../core/contract/article.ts";
import type { ArticleLibrary } from "./article-library.ts";
import { ARTICLE_BODY_MAX_BYTES } from "./body-size-gate.ts";
import { invalidFields } from "./invalid-request-error.ts";
import { parseInput } from "./parse-input.ts";
import { readJsonBody } from "./read-json-body.ts";

export interface AddArticleRouteOptions {
  readonly library: ArticleLibrary;
}

export function createAddArticleRoute({ library }: AddArticleRouteOptions): RequestHandler {
  return async (request, response) => {
    const body = await readJsonBody(request, ARTICLE_BODY_MAX_BYTES);
    const article = parseInput(articleInputSchema, body);
    checkId(article.id ?? "");
    const receipt = await library.put(article);
    response
      .status(receipt.outcome === "added" ? 201 : 200)
      .set("Location", `/articles/${encodeURIComponent(receipt.id)}`)
      .json(receipt);
  };
}

// Half a surrogate pair has no UTF-8 form, so that no address could ever name the article.
function checkId(id: string): void {
  if (!/\p{Surrogate}/u.test(id)) return;
  throw invalidFields([
    {
      path: "id",
      message: { en: "must be well-formed Unicode", ar: "يجب أن يكون نص Unicode سليمًا" },
    },
  ]);
}
