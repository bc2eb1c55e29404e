/** What the figures are to reach. */
import { labelOf, type Measure } from "../metrics/measure.ts";

type Targets = Readonly<Record<string, number>>;

const ANSWERS: Targets = {
  "right fact": 0.88,
  "right article": 0.95,
  "refused at 95 % answered": 0.85,
  "right language": 1,
  "verbatim quotes": 1,
  "markers match": 1,
};

const TARGETS: Readonly<Record<string, Targets>> = {
  xquad: {
    "ar -> ar, nDCG@10": 0.973,
    "en -> en, nDCG@10": 0.986,
    "ar -> en, nDCG@10": 0.875,
    "en -> ar, nDCG@10": 0.915,
    "ar -> mixed, ar copy, recall@5": 0.99,
    "en -> mixed, en copy, recall@5": 0.99,
    "ar -> mixed, en copy, recall@5": 0.85,
    "en -> mixed, ar copy, recall@5": 0.85,
  },
  "arcd-test": { "ar -> ar, nDCG@10": 0.88 },
  "corpus-test": ANSWERS,
};

/** 0 to 1; null where none is set. */
export function targetOf(measure: Pick<Measure, "set" | "slice" | "metric">): number | null {
  return TARGETS[measure.set]?.[labelOf(measure)] ?? null;
}
