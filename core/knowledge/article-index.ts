/** The port to the index: articles, their chunks, and the two ways to search them. */
import type { Article, ArticleSummary, ListArticlesQuery } from "../contract/article.ts";
import type { Filters } from "../contract/filters.ts";
import type { Language } from "../contract/language.ts";
import type { ArticleOutline } from "./article-outline.ts";
import type { Chunk, EmbeddedChunk } from "./chunk.ts";

/** An article's own fields, without what depends on who looks at it. */
export type ArticleRecord = Omit<Article, "excerpt" | "nearDuplicateOf">;

export interface IndexedArticle {
  readonly article: ArticleRecord;
  /** Detects change: equal hashes mean that nothing needs to be done. */
  readonly contentHash: string;
  /** The file or address it came from; lets a later run prune what is gone. Null for articles handed in over HTTP. */
  readonly origin: string | null;
  /** MinHash of the text, for near-duplicates. */
  readonly signature: Uint32Array;
  readonly nearDuplicateOf: string | null;
  readonly chunks: readonly EmbeddedChunk[];
}

/** What an ingest needs to know of articles that are there already. */
export interface ArticleFingerprint {
  readonly id: string;
  readonly language: Language;
  readonly contentHash: string;
  readonly origin: string | null;
  readonly signature: Uint32Array;
  readonly nearDuplicateOf: string | null;
  readonly chunkCount: number;
}

export interface PassageHit {
  readonly article: ArticleSummary;
  readonly chunk: Chunk;
  readonly vector: Float32Array;
  readonly sentenceVectors: readonly Float32Array[];
  /** Cosine for a dense search, BM25 for a lexical one. */
  readonly score: number;
}

export interface PassageSearch {
  readonly language: Language;
  readonly filters: Omit<Filters, "languages">;
  readonly limit: number;
}

/** Terms that count alike: a passage scores by each of them that it has, times their weight. */
export interface WeightedTerms {
  /** As `toSearchTerms` and `toAskedNamedTerms` make them. */
  readonly terms: readonly string[];
  readonly weight: number;
}

export interface ArticlePage {
  readonly articles: readonly ArticleSummary[];
  readonly nextCursor: string | null;
}

export interface IndexCounts {
  readonly articles: number;
  readonly chunks: number;
}

export interface ArticleIndex {
  counts(): Promise<IndexCounts>;
  getArticle(
    id: string,
  ): Promise<(ArticleRecord & { readonly nearDuplicateOf: string | null }) | null>;
  listArticles(query: ListArticlesQuery): Promise<ArticlePage>;
  /** Of every article; the same array for as long as nothing changes. */
  outlines(): Promise<readonly ArticleOutline[]>;
  /** The vectors of the articles' passages, by their ids; those that do not exist are left out. */
  passageVectors(
    articleIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Float32Array[]>>;
  fingerprints(): Promise<ReadonlyMap<string, ArticleFingerprint>>;
  /** Each article becomes visible, or replaces its former self, whole: readers never see half of one. */
  upsert(articles: readonly IndexedArticle[]): Promise<void>;
  /** Takes articles down; answers how many there were. */
  remove(ids: readonly string[]): Promise<number>;
  searchDense(vector: Float32Array, search: PassageSearch): Promise<readonly PassageHit[]>;
  searchLexical(
    query: readonly WeightedTerms[],
    search: PassageSearch,
  ): Promise<readonly PassageHit[]>;
  /** Shows at once what another process has written, which otherwise takes a second to be seen. */
  refresh(): Promise<void>;
  /** Compacts the tables and brings their search indexes up to date. */
  optimize(): Promise<void>;
  close(): Promise<void>;
}
