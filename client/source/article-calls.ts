/** The calls under /articles. */
import type { CallOptions } from "./client-options.ts";
import type {
  Article,
  ArticleInput,
  ArticleList,
  ArticleReceipt,
  ArticleSummary,
  Collection,
  CollectionQuery,
  ListArticlesQuery,
  RelatedArticles,
  RelatedQuery,
  SuggestedQuestions,
  SuggestedQuestionsQuery,
} from "./contract-types.ts";
import type { Requests } from "./send-request.ts";

export interface ArticleCalls {
  /** All articles that meet the query, the newest first; a page is fetched when it is reached. `limit` is a page's. */
  list(query?: ListArticlesQuery, options?: CallOptions): AsyncIterable<ArticleSummary>;
  /** One page; its `nextCursor` is the next one's `cursor`. */
  listPage(query?: ListArticlesQuery, options?: CallOptions): Promise<ArticleList>;
  /** The whole article, unless the server's settings let only the beginning be shown: see `excerpt`. */
  get(id: string, options?: CallOptions): Promise<Article>;
  /** What the articles are about that meet the query, counted, and what else could be chosen. */
  describe(query?: CollectionQuery, options?: CallOptions): Promise<Collection>;
  /** Questions to begin with that the collection answers. */
  questions(query: SuggestedQuestionsQuery, options?: CallOptions): Promise<SuggestedQuestions>;
  /** Other articles near the one with this id, in both languages. */
  related(id: string, query?: RelatedQuery, options?: CallOptions): Promise<RelatedArticles>;
  /** Adds an article, or replaces the one with its id; settles once it can be found. Needs a key that may write. */
  add(article: ArticleInput, options?: CallOptions): Promise<ArticleReceipt>;
  /** Takes an article down. Needs a key that may write. */
  remove(id: string, options?: CallOptions): Promise<void>;
}

export function createArticleCalls(requests: Requests): ArticleCalls {
  const listPage: ArticleCalls["listPage"] = (query = {}, options = {}) =>
    requests.json({ method: "GET", path: "/articles", query: { ...query } }, options);
  return {
    async *list(query = {}, options = {}) {
      let page = await listPage(query, options);
      yield* page.articles;
      while (page.nextCursor !== null) {
        page = await listPage({ ...query, cursor: page.nextCursor }, options);
        yield* page.articles;
      }
    },
    listPage,
    get: (id, options) => requests.json({ method: "GET", path: toPath(id) }, options),
    describe: (query = {}, options = {}) =>
      requests.json({ method: "GET", path: "/collection", query: { ...query } }, options),
    questions: (query, options) =>
      requests.json({ method: "GET", path: "/collection/questions", query: { ...query } }, options),
    related: (id, query = {}, options = {}) =>
      requests.json({ method: "GET", path: `${toPath(id)}/related`, query: { ...query } }, options),
    add: (article, options) =>
      requests.json({ method: "POST", path: "/articles", body: article }, options),
    remove: (id, options) => requests.nothing({ method: "DELETE", path: toPath(id) }, options),
  };
}

function toPath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}
