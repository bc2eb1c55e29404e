/** The collection of the scripted server, told by the product's own parts. */
import {
  articleFiltersSchema,
  listArticlesQuerySchema,
  type Article,
} from "../../core/contract/article.ts";
import type { SuggestedQuestion } from "../../core/contract/collection.ts";
import type { Language } from "../../core/contract/language.ts";
import { pageOf } from "../../core/knowledge/list-articles.ts";
import { describeCollection } from "../../server/articles/describe-collection.ts";

/** By language; what is not there has no questions. */
export type ScriptedQuestions = Readonly<Partial<Record<Language, readonly SuggestedQuestion[]>>>;

/** Null where the address is none of the collection's, or names an article that there is not. */
export function answerCollection(
  { pathname, searchParams }: URL,
  articles: readonly Article[],
  questions: ScriptedQuestions,
): object | null {
  const query = Object.fromEntries(searchParams);
  if (pathname === "/collection") {
    return describeCollection(articles, articleFiltersSchema.parse(query));
  }
  if (pathname === "/collection/questions") {
    return { questions: questions[query["language"] === "ar" ? "ar" : "en"] ?? [] };
  }
  if (pathname === "/articles") {
    const { ids, nextCursor } = pageOf(articles, listArticlesQuerySchema.parse(query));
    return { articles: ids.map((id) => articles.find((article) => article.id === id)), nextCursor };
  }
  const [, id] = /^\/articles\/([^/]+)\/related$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const others = articles.filter((article) => article.id !== decodeURIComponent(id)).slice(0, 6);
  return {
    articles: others.map((article) => ({ ...article, articleId: article.id, score: 0.9 })),
  };
}
