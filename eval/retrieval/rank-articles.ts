/** Asks the retriever, and looks where the right articles stand in its ranking. */
import { measureMean, type Measure, type MetricName } from "../metrics/measure.ts";
import { ndcgAt10, rankOf, recallAt, type Rank } from "../metrics/ranking.ts";
import type { Retriever } from "../../server/retrieval/retriever.ts";
import type { RetrievalQuestion } from "./retrieval-question.ts";

/** Passages asked for, far more than are counted: several may be of one article. */
const DEPTH = 50;

export interface FoundRank {
  readonly question: RetrievalQuestion;
  readonly slices: readonly string[];
  readonly rank: Rank;
}

/** One rank for each article that a question seeks, in their order. */
export async function findRanks(
  retriever: Retriever,
  questions: readonly RetrievalQuestion[],
): Promise<readonly FoundRank[]> {
  const found: FoundRank[] = [];
  for (const question of questions) {
    const ranking = await rankArticles(retriever, question);
    for (const { slices, articles } of question.sought) {
      found.push({ question, slices, rank: rankOf(ranking, articles) });
    }
  }
  return found;
}

/** Ids of articles by the place of their first passage, best first. */
async function rankArticles(
  retriever: Retriever,
  { text, language, pool }: RetrievalQuestion,
): Promise<readonly string[]> {
  const filters = pool === null ? {} : { languages: [...pool] };
  const { passages } = await retriever.retrieve({ text, language, filters, limit: DEPTH });
  return [...new Set(passages.map(({ article }) => article.id))];
}

const WORTH: readonly (readonly [MetricName, (rank: Rank) => number])[] = [
  ["nDCG@10", ndcgAt10],
  ["recall@1", (rank) => recallAt(1, rank)],
  ["recall@5", (rank) => recallAt(5, rank)],
];

/** nDCG@10 and recall of each set and slice, in alphabetical order. */
export function measureRanks(found: readonly FoundRank[]): readonly Measure[] {
  const groups = new Map<string, { set: string; slice: string; ranks: Rank[] }>();
  for (const { question, slices, rank } of found) {
    for (const slice of slices) {
      const key = `${question.set}/${slice}`;
      const group = groups.get(key) ?? { set: question.set, slice, ranks: [] };
      group.ranks.push(rank);
      groups.set(key, group);
    }
  }
  const keys = [...groups.keys()].toSorted();
  return keys
    .flatMap((key) => groups.get(key) ?? [])
    .flatMap(({ set, slice, ranks }) =>
      WORTH.map(([metric, worth]) => measureMean({ set, slice, metric }, ranks.map(worth))),
    );
}
