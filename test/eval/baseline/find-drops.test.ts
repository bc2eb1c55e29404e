import { describe, expect, it } from "vitest";
import { findDefects, findDrops, noiseOf } from "../../../eval/baseline/find-drops.ts";
import { measureOf } from "./measures.ts";

const baselineOf = (value: number, n = 100, label = "right fact") => ({
  corpus: { [label]: { value, n } },
});

describe("a measure below its baseline", () => {
  it.each([
    ["by one question", 0.91, 0],
    ["by two questions", 0.92, 0],
    ["by three questions", 0.93, 1],
    ["by many", 1, 1],
  ])("%s", (_, before, drops) => {
    expect(findDrops([measureOf({ value: 0.9 })], baselineOf(before))).toHaveLength(drops);
  });

  it("is named with what it was and what noise allows", () => {
    expect(findDrops([measureOf({ value: 0.8 })], baselineOf(0.9))).toEqual([
      "corpus: right fact: 80.0, was 90.0; noise is up to 2.0",
    ]);
  });

  it("may be lower by more questions where there are many, but by a smaller share", () => {
    const noise = noiseOf(measureOf({ n: 1_190 }));
    expect(1_190 * noise).toBeGreaterThan(2);
    expect(noise).toBeLessThan(0.005);
  });

  it("of all questions at once is judged by its own standard error", () => {
    const area = measureOf({ metric: "AUC", value: 0.9, standardError: 0.03 });
    expect(findDrops([area], baselineOf(0.94, 100, "AUC"))).toEqual([]);
    expect(findDrops([area], baselineOf(0.96, 100, "AUC"))).toHaveLength(1);
  });

  it("is no drop where less is better", () => {
    const risk = measureOf({ metric: "AURC", value: 0.1, standardError: 0.01 });
    expect(findDrops([risk], baselineOf(0.3, 100, "AURC"))).toEqual([]);
    expect(findDrops([risk], baselineOf(0.05, 100, "AURC"))).toHaveLength(1);
  });
});

describe("a baseline that does not fit", () => {
  it("of other questions asks for an update, even where the figure is better", () => {
    expect(findDrops([measureOf({ value: 1, n: 120 })], baselineOf(0.9, 108))).toEqual([
      "corpus: right fact: over 120 questions, the baseline is over 108: use --update",
    ]);
  });

  it("says nothing of a set that is new", () => {
    expect(findDrops([measureOf({ value: 0 })], {})).toEqual([]);
  });

  it("names what is not measured any more in a set that was, and nothing of other sets", () => {
    const baseline = {
      corpus: { "right fact": { value: 0.9, n: 100 }, AUC: { value: 0.9, n: 100 } },
      xquad: { "ar -> ar, nDCG@10": { value: 0.9, n: 100 } },
    };
    expect(findDrops([measureOf({})], baseline)).toEqual([
      "corpus: AUC: in the baseline, but not measured any more",
    ]);
  });
});

describe("a quote that cannot be verified", () => {
  it.each(["verbatim quotes", "markers match"] as const)(
    "is a defect whatever the baseline says (%s)",
    (metric) => {
      const measure = measureOf({ metric, n: 1_000, value: 0.999 });
      expect(findDefects([measure])).toEqual([`corpus: ${metric}: not so for 1 of 1000 questions`]);
      expect(findDefects([{ ...measure, value: 1 }])).toEqual([]);
    },
  );

  it("is the only kind of defect", () => {
    expect(findDefects([measureOf({ value: 0 })])).toEqual([]);
  });
});
