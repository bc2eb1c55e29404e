/** `npm run eval`: how good the answers are, in figures. */
import { existsSync } from "node:fs";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { composeManjam } from "../server/compose.ts";
import { askAll, summarize, type JudgedAnswer } from "./evaluate-answers.ts";
import { readQuestionSet } from "./question-set.ts";
import { QUESTION_SETS } from "./question-sets.ts";
import { withArticles } from "./with-articles.ts";

const projectRoot = findProjectRoot(import.meta.url);
const verbose = process.argv.includes("--verbose");

for (const { name, folder } of QUESTION_SETS) {
  const articles = folder(projectRoot);
  if (!existsSync(articles)) {
    process.stdout.write(`${name}: skipped, its articles are not on this machine\n`);
    continue;
  }
  await withArticles(projectRoot, articles, async (settings) => {
    const manjam = await composeManjam(settings);
    report(name, await askAll(manjam, await readQuestionSet(projectRoot, name)));
    await manjam.close();
  });
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? "-" : ((100 * part) / whole).toFixed(1)} %)`;
}

function report(name: string, judged: readonly JudgedAnswer[]): void {
  const figures = summarize(judged);
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
  if (!verbose) return;
  for (const { question, response, right } of judged.filter((answer) => !answer.right)) {
    process.stdout.write(
      `  ${right ? "+" : "-"} ${question.id} ${question.kind} ${question.question}\n      ${response.status}: ${response.answer.slice(0, 400).replaceAll("\n", " ")}\n`,
    );
  }
}
