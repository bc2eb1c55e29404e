/** GET /articles/:id: one whole article, or the beginning of it where the full text may not be shown. */
import type { RequestHandler } from "express";
import type { Article } from "../../core/contract/article.ts";
import { articleNotFound } from "./article-not-found.ts";
import type { ArticleLibrary } from "./article-library.ts";

const EXCERPT_CHARACTERS = 500;

export interface GetArticleRouteOptions {
  readonly library: ArticleLibrary;
  readonly showFullText: boolean;
}

export function createGetArticleRoute({
  library,
  showFullText,
}: GetArticleRouteOptions): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const article = await library.get(request.params.id);
    if (article === null) throw articleNotFound();
    response.json(showFullText ? article : toExcerpt(article));
  };
}

function toExcerpt(article: Article): Article {
  if (article.text.length <= EXCERPT_CHARACTERS) return article;
  const lastUnit = article.text.charCodeAt(EXCERPT_CHARACTERS - 1);
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  const end = splitsPair ? EXCERPT_CHARACTERS - 1 : EXCERPT_CHARACTERS;
  return { ...article, text: article.text.slice(0, end), excerpt: true };
}
