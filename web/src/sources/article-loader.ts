/** Articles for the page, each fetched once in a while however often it is looked at. */
import type { Article } from "../../../core/contract/article.ts";
import { fetchArticle } from "./fetch-article.ts";

/** @throws AskFailure with status 404 when the article is gone, and when it cannot be had */
export type LoadArticle = (articleId: string) => Promise<Article>;

const MOST_ARTICLES = 30;
/** An article may be stored anew meanwhile. */
const KEPT_MILLISECONDS = 300_000;
const NEVER_ABORTED = new AbortController().signal;

/** @param now milliseconds of any clock that goes on */
export function createArticleLoader(now: () => number): LoadArticle {
  const loading = new Map<string, { readonly at: number; readonly article: Promise<Article> }>();
  return (articleId) => {
    const known = loading.get(articleId);
    if (known !== undefined && now() - known.at < KEPT_MILLISECONDS) return known.article;
    const article = fetchArticle(articleId, NEVER_ABORTED);
    loading.delete(articleId);
    loading.set(articleId, { at: now(), article });
    const [oldest] = loading.keys();
    if (loading.size > MOST_ARTICLES && oldest !== undefined) loading.delete(oldest);
    // What could not be had may be there at the next try.
    article.catch(() => {
      if (loading.get(articleId)?.article === article) loading.delete(articleId);
    });
    return article;
  };
}
