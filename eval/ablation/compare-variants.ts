/** Measures every variant of the retrieval over the same questions. */
import type { ArticleIndex } from "../../core/knowledge/article-index.ts";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { createHybridRetriever } from "../../server/retrieval/hybrid-retriever.ts";
import type { Measure } from "../metrics/measure.ts";
import { EVALUATION_DAY } from "../retrieval/evaluation-day.ts";
import { findRanks, measureRanks } from "../retrieval/rank-articles.ts";
import { rememberQueries } from "../retrieval/remember-queries.ts";
import { rememberSearches } from "../retrieval/remember-searches.ts";
import type { RetrievalQuestion } from "../retrieval/retrieval-question.ts";
import { VARIANTS } from "./variants.ts";

/** Measures by the variant's name. */
export type VariantMeasures = ReadonlyMap<string, readonly Measure[]>;

export async function compareVariants(
  index: ArticleIndex,
  embedder: Embedder,
  questions: readonly RetrievalQuestion[],
  tell: (line: string) => void,
): Promise<VariantMeasures> {
  const once = { index: rememberSearches(index), embedder: rememberQueries(embedder) };
  const measures = new Map<string, readonly Measure[]>();
  for (const { name, ranking } of VARIANTS) {
    tell(`${name}: asking ${questions.length} questions`);
    const retriever = createHybridRetriever({ ...once, today: () => EVALUATION_DAY, ranking });
    measures.set(name, measureRanks(await findRanks(retriever, questions)));
  }
  return measures;
}
