/** What the variants are compared by. */
import type { MeasureName } from "../metrics/measure.ts";
import { ACROSS } from "../retrieval/article-questions.ts";

export interface Column extends MeasureName {
  readonly title: string;
}

/** The held-out questions over the project's own articles. */
export const OWN_SET = "corpus-test";

export const COLUMNS: readonly Column[] = [
  ...["ar -> ar", "en -> en", "ar -> en", "en -> ar"].map((slice): Column => ({
    title: `XQuAD ${slice}`,
    set: "xquad",
    slice,
    metric: "nDCG@10",
  })),
  ...["ar -> mixed, en copy", "en -> mixed, ar copy"].map((slice): Column => ({
    title: `XQuAD ${slice}`,
    set: "xquad",
    slice,
    metric: "recall@5",
  })),
  { title: "ARCD test", set: "arcd-test", slice: "ar -> ar", metric: "nDCG@10" },
  { title: "own corpus", set: OWN_SET, slice: "", metric: "nDCG@10" },
  { title: "own corpus, across", set: OWN_SET, slice: ACROSS, metric: "nDCG@10" },
];
