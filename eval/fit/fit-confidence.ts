/**
 * `npm run fit`: fits the answerer's confidence on the tuning questions and writes
 * server/answering/confidence-model.ts. A question is a positive example when it is answerable and the chosen
 * sentences hold its fact, a negative one when nothing tells it; the rest is left out. The threshold lets a
 * set share of the positive examples through. The questions of seeds-test are only reported on.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openKnowledge } from "../../core/knowledge/open-knowledge.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { CONFIDENCE_FEATURES, type ConfidenceFeatures } from "../../server/answering/confidence.ts";
import { considerAnswer } from "../../server/answering/consider-answer.ts";
import { createSentenceAnalyser } from "../../server/answering/sentence-analysis.ts";
import { createHybridRetriever } from "../../server/retrieval/hybrid-retriever.ts";
import { holdsExpectedFact, isAnswerable, readQuestionSet } from "../question-set.ts";
import { QUESTION_SETS } from "../question-sets.ts";
import { withArticles } from "../with-articles.ts";
import { fitLogisticRegression, type FittedModel } from "./logistic-regression.ts";

const PENALTY = 0.01;
/** Share of the answerable training questions that must be answered. */
const ANSWERED_SHARE = 0.95;
const PASSAGES = 8;

/** What may only speak for an answer, and what only against it. */
const SIGNS: Readonly<Record<keyof ConfidenceFeatures, -1 | 0 | 1>> = {
  sentenceCosine: 1,
  passageCosine: 1,
  missingPlaces: -1,
  missingNames: -1,
  missingNumbers: -1,
  missingFocus: -1,
  missingTogether: -1,
  anchors: 1,
};

interface Example {
  readonly row: readonly number[];
  readonly label: boolean;
  readonly right: boolean;
  readonly nearMiss: boolean;
}

const projectRoot = findProjectRoot(import.meta.url);
const training: Example[] = [];
const held: (readonly [string, readonly Example[]])[] = [];
for (const { name, folder, fitted } of QUESTION_SETS) {
  if (!existsSync(folder(projectRoot)))
    throw new Error(`${name}: its articles are not on this machine`);
  const examples = await readExamples(name, folder(projectRoot));
  held.push([name, examples]);
  if (fitted) training.push(...examples.filter(({ label, right }) => !label || right));
}

const model = fitLogisticRegression(
  training.map(({ row }) => row),
  training.map(({ label }) => label),
  PENALTY,
  CONFIDENCE_FEATURES.map((name) => SIGNS[name]),
);
const threshold = quantile(
  training.filter(({ label }) => label).map(({ row }) => predict(model, row)),
  1 - ANSWERED_SHARE,
);
for (const [name, examples] of held) report(name, examples);
await writeModel();

async function readExamples(
  name: (typeof QUESTION_SETS)[number]["name"],
  folder: string,
): Promise<readonly Example[]> {
  return withArticles(projectRoot, folder, async (settings) => {
    const knowledge = await openKnowledge({ settings, write: false });
    const retriever = createHybridRetriever(knowledge);
    const analyse = createSentenceAnalyser();
    const examples: Example[] = [];
    for (const question of await readQuestionSet(projectRoot, name)) {
      const understood = { text: question.question, language: question.language };
      const retrieval = await retriever.retrieve({ ...understood, filters: {}, limit: PASSAGES });
      const considered = considerAnswer(understood, retrieval, analyse);
      if (considered === null) continue;
      const { features } = considered;
      const quoted = considered.groups.flat().map(({ text }) => text);
      examples.push({
        row: CONFIDENCE_FEATURES.map((feature) => features[feature]),
        label: isAnswerable(question),
        right: holdsExpectedFact(question, quoted.join("\n")),
        nearMiss: question.kind === "near-miss",
      });
    }
    await knowledge.close();
    return examples;
  });
}

function predict({ bias, weights }: FittedModel, row: readonly number[]): number {
  const logit = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-logit));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

function share(of: readonly { readonly score: number }[], answered: boolean): string {
  return `${of.filter(({ score }) => score >= threshold === answered).length}/${of.length}`;
}

function report(name: string, examples: readonly Example[]): void {
  const scores = examples.map((example) => ({ ...example, score: predict(model, example.row) }));
  const positive = scores.filter(({ label }) => label);
  const negative = scores.filter(({ label }) => !label);
  const wins = positive.flatMap((left) =>
    negative.map((right) => Number(left.score > right.score)),
  );
  process.stdout.write(
    `${name}: answered ${share(positive, true)}, right and answered ${positive.filter(({ right, score }) => right && score >= threshold).length}/${positive.length}, ` +
      `refused ${share(negative, false)} (near misses ${share(
        negative.filter(({ nearMiss }) => nearMiss),
        false,
      )}), AUC ${(wins.reduce((sum, win) => sum + win, 0) / Math.max(1, wins.length)).toFixed(3)}\n`,
  );
}

async function writeModel(): Promise<void> {
  const weights = CONFIDENCE_FEATURES.map(
    (name, at) => `    ${name}: ${(model.weights[at] ?? 0).toFixed(3)},`,
  );
  const text = [
    "/** Written by `npm run fit`; see eval/fit/main.ts for the data and the method. */",
    "export const CONFIDENCE_MODEL = {",
    `  bias: ${model.bias.toFixed(3)},`,
    "  weights: {",
    ...weights,
    "  },",
    `  threshold: ${threshold.toFixed(3)},`,
    "} as const;",
    "",
  ].join("\n");
  await writeFile(join(projectRoot, "server", "answering", "confidence-model.ts"), text);
  process.stdout.write(text);
}
