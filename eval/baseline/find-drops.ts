/** What became worse than the baseline by more than noise. */
import { labelOf, METRICS, type Measure } from "../metrics/measure.ts";
import { percent } from "../report/percent.ts";
import type { Baseline } from "./baseline.ts";

/** Of a normal distribution, 95 % lie above the mean less this many standard deviations. */
const ONE_SIDED = 1.645;
/**
 * Both runs ask the same questions, so only those that change sides make noise: of the public sets' questions at
 * most six in a thousand when a weight of the ranking moves by a tenth. One in a hundred is allowed for.
 */
const CHANGING_SHARE = 0.01;
/** Vectors differ in the last digits from one processor to the next: a question or two may tip over. */
const LEAST_QUESTIONS = 2;
/** Sums of rounded values. */
const ROUNDING = 1e-4;

/** How much worse than the baseline a measure may be, on its own scale of 0 to 1. */
export function noiseOf({ metric, n, standardError }: Measure): number {
  const spread =
    METRICS[metric].of === "each-question" ? Math.sqrt(CHANGING_SHARE / n) : standardError;
  return Math.max(LEAST_QUESTIONS / n, ONE_SIDED * spread);
}

/** A line for each measure that must be perfect and is not: a quote that cannot be verified is never noise. */
export function findDefects(measures: readonly Measure[]): readonly string[] {
  return measures.flatMap((measure) => {
    const { set, metric, n, value } = measure;
    if (!METRICS[metric].strict || value === 1) return [];
    const broken = Math.round((1 - value) * n);
    return [`${set}: ${labelOf(measure)}: not so for ${broken} of ${n} questions`];
  });
}

/** A line for each measure that is worse than it may be, and for each that is missing. */
export function findDrops(measures: readonly Measure[], baseline: Baseline): readonly string[] {
  const sets = [...new Set(measures.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const measured = measures.filter((measure) => measure.set === set);
    const labels = new Set(measured.map(labelOf));
    const missing = Object.keys(baseline[set] ?? {}).filter((label) => !labels.has(label));
    return [
      ...measured.flatMap((measure) => judge(measure, baseline)),
      ...missing.map((label) => `${set}: ${label}: in the baseline, but not measured any more`),
    ];
  });
}

function judge(measure: Measure, baseline: Baseline): readonly string[] {
  const label = labelOf(measure);
  const name = `${measure.set}: ${label}`;
  const { better, strict } = METRICS[measure.metric];
  if (strict) return [];
  const before = baseline[measure.set]?.[label];
  if (before === undefined) return [];
  if (before.n !== measure.n) {
    return [`${name}: over ${measure.n} questions, the baseline is over ${before.n}: use --update`];
  }
  const loss = better === "higher" ? before.value - measure.value : measure.value - before.value;
  const noise = noiseOf(measure);
  if (loss <= noise + ROUNDING) return [];
  return [
    `${name}: ${percent(measure.value)}, was ${percent(before.value)}; noise is up to ${percent(noise)}`,
  ];
}
