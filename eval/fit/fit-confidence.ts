/**
 * The second half of `npm run fit`: fits the answerer's confidence and writes server/answering/confidence-model.ts.
 * A question that may be tuned on is a positive example when the chosen sentences hold its fact, a negative one
 * when nothing tells it; an answer that misses its fact is left out. Each answerable question gives a second,
 * negative example, what would be quoted if the articles that tell it were not there, and, where it names one place
 * or company, a third: what would be quoted if another was asked about. The threshold lets a set share of the right
 * answers through. Held-out sets are only reported on.
 */
import { CONFIDENCE_FEATURES, type ConfidenceFeatures } from "../../server/answering/confidence.ts";
import { considerAnswer } from "../../server/answering/consider-answer.ts";
import { createSentenceAnalyser } from "../../server/answering/sentence-analysis.ts";
import type { Retrieval } from "../../server/retrieval/retriever.ts";
import { areaUnderCurve, refusedAt, type ConfidentQuestion } from "../metrics/refusal.ts";
import { namesArticle } from "../names-article.ts";
import { holdsExpectedFact, isAnswerable, type EvaluationQuestion } from "../question-set.ts";
import { forEachQuestionSet } from "./fitting-place.ts";
import { fitLogisticRegression, type FittedModel, type Example } from "./logistic-regression.ts";
import { speaksOfSubject, swapSubject } from "./swap-subject.ts";
import { writeModel } from "./write-model.ts";

const PENALTY = 0.05;
/** Share of the right answers that must be given. */
const ANSWERED_SHARE = 0.94;
const PASSAGES = 8;
/** Numbers are written with three decimals. */
const PRECISION = 1_000;
/** An answer without the articles that tell it is a guess at what a near miss looks like: it counts less than one. */
const WITHHELD_WEIGHT = 0.2;

/** What may only speak for an answer, and what only against it. */
const SIGNS: Readonly<Record<keyof ConfidenceFeatures, -1 | 0 | 1>> = {
  windowCosine: 1,
  certainty: 1,
  otherSubject: -1,
  otherLanguage: 0,
  missingFigure: -1,
  missingKind: -1,
  missingTime: -1,
  missingInBest: -1,
  missingInOne: -1,
  missingAnywhere: -1,
  stale: -1,
  unrelated: -1,
  missingPlaces: -1,
  missingNames: -1,
  missingFocus: -1,
  anchors: 1,
};

interface ConsideredQuestion {
  readonly question: EvaluationQuestion;
  readonly row: readonly number[];
  readonly right: boolean;
}

const analyse = createSentenceAnalyser();
const examples: Example[] = [];
const sets: {
  readonly name: string;
  readonly considered: readonly ConsideredQuestion[];
  /** The rows of its answerable questions asked about another place or company. */
  readonly swapped: readonly (readonly number[])[];
}[] = [];

await forEachQuestionSet(async ({ name, fitted }, retriever, questions) => {
  const considered: ConsideredQuestion[] = [];
  const swapped: (readonly number[])[] = [];
  for (const question of questions) {
    const { question: text, language } = question;
    const asked = { text, language, filters: {}, limit: PASSAGES, hidesRepeats: true };
    const answer = consider(question, await retriever.retrieve(asked));
    if (answer === null) continue;
    considered.push(answer);
    for (const { text: other, subject } of isAnswerable(question) ? swapSubject(question) : []) {
      const found = await retriever.retrieve({ ...asked, text: other });
      if (speaksOfSubject(found.passages, subject)) continue;
      const beside = consider({ ...question, question: other }, found);
      if (beside !== null) swapped.push(beside.row);
      break;
    }
    if (!fitted) continue;
    if (!isAnswerable(question)) {
      examples.push({ row: answer.row, label: false, weight: 1 });
      continue;
    }
    if (answer.right) examples.push({ row: answer.row, label: true, weight: 1 });
    // Twice the passages, so that enough are left when some are withheld.
    const found = await retriever.retrieve({ ...asked, limit: 2 * PASSAGES });
    const others = found.passages.filter(
      ({ article }) => !question.articles.some((told) => namesArticle(told, article.id)),
    );
    const withheld = consider(question, { ...found, passages: others.slice(0, PASSAGES) });
    if (withheld !== null && !withheld.right) {
      examples.push({ row: withheld.row, label: false, weight: WITHHELD_WEIGHT });
    }
  }
  if (fitted) examples.push(...swapped.map((row) => ({ row, label: false, weight: 1 })));
  sets.push({ name, considered, swapped });
});

const fitted = fitLogisticRegression(
  examples,
  PENALTY,
  CONFIDENCE_FEATURES.map((name) => SIGNS[name]),
);
// The threshold belongs to the model as it is written.
const model: FittedModel = {
  bias: round(fitted.bias),
  weights: fitted.weights.map(round),
};
const lowest = quantile(
  examples.filter(({ label }) => label).map(({ row }) => predict(model, row)),
  1 - ANSWERED_SHARE,
);
const threshold = roundDown(lowest);
for (const set of sets) report(set);
await writeModel("confidence-model.ts", "CONFIDENCE_MODEL", "eval/fit/fit-confidence.ts", [
  `bias: ${model.bias},`,
  "weights: {",
  ...CONFIDENCE_FEATURES.map((name, at) => `  ${name}: ${model.weights[at] ?? 0},`),
  "},",
  `threshold: ${threshold},`,
]);

function consider(question: EvaluationQuestion, found: Retrieval): ConsideredQuestion | null {
  const understood = { text: question.question, language: question.language };
  const answer = considerAnswer(understood, found, analyse);
  if (answer === null) return null;
  const quoted = answer.groups.flat().map(({ text }) => text);
  return {
    question,
    row: CONFIDENCE_FEATURES.map((feature) => answer.features[feature]),
    right: holdsExpectedFact(question, quoted.join("\n")),
  };
}

function predict({ bias, weights }: FittedModel, row: readonly number[]): number {
  const logit = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-logit));
}

function round(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

/** Rounded up, it would refuse the very answer that it was taken from. */
function roundDown(value: number): number {
  return Math.floor(value * PRECISION) / PRECISION;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

function report({ name, considered, swapped }: (typeof sets)[number]): void {
  const confident = considered.map(
    ({ question, row, right }): ConfidentQuestion & { readonly kind: string } => ({
      kind: question.kind,
      answerable: isAnswerable(question),
      right,
      confidence: predict(model, row),
    }),
  );
  const count = (of: typeof confident, answered: boolean) =>
    `${of.filter(({ confidence }) => confidence >= threshold === answered).length}/${of.length}`;
  const answerable = confident.filter((one) => one.answerable);
  const right = answerable.filter((one) => one.right);
  process.stdout.write(
    `${name}: answered ${count(answerable, true)}, rightly ${count(right, true)}; refused ` +
      `${count(
        confident.filter((one) => !one.answerable),
        false,
      )} (near misses ` +
      `${count(
        confident.filter(({ kind }) => kind === "near-miss"),
        false,
      )}; about others ` +
      `${swapped.filter((row) => predict(model, row) < threshold).length}/${swapped.length}), at 95 % answered ` +
      `${(100 * refusedAt(0.95, confident)).toFixed(1)} %; AUC ${areaUnderCurve(confident).toFixed(3)}\n`,
  );
}
