/** Chunk, embed, upsert: the one way by which articles enter the index. */
import type { ArticleInput, ArticleReceipt } from "../contract/article.ts";
import { ProblemError } from "../runtime/problem-error.ts";
import { toNamedTerms } from "../text/gazetteer/named-terms.ts";
import { toSearchTerms } from "../text/search-terms.ts";
import type { ArticleFingerprint, ArticleIndex, IndexedArticle } from "./article-index.ts";
import { contentHash, toArticleRecord } from "./article-record.ts";
import type { Chunk, EmbeddedChunk } from "./chunk.ts";
import { chunkArticle } from "./chunk-article.ts";
import type { Embedder } from "./embedder.ts";
import { findNearDuplicate, minHashSignature } from "./near-duplicates.ts";

export const ARTICLE_MAX_BYTES = 10 * 1024 * 1024;
/** Articles are written together up to this many passages: fewer, larger commits keep the tables compact. */
const PASSAGES_PER_COMMIT = 64;

/** An article that wants to enter. */
export interface ArticleCandidate {
  readonly input: ArticleInput;
  /** The file or address it came from (stored for pruning, never shown); null for HTTP. */
  readonly origin: string | null;
  /** Where in `origin` it stands when there are several (`#3`), else "". Part of a derived id. */
  readonly position: string;
}

/** What became of a candidate. */
export type IndexingOutcome =
  | { readonly ok: true; readonly candidate: ArticleCandidate; readonly receipt: ArticleReceipt }
  | { readonly ok: false; readonly candidate: ArticleCandidate; readonly problem: ProblemError };

export interface IndexArticlesOptions {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  /** Stops before the next article; what has been answered with `ok` stays in the index. */
  readonly signal?: AbortSignal | undefined;
  /** Called as passages are embedded within an article: done and total of that article. */
  readonly onPassage?: ((done: number, total: number) => void) | undefined;
}

type Indexed = Extract<IndexingOutcome, { ok: true }>;

/**
 * Indexes candidates one after another and tells what became of each, once it can be found.
 * A bad article (empty, too large) is an outcome, not an exception; a failing index or encoder throws.
 */
export async function* indexArticles(
  candidates: AsyncIterable<ArticleCandidate> | Iterable<ArticleCandidate>,
  options: IndexArticlesOptions,
): AsyncGenerator<IndexingOutcome> {
  const { index, signal } = options;
  const known = new Map(await index.fingerprints());
  let pending: { readonly article: IndexedArticle; readonly outcome: Indexed }[] = [];
  for await (const candidate of candidates) {
    if (signal?.aborted === true) break;
    const prepared = await prepare(candidate, known, options);
    if (!("article" in prepared)) {
      yield prepared.outcome;
      continue;
    }
    pending.push(prepared);
    known.set(prepared.article.article.id, toFingerprint(prepared.article));
    if (
      pending.reduce((sum, { article }) => sum + article.chunks.length, 0) < PASSAGES_PER_COMMIT
    ) {
      continue;
    }
    yield* commit(index, pending);
    pending = [];
  }
  yield* commit(index, pending);
}

async function* commit(
  index: ArticleIndex,
  pending: readonly { readonly article: IndexedArticle; readonly outcome: Indexed }[],
): AsyncGenerator<IndexingOutcome> {
  // Of two candidates with one id in a batch, the later is the one that stays.
  const latest = new Map(pending.map(({ article }) => [article.article.id, article]));
  if (latest.size > 0) await index.upsert([...latest.values()]);
  for (const { outcome } of pending) yield outcome;
}

async function prepare(
  candidate: ArticleCandidate,
  known: ReadonlyMap<string, ArticleFingerprint>,
  options: IndexArticlesOptions,
): Promise<
  | { readonly article: IndexedArticle; readonly outcome: Indexed }
  | { readonly outcome: IndexingOutcome }
> {
  const problem = findProblem(candidate.input);
  if (problem !== null) return { outcome: { ok: false, candidate, problem } };
  const record = toArticleRecord(candidate.input, candidate.origin, candidate.position);
  const hash = contentHash(record);
  const before = known.get(record.id);
  const origin = candidate.origin;
  if (before?.contentHash === hash && before.origin === origin) {
    const { nearDuplicateOf, chunkCount } = before;
    return { outcome: succeed(candidate, record, nearDuplicateOf, "unchanged", chunkCount) };
  }
  const signature = minHashSignature(record.text);
  const nearDuplicateOf = findNearDuplicate({ ...record, signature }, known.values());
  const countTokens = (text: string) => options.embedder.countTokens(text);
  const chunks = await embedChunks(await chunkArticle(record, countTokens), options);
  const outcome = before === undefined ? "added" : "replaced";
  return {
    article: { article: record, contentHash: hash, origin, signature, nearDuplicateOf, chunks },
    outcome: succeed(candidate, record, nearDuplicateOf, outcome, chunks.length),
  };
}

function succeed(
  candidate: ArticleCandidate,
  record: { readonly id: string; readonly language: "ar" | "en" },
  nearDuplicateOf: string | null,
  outcome: ArticleReceipt["outcome"],
  chunks: number,
): Indexed {
  const { id, language } = record;
  return { ok: true, candidate, receipt: { id, outcome, language, chunks, nearDuplicateOf } };
}

function findProblem(input: ArticleInput): ProblemError | null {
  if (!/[\p{L}\p{N}]/u.test(input.text)) {
    return new ProblemError("empty-article", {
      en: "The article has no text.",
      ar: "المقال لا يحوي نصًّا.",
    });
  }
  if (Buffer.byteLength(input.text) > ARTICLE_MAX_BYTES) {
    return new ProblemError("article-too-large", {
      en: "The article is larger than 10 MB.",
      ar: "حجم المقال يتجاوز 10 ميغابايت.",
    });
  }
  return null;
}

async function embedChunks(
  chunks: readonly Chunk[],
  { embedder, onPassage }: IndexArticlesOptions,
): Promise<readonly EmbeddedChunk[]> {
  // Neighbouring passages share a sentence, and long pages repeat whole ones.
  const seen = new Map<string, Float32Array>();
  const embed = async (text: string): Promise<Float32Array> => {
    const vector = seen.get(text) ?? (await embedder.embedPassage(text));
    seen.set(text, vector);
    return vector;
  };
  const embedded: EmbeddedChunk[] = [];
  for (const chunk of chunks) {
    const sentenceVectors: Float32Array[] = [];
    for (const { start, end } of chunk.sentences) {
      sentenceVectors.push(await embed(chunk.text.slice(start - chunk.start, end - chunk.start)));
    }
    const whole = chunk.header === "" ? chunk.text : `${chunk.header}\n${chunk.text}`;
    embedded.push({
      ...chunk,
      vector: await embed(whole),
      sentenceVectors,
      searchTerms: [...toSearchTerms(whole), ...toNamedTerms(whole)].join(" "),
    });
    onPassage?.(embedded.length, chunks.length);
  }
  return embedded;
}

function toFingerprint(indexed: IndexedArticle): ArticleFingerprint {
  const { id, language } = indexed.article;
  const { contentHash: hash, origin, signature, nearDuplicateOf, chunks } = indexed;
  return {
    id,
    language,
    contentHash: hash,
    origin,
    signature,
    nearDuplicateOf,
    chunkCount: chunks.length,
  };
}
