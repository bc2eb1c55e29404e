/** Judged answers as figures. */
import { measureMean, type Measure, type MetricName } from "../metrics/measure.ts";
import { isAnswerable } from "../question-set.ts";
import type { JudgedAnswer } from "./judge-answers.ts";

type Verdict = (answer: JudgedAnswer) => boolean;

const answerable: Verdict = ({ question }) => isAnswerable(question);
const unanswerable: Verdict = ({ question }) => !isAnswerable(question);
const anyQuestion: Verdict = () => true;

const METRICS: readonly (readonly [MetricName, Verdict, Verdict])[] = [
  ["right fact", answerable, ({ right }) => right],
  ["right article", answerable, ({ rightArticleCited }) => rightArticleCited],
  ["answered", answerable, ({ response }) => response.status === "answered"],
  ["refused", unanswerable, ({ right }) => right],
  [
    "right language",
    anyQuestion,
    ({ question, response }) => response.language === question.language,
  ],
  ["verbatim quotes", anyQuestion, ({ isVerbatim }) => isVerbatim],
  ["markers match", anyQuestion, ({ markersMatch }) => markersMatch],
];

/** Shares of the questions that each metric is about; a metric without questions is left out. */
export function measureAnswers(set: string, judged: readonly JudgedAnswer[]): readonly Measure[] {
  return METRICS.flatMap(([metric, isAbout, holds]) => {
    const values = judged.filter(isAbout).map((answer) => Number(holds(answer)));
    return values.length === 0 ? [] : [measureMean({ set, slice: "", metric }, values)];
  });
}

/** A few lines for each question that went wrong. */
export function describeWrong(judged: readonly JudgedAnswer[]): readonly string[] {
  return judged.flatMap(({ question, response, right, isVerbatim, markersMatch }) => {
    if (right && isVerbatim && markersMatch) return [];
    const answer = response.answer.slice(0, 400).replaceAll("\n", " ");
    return [
      `  ${question.id} ${question.kind}: ${question.question}`,
      `    ${response.status}: ${answer}`,
      ...(isVerbatim ? [] : ["    a quote is not in its article"]),
      ...(markersMatch ? [] : ["    its markers are not those of its citations"]),
    ];
  });
}
