/**
 * `npm run eval`: how good the answers are, in figures, compared with the committed baseline.
 * `-- --verbose` names the questions that went wrong, `-- --update` makes these figures the baseline.
 */
import { existsSync } from "node:fs";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { composeManjam } from "../server/compose.ts";
import {
  findDrops,
  readBaseline,
  toBaselineFigures,
  writeBaseline,
} from "./compare-with-baseline.ts";
import { askAll, summarize, type AnswerFigures, type JudgedAnswer } from "./evaluate-answers.ts";
import { readQuestionSet } from "./question-set.ts";
import { QUESTION_SETS } from "./question-sets.ts";
import { withArticles } from "./with-articles.ts";

const projectRoot = findProjectRoot(import.meta.url);
const verbose = process.argv.includes("--verbose");
const updates = process.argv.includes("--update");
const baseline = { ...(await readBaseline(projectRoot)) };
const drops: string[] = [];

for (const { name, folder } of QUESTION_SETS) {
  const articles = folder(projectRoot);
  if (!existsSync(articles)) {
    process.stdout.write(`${name}: skipped, its articles are not on this machine\n`);
    continue;
  }
  await withArticles(projectRoot, articles, async (settings) => {
    const manjam = await composeManjam(settings);
    const judged = await askAll(manjam, await readQuestionSet(projectRoot, name));
    await manjam.close();
    const figures = summarize(judged);
    drops.push(...findDrops(figures, baseline[name]).map((drop) => `${name}: ${drop}`));
    baseline[name] = toBaselineFigures(figures);
    report(name, figures);
    if (verbose) listWrong(judged);
  });
}

if (updates) await writeBaseline(projectRoot, baseline);
else if (drops.length > 0) {
  process.stdout.write(`Worse than the baseline:\n${drops.map((drop) => `  ${drop}\n`).join("")}`);
  process.exitCode = 1;
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? "-" : ((100 * part) / whole).toFixed(1)} %)`;
}

function report(name: string, figures: AnswerFigures): void {
  process.stdout.write(
    [
      name,
      `  right fact        ${share(figures.rightFact, figures.answerable)}`,
      `  right article     ${share(figures.rightArticle, figures.answerable)}`,
      `  answered          ${share(figures.answered, figures.answerable)}`,
      `  refused           ${share(figures.refused, figures.unanswerable)}`,
      `  right language    ${share(figures.rightLanguage, figures.asked)}`,
      `  unverifiable      ${figures.unverifiable}`,
      "",
    ].join("\n"),
  );
}

function listWrong(judged: readonly JudgedAnswer[]): void {
  for (const { question, response, right } of judged) {
    if (right) continue;
    const answer = response.answer.slice(0, 400).replaceAll("\n", " ");
    process.stdout.write(
      `  ${question.id} ${question.kind}: ${question.question}\n    ${response.status}: ${answer}\n`,
    );
  }
}
