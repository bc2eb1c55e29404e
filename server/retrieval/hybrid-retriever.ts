/** Dense and full-text search in each language, scored on one scale, then arranged for reading. */
import { LANGUAGES, type Language } from "../../core/contract/language.ts";
import type { MatchedBy } from "../../core/contract/search.ts";
import type { ArticleIndex, PassageHit } from "../../core/knowledge/article-index.ts";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { dotProduct } from "../../core/knowledge/vectors.ts";
import { readTime } from "../../core/text/time/time-window.ts";
import { arrange } from "./arrange.ts";
import { toLexicalQuery, toQuestionTerms, type QuestionTerms } from "./lexical-query.ts";
import { lexicalEvidence, RANKING, type Ranking } from "./ranking.ts";
import type { Passage, Retrieval, RetrievalQuery, Retriever } from "./retriever.ts";
import { scoreTime } from "./time-relevance.ts";

/** Candidates of each search and language. */
const POOL = 40;

export interface HybridRetrieverOptions {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  /** The day, as ISO date, that "last year" is counted from. */
  readonly today: () => string;
  /** Other weights than the chosen ones, for comparing them. */
  readonly ranking?: Ranking;
}

interface AnalysedQuery extends RetrievalQuery {
  readonly vector: Float32Array;
  readonly terms: QuestionTerms;
}

export function createHybridRetriever({
  index,
  embedder,
  today,
  ranking = RANKING,
}: HybridRetrieverOptions): Retriever {
  return {
    async retrieve(query): Promise<Retrieval> {
      const vector = await embedder.embedQuery(query.text);
      const analysed = { ...query, vector, terms: toQuestionTerms(query.text) };
      const languages = query.filters.languages ?? LANGUAGES;
      const pools = await Promise.all(
        languages.map((language) => retrieveIn(index, language, analysed, ranking)),
      );
      const day = today();
      const time = readTime(query.text, day);
      const scored = scoreTime(pools.flat(), time);
      return { passages: arrange(scored, query), queryVector: vector, time, today: day };
    },
  };
}

async function retrieveIn(
  index: ArticleIndex,
  language: Language,
  query: AnalysedQuery,
  ranking: Ranking,
): Promise<readonly Passage[]> {
  const weights = language === query.language ? ranking.sameLanguage : ranking.crossLanguage;
  const search = { language, filters: query.filters, limit: POOL };
  const [dense, lexical] = await Promise.all([
    ranking.dense === 0 ? [] : index.searchDense(query.vector, search),
    index.searchLexical(toLexicalQuery(query.terms, weights), search),
  ]);
  const densely = new Set(dense.map(keyOf));
  const bm25 = new Map(lexical.map((hit) => [keyOf(hit), hit.score]));
  const best = Math.max(0, ...bm25.values());
  const hits = new Map([...lexical, ...dense].map((hit) => [keyOf(hit), hit]));
  return [...hits].map(([key, hit]) => {
    const cosine = dotProduct(query.vector, hit.vector);
    const bestSentence = Math.max(
      cosine,
      ...hit.sentenceVectors.map((vector) => dotProduct(query.vector, vector)),
    );
    const meaning = cosine + ranking.bestSentence * (bestSentence - cosine);
    const matchedBy: MatchedBy[] = [];
    if (densely.has(key)) matchedBy.push("dense");
    if (bm25.has(key)) matchedBy.push("lexical");
    const score = ranking.dense * meaning + lexicalEvidence(bm25.get(key) ?? 0, best, weights);
    return { ...hit, score, cosine, matchedBy };
  });
}

function keyOf({ article, chunk }: PassageHit): string {
  return `${chunk.ordinal}/${article.id}`;
}
