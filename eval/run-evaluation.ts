/** Measures the parts that were asked for, prints the figures, and judges them by the baseline. */
import { readBaseline, updateBaseline, writeBaseline } from "./baseline/baseline.ts";
import { findDefects, findDrops } from "./baseline/find-drops.ts";
import type { EvaluationOptions } from "./command-line.ts";
import { evaluateArticles } from "./evaluate-articles.ts";
import type { EvaluationPlace } from "./evaluation-place.ts";
import type { PartResult } from "./part-result.ts";
import { evaluatePublicSets } from "./public-sets/evaluate-public-sets.ts";
import { PUBLIC_SET_NAMES, readPublicSets } from "./public-sets/public-sets.ts";
import { QUESTION_SETS } from "./question-sets.ts";
import { formatMeasures } from "./report/format-measures.ts";

const KNOWN_SETS = [...QUESTION_SETS.map(({ name }) => name), ...PUBLIC_SET_NAMES];
/** Of the public sets, weights are chosen on this one. */
const TUNING = new Set([
  ...QUESTION_SETS.filter(({ fitted }) => fitted).map(({ name }) => name),
  "arcd-train",
]);

/**
 * @returns the exit code: 1 where something is worse than the baseline or plainly wrong, else 0
 * @throws DataError where a file of questions, or the baseline, is not as expected
 */
export async function runEvaluation(
  { parts, verbose, update, fresh }: EvaluationOptions,
  place: EvaluationPlace,
): Promise<number> {
  const { projectRoot, publicData, print } = place;
  const baseline = await readBaseline(projectRoot);
  // First of all, since a mistake in a file should not come to light after minutes.
  const readings = parts.includes("public") ? await readPublicSets(publicData) : [];
  const measures: PartResult["measures"][number][] = [];
  const report = (result: PartResult) => {
    measures.push(...result.measures);
    if (result.measures.length > 0) print(formatMeasures(result.measures, baseline, TUNING));
    if (verbose) for (const line of result.wrong) print(line);
    for (const { name, reason } of result.skipped) print(`${name}: skipped, ${reason}`);
  };

  if (parts.includes("corpus")) report(await evaluateArticles(projectRoot, "corpus"));
  if (parts.includes("seeds")) report(await evaluateArticles(projectRoot, "seeds"));
  for await (const result of evaluatePublicSets(readings, fresh, place)) report(result);

  const defects = findDefects(measures);
  const drops = update ? [] : findDrops(measures, baseline);
  if (update) await writeBaseline(projectRoot, updateBaseline(baseline, measures, KNOWN_SETS));
  if (defects.length > 0) print(["Plainly wrong:", ...defects].join("\n  "));
  if (drops.length > 0) print(["Worse than the baseline:", ...drops].join("\n  "));
  return defects.length + drops.length > 0 ? 1 : 0;
}
