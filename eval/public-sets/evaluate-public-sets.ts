/** Retrieval over the public sets. */
import { openTransformersEmbedder } from "../../core/knowledge/transformers-embedder.ts";
import { createHybridRetriever } from "../../server/retrieval/hybrid-retriever.ts";
import type { EvaluationPlace } from "../evaluation-place.ts";
import type { PartResult } from "../part-result.ts";
import { describeMisses } from "../retrieval/describe-misses.ts";
import { EVALUATION_DAY } from "../retrieval/evaluation-day.ts";
import { findRanks, measureRanks } from "../retrieval/rank-articles.ts";
import { rememberQueries } from "../retrieval/remember-queries.ts";
import { rememberSearches } from "../retrieval/remember-searches.ts";
import { openPublicSetIndex, type PublicSetIndexOptions } from "./public-set-index.ts";
import type { PublicSet, PublicSetReading } from "./public-set.ts";

/** A result for each set; for one that is not there, without opening the encoder. */
export async function* evaluatePublicSets(
  readings: readonly PublicSetReading[],
  fresh: boolean,
  { projectRoot, encoder, tell }: EvaluationPlace,
): AsyncGenerator<PartResult> {
  for (const { file, sets, set } of readings) {
    if (set !== null) continue;
    const reason = `${file} is not there`;
    yield { measures: [], skipped: sets.map((name) => ({ name, reason })), wrong: [] };
  }
  const present = readings.flatMap(({ set }) => set ?? []);
  if (present.length === 0) return;
  const embedder = await openTransformersEmbedder(encoder);
  try {
    for (const set of present) {
      yield await evaluatePublicSet(set, { projectRoot, embedder, fresh, tell });
    }
  } finally {
    await embedder.close();
  }
}

async function evaluatePublicSet(
  set: PublicSet,
  options: PublicSetIndexOptions,
): Promise<PartResult> {
  const embedder = rememberQueries(options.embedder);
  const index = rememberSearches(await openPublicSetIndex(set, options));
  try {
    options.tell(`${set.name}: asking ${set.questions.length} questions`);
    const retriever = createHybridRetriever({ index, embedder, today: () => EVALUATION_DAY });
    const ranks = await findRanks(retriever, set.questions);
    const wrong = [`${set.name}:`, ...describeMisses(ranks)];
    return { measures: measureRanks(ranks), skipped: [], wrong };
  } finally {
    await index.close();
  }
}
