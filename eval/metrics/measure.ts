/** A figure: one metric over one slice of one set of questions, with its spread. */
import { bootstrap, mean, type BootstrapSpread } from "./bootstrap.ts";

interface MetricKind {
  readonly better: "higher" | "lower";
  /** A mean over questions, each from 0 to 1, or one statistic of them all. */
  readonly of: "each-question" | "all-questions";
  /** Anything but the best value is a defect, never noise. */
  readonly strict: boolean;
}

const share: MetricKind = { better: "higher", of: "each-question", strict: false };
const statistic: MetricKind = { better: "higher", of: "all-questions", strict: false };

/** All metrics, by the names that the table and the baseline give them. */
export const METRICS = {
  "nDCG@10": share,
  "recall@1": share,
  "recall@5": share,
  "right fact": share,
  "right article": share,
  answered: share,
  refused: share,
  "right language": share,
  "verbatim quotes": { ...share, strict: true },
  "markers match": { ...share, strict: true },
  "refused at 95 % answered": statistic,
  AUC: statistic,
  AURC: { ...statistic, better: "lower" },
} as const satisfies Readonly<Record<string, MetricKind>>;

export type MetricName = keyof typeof METRICS;

export interface MeasureName {
  readonly set: string;
  /** Part of the set, such as a direction (`ar -> en`); empty for all of it. */
  readonly slice: string;
  readonly metric: MetricName;
}

export interface Measure extends MeasureName, BootstrapSpread {
  /** Questions behind it. */
  readonly n: number;
  /** 0 to 1. */
  readonly value: number;
}

/** What a measure is called within its set. */
export function labelOf({ slice, metric }: Pick<MeasureName, "slice" | "metric">): string {
  return slice === "" ? metric : `${slice}, ${metric}`;
}

/** @param values one for each question, 0 to 1, at least one */
export function measureMean(name: MeasureName, values: readonly number[]): Measure {
  return measure(name, values, mean);
}

export function measure<Item>(
  name: MeasureName,
  items: readonly Item[],
  statisticOf: (sample: readonly Item[]) => number,
): Measure {
  const value = statisticOf(items);
  return { ...name, n: items.length, value, ...bootstrap(items, statisticOf) };
}
