/** Gathers what the tables and pictures show; half of it would mislead, so nothing may be absent. */
import { existsSync } from "node:fs";
import { openKnowledge } from "../../core/knowledge/open-knowledge.ts";
import { openTransformersEmbedder } from "../../core/knowledge/transformers-embedder.ts";
import { createHybridRetriever } from "../../server/retrieval/hybrid-retriever.ts";
import { considerQuestions } from "../answers/consider-questions.ts";
import { DataError } from "../data-error.ts";
import type { EvaluationPlace } from "../evaluation-place.ts";
import type { Measure } from "../metrics/measure.ts";
import type { ConfidentQuestion } from "../metrics/refusal.ts";
import { openPublicSetIndex } from "../public-sets/public-set-index.ts";
import type { PublicSet } from "../public-sets/public-set.ts";
import { readPublicSets } from "../public-sets/public-sets.ts";
import { readQuestionSet } from "../question-set.ts";
import { QUESTION_SETS, type QuestionSetPlace } from "../question-sets.ts";
import { toRetrievalQuestions } from "../retrieval/article-questions.ts";
import { EVALUATION_DAY } from "../retrieval/evaluation-day.ts";
import { withArticles } from "../with-articles.ts";
import { COLUMNS } from "./columns.ts";
import { compareVariants, type VariantMeasures } from "./compare-variants.ts";

export interface AblationFigures {
  /** Measures of each variant, by its name. */
  readonly variants: VariantMeasures;
  readonly considered: readonly {
    readonly set: string;
    readonly questions: readonly ConfidentQuestion[];
  }[];
}

/** @throws DataError where the file of a public set or a folder of articles is not there */
export async function measureAblation(
  fresh: boolean,
  place: EvaluationPlace,
): Promise<AblationFigures> {
  const { projectRoot, publicData } = place;
  const absent = QUESTION_SETS.find(({ folder }) => !existsSync(folder(projectRoot)));
  if (absent !== undefined) throw new DataError(`${absent.name}: its articles are not here`);
  const publicSets = (await readPublicSets(publicData)).map(({ file, set }) => {
    if (set === null) throw new DataError(`${file} is not in ${publicData}`);
    return set;
  });
  const considered: AblationFigures["considered"][number][] = [];
  const measured: VariantMeasures[] = [];
  for (const questionSet of QUESTION_SETS) {
    const { questions, variants } = await measureQuestionSet(questionSet, place);
    considered.push({ set: questionSet.name, questions });
    measured.push(variants);
  }
  for (const set of publicSets) measured.push(await comparePublicSet(set, fresh, place));
  return { variants: joined(measured), considered };
}

async function measureQuestionSet(
  { name, folder }: QuestionSetPlace,
  { projectRoot, tell }: EvaluationPlace,
) {
  const questions = await readQuestionSet(projectRoot, name);
  return withArticles(projectRoot, folder(projectRoot), async (settings) => {
    const knowledge = await openKnowledge({ settings, write: false });
    try {
      const { index, embedder } = knowledge;
      const retriever = createHybridRetriever({ index, embedder, today: () => EVALUATION_DAY });
      const articles = (await index.fingerprints()).values();
      return {
        questions: await considerQuestions(retriever, questions),
        variants: isCompared(name)
          ? await compareVariants(
              index,
              embedder,
              toRetrievalQuestions(name, questions, articles),
              tell,
            )
          : new Map<string, readonly Measure[]>(),
      };
    } finally {
      await knowledge.close();
    }
  });
}

async function comparePublicSet(
  set: PublicSet,
  fresh: boolean,
  { projectRoot, encoder, tell }: EvaluationPlace,
): Promise<VariantMeasures> {
  const embedder = await openTransformersEmbedder(encoder);
  const index = await openPublicSetIndex(set, { projectRoot, embedder, fresh, tell });
  try {
    const questions = set.questions.filter((question) => isCompared(question.set));
    return await compareVariants(index, embedder, questions, tell);
  } finally {
    await index.close();
    await embedder.close();
  }
}

function isCompared(set: string): boolean {
  return COLUMNS.some((column) => column.set === set);
}

function joined(parts: readonly VariantMeasures[]): VariantMeasures {
  const all = new Map<string, readonly Measure[]>();
  for (const part of parts) {
    for (const [name, measures] of part) all.set(name, [...(all.get(name) ?? []), ...measures]);
  }
  return all;
}
