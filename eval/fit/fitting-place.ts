/** What fitting reads: the questions that may be tuned on, each asked of its articles. */
import { existsSync } from "node:fs";
import { openKnowledge } from "../../core/knowledge/open-knowledge.ts";
import { openTransformersEmbedder } from "../../core/knowledge/transformers-embedder.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { readSettings } from "../../core/runtime/settings.ts";
import { createHybridRetriever } from "../../server/retrieval/hybrid-retriever.ts";
import type { Retriever } from "../../server/retrieval/retriever.ts";
import { DataError } from "../data-error.ts";
import { ARCD } from "../public-sets/arcd.ts";
import { publicDataFolder } from "../public-sets/public-data-folder.ts";
import { openPublicSetIndex } from "../public-sets/public-set-index.ts";
import { readPublicSet } from "../public-sets/public-set.ts";
import { readQuestionSet, type EvaluationQuestion, type QuestionSetName } from "../question-set.ts";
import { QUESTION_SETS } from "../question-sets.ts";
import { EVALUATION_DAY } from "../retrieval/evaluation-day.ts";
import { withArticles } from "../with-articles.ts";
import { readArcdAnswers, type ArcdAnswer } from "./arcd-answers.ts";

export const projectRoot = findProjectRoot(import.meta.url);

const today = () => EVALUATION_DAY;
const tell = (line: string) => void process.stdout.write(`${line}\n`);

export interface AskedSet {
  readonly name: QuestionSetName;
  /** Whether models are fitted on it; the others are only reported on. */
  readonly fitted: boolean;
}

/** Calls `use` for each question set. @throws DataError where a set's articles are not on this machine */
export async function forEachQuestionSet(
  use: (
    set: AskedSet,
    retriever: Retriever,
    questions: readonly EvaluationQuestion[],
  ) => Promise<void>,
): Promise<void> {
  for (const { name, folder, fitted } of QUESTION_SETS) {
    const articles = folder(projectRoot);
    if (!existsSync(articles)) throw new DataError(`${name}: its articles are not on this machine`);
    await withArticles(projectRoot, articles, async (settings) => {
      const knowledge = await openKnowledge({ settings, write: false });
      const retriever = createHybridRetriever({ ...knowledge, today });
      await use({ name, fitted }, retriever, await readQuestionSet(projectRoot, name));
      await knowledge.close();
    });
  }
}

/** @throws DataError where ARCD is not on this machine */
export async function withArcd(
  use: (retriever: Retriever, answers: readonly ArcdAnswer[]) => Promise<void>,
): Promise<void> {
  const folder = publicDataFolder(process.env, projectRoot);
  const { set, file } = await readPublicSet(folder, ARCD);
  if (set === null) throw new DataError(`${file} is not in ${folder}: set MANJAM_EVAL_DATA`);
  const model = readSettings(process.env, projectRoot).embedder;
  const embedder = await openTransformersEmbedder({ model, cacheFolder: folder });
  const index = await openPublicSetIndex(set, { projectRoot, embedder, fresh: false, tell });
  await use(createHybridRetriever({ index, embedder, today }), await readArcdAnswers(folder));
  await index.close();
  await embedder.close();
}
