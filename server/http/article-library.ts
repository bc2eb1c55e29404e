/** The port to the collection: what the routes under /articles need. */
import type {
  Article,
  ArticleInput,
  ArticleList,
  ArticleReceipt,
  ListArticlesQuery,
} from "../../core/contract/article.ts";
import type {
  Collection,
  CollectionQuery,
  RelatedArticle,
} from "../../core/contract/collection.ts";

export interface ArticleLibrary {
  list(query: ListArticlesQuery): Promise<ArticleList>;
  /** What the articles are about that meet the filters, and what else could be chosen. */
  describe(query: CollectionQuery): Promise<Collection>;
  /** At most `limit` other articles near the one with this id; null where there is none. */
  related(id: string, limit: number): Promise<readonly RelatedArticle[] | null>;
  /** Null where there is none with that id. `excerpt` is always false: cutting it is the route's affair. */
  get(id: string): Promise<Article | null>;
  /**
   * Indexes one article; the promise settles once it can be found.
   * @throws ProblemError `invalid-request` for an empty text, `conflict` while another process writes the index.
   */
  put(input: ArticleInput): Promise<ArticleReceipt>;
  /** False where there is none with that id. */
  remove(id: string): Promise<boolean>;
}

export interface Readiness {
  readonly index: { readonly ok: boolean; readonly articles: number; readonly chunks: number };
  readonly encoder: { readonly ok: boolean; readonly name: string };
}

export interface HealthCheck {
  readiness(): Promise<Readiness>;
}
