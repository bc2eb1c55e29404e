/** `npm run eval -- --ablation`: fills the tables and pictures of docs/evaluation.md. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EvaluationPlace } from "../evaluation-place.ts";
import { riskCoverageCurve } from "../metrics/refusal.ts";
import { ablationTable, refusalTable, toAblationChart } from "./ablation-tables.ts";
import { drawAblation } from "./draw-ablation.ts";
import { drawRiskCoverage } from "./draw-risk-coverage.ts";
import { measureAblation } from "./measure-ablation.ts";
import { replaceBlock } from "./replace-block.ts";

/** @throws DataError where a set is not there, or the document has lost its markers; nothing is written then */
export async function writeAblation(fresh: boolean, place: EvaluationPlace): Promise<void> {
  const pictures = join(place.projectRoot, "docs", "evaluation");
  const file = `${pictures}.md`;
  const { variants, considered } = await measureAblation(fresh, place);
  const table = ablationTable(variants);
  const refusal = refusalTable(considered);
  const curves = considered.map(({ set, questions }) => ({
    name: set,
    points: riskCoverageCurve(questions),
  }));
  const document = replaceBlock(await readFile(file, "utf8"), "ablation", table);
  const complete = replaceBlock(document, "refusal", refusal);
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, "ablation.svg"), drawAblation(toAblationChart(variants)));
  await writeFile(join(pictures, "risk-coverage.svg"), drawRiskCoverage(curves));
  await writeFile(file, complete);
  place.print(`${table}\n\n${refusal}`);
}
