/** `npm run eval`: how good the answers are, in figures. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKnowledge } from "../core/knowledge/open-knowledge.ts";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { readSettings } from "../core/runtime/settings.ts";
import { runIngest } from "../ingest/run-ingest.ts";
import { composeManjam, type Manjam } from "../server/compose.ts";
import { askAll, summarize, type JudgedAnswer } from "./evaluate-answers.ts";
import { readQuestionSet, type QuestionSetName } from "./question-set.ts";

const projectRoot = findProjectRoot(import.meta.url);
const verbose = process.argv.includes("--verbose");

/** Each set of questions, and the folder of the articles that it asks about. */
const SETS: readonly { readonly name: QuestionSetName; readonly folder: string }[] = [
  { name: "corpus", folder: join(projectRoot, "corpus") },
  { name: "seeds-tune", folder: join(projectRoot, "..", "shared", "seeds") },
  { name: "seeds-test", folder: join(projectRoot, "..", "shared", "seeds") },
];

for (const { name, folder } of SETS) {
  if (!existsSync(folder)) {
    process.stdout.write(`${name}: skipped, its articles are not on this machine\n`);
    continue;
  }
  await withArticles(folder, async (manjam) => {
    const judged = await askAll(manjam, await readQuestionSet(projectRoot, name));
    report(name, judged);
  });
}

async function withArticles(folder: string, use: (manjam: Manjam) => Promise<void>): Promise<void> {
  const index = await mkdtemp(join(tmpdir(), "manjam-eval-"));
  const env = { MANJAM_INDEX: index, LOG_LEVEL: "warn" };
  try {
    const exitCode = await runIngest([folder, "--quiet"], {
      stdout: process.stdout,
      stderr: process.stderr,
      env,
      isTerminal: false,
      signal: new AbortController().signal,
      projectRoot,
      now: () => performance.now(),
      openKnowledge,
    });
    if (exitCode !== 0) throw new Error("the articles could not be ingested");
    const manjam = await composeManjam(readSettings(env, projectRoot));
    try {
      await use(manjam);
    } finally {
      await manjam.close();
    }
  } finally {
    await rm(index, { recursive: true, force: true });
  }
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
