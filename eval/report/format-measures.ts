/** The figures as tables for people, one for each set. */
import type { Baseline } from "../baseline/baseline.ts";
import { labelOf, METRICS, type Measure } from "../metrics/measure.ts";
import { alignColumns } from "./align-columns.ts";
import { percent } from "./percent.ts";
import { targetOf } from "./targets.ts";

const HEAD = ["", "n", "%", "95 % interval", "target", "baseline"];
const ALIGNMENTS = ["left", "right", "right", "left", "left", "left"] as const;

/** @param tuning names of sets that something was tuned on */
export function formatMeasures(
  measures: readonly Measure[],
  baseline: Baseline,
  tuning: ReadonlySet<string>,
): string {
  const sets = [...new Set(measures.map(({ set }) => set))];
  const rows = measures.map((measure) => toRow(measure, baseline));
  // All sets are aligned alike, so that they can be read across.
  const [head = "", ...lines] = alignColumns([HEAD, ...rows], ALIGNMENTS);
  return sets
    .map((set) => {
      const title = tuning.has(set) ? `${set} (tuning: something was chosen on it)` : set;
      const own = lines.filter((_, place) => measures[place]?.set === set);
      return [title, `  ${head}`, ...own.map((line) => `  ${line}`), ""].join("\n");
    })
    .join("\n");
}

function toRow(measure: Measure, baseline: Baseline): readonly string[] {
  const { n, value, interval } = measure;
  const label = labelOf(measure);
  const direction = METRICS[measure.metric].better === "lower" ? " (less is better)" : "";
  const before = baseline[measure.set]?.[label]?.value;
  const [from, to] = interval;
  return [
    label + direction,
    String(n),
    percent(value),
    `${percent(from)} to ${percent(to)}`,
    describeTarget(value, targetOf(measure)),
    before === undefined ? "-" : `${percent(before)}${describeChange(value - before)}`,
  ];
}

/** Judged on what is printed: 87.96 is 88.0. */
function describeTarget(value: number, target: number | null): string {
  if (target === null) return "";
  const missing = Number(percent(target)) - Number(percent(value));
  return missing <= 0
    ? `${percent(target)} reached`
    : `${percent(target)} missed by ${missing.toFixed(1)}`;
}

function describeChange(change: number): string {
  const points = percent(Math.abs(change));
  return points === "0.0" ? "" : ` (${change > 0 ? "+" : "-"}${points})`;
}
