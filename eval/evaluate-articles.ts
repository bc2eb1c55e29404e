/** Retrieval and answers over sets of questions about whole articles: the project's own, and the seeds. */
import { existsSync } from "node:fs";
import { openKnowledge } from "../core/knowledge/open-knowledge.ts";
import type { Settings } from "../core/runtime/settings.ts";
import { composeManjam } from "../server/compose.ts";
import { createHybridRetriever } from "../server/retrieval/hybrid-retriever.ts";
import { considerQuestions, measureRefusal } from "./answers/consider-questions.ts";
import { askAll } from "./answers/judge-answers.ts";
import { describeWrong, measureAnswers } from "./answers/measure-answers.ts";
import type { PartResult } from "./part-result.ts";
import { readQuestionSet } from "./question-set.ts";
import { QUESTION_SETS, type QuestionSetPlace } from "./question-sets.ts";
import { toRetrievalQuestions } from "./retrieval/article-questions.ts";
import { describeMisses } from "./retrieval/describe-misses.ts";
import { EVALUATION_DAY } from "./retrieval/evaluation-day.ts";
import { findRanks, measureRanks } from "./retrieval/rank-articles.ts";
import { withArticles } from "./with-articles.ts";

export async function evaluateArticles(
  projectRoot: string,
  part: QuestionSetPlace["part"],
): Promise<PartResult> {
  const places = QUESTION_SETS.filter((place) => place.part === part);
  const [folder] = places.map((place) => place.folder(projectRoot));
  if (folder === undefined || !existsSync(folder)) {
    const reason = "its articles are not on this machine";
    const skipped = places.map(({ name }) => ({ name, reason }));
    return { measures: [], skipped, wrong: [] };
  }
  return withArticles(projectRoot, folder, async (settings) => {
    const results: PartResult[] = [];
    for (const place of places) results.push(await evaluateSet(place, projectRoot, settings));
    return {
      measures: results.flatMap(({ measures }) => measures),
      skipped: [],
      wrong: results.flatMap(({ wrong }) => wrong),
    };
  });
}

async function evaluateSet(
  { name, part }: QuestionSetPlace,
  projectRoot: string,
  settings: Settings,
): Promise<PartResult> {
  const questions = await readQuestionSet(projectRoot, name);
  const knowledge = await openKnowledge({ settings, write: false });
  const manjam = await composeManjam(settings, { today: () => EVALUATION_DAY });
  try {
    const retriever = createHybridRetriever({ ...knowledge, today: () => EVALUATION_DAY });
    // A handful of seed articles is no pool to find one in.
    const sought =
      part === "seeds"
        ? []
        : toRetrievalQuestions(name, questions, (await knowledge.index.fingerprints()).values());
    const ranks = await findRanks(retriever, sought);
    const judged = await askAll(manjam, questions);
    const considered = await considerQuestions(retriever, questions);
    return {
      measures: [
        ...measureRanks(ranks),
        ...measureAnswers(name, judged),
        ...measureRefusal(name, considered),
      ],
      skipped: [],
      wrong: [`${name}:`, ...describeMisses(ranks), ...describeWrong(judged)],
    };
  } finally {
    await manjam.close();
    await knowledge.close();
  }
}
