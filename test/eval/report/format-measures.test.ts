import { describe, expect, it } from "vitest";
import { formatMeasures } from "../../../eval/report/format-measures.ts";
import { measureOf } from "../baseline/measures.ts";

const reached = measureOf({ set: "corpus-test", value: 0.88 });
const missed = measureOf({ set: "corpus-test", metric: "right article", value: 0.9249, n: 8 });
const risk = measureOf({ set: "seeds-tune", metric: "AURC", value: 0.123 });

describe("the table of figures", () => {
  const baseline = { "corpus-test": { "right fact": { value: 0.9, n: 100 } } };
  const table = formatMeasures([reached, missed, risk], baseline, new Set(["seeds-tune"]));
  const lines = table.split("\n");
  const lineOf = (label: string) => lines.find((line) => line.includes(label)) ?? "";

  it("tells by how much a target is missed", () => {
    expect(lineOf("right fact")).toContain("88.0 reached");
    expect(lineOf("right article")).toContain("95.0 missed by 2.5");
  });

  it("tells the interval, the baseline and the change since", () => {
    expect(lineOf("right fact")).toMatch(/100 {2}88\.0 {2}85\.0 to 95\.0 .* 90\.0 \(-2\.0\)$/);
    expect(lineOf("right article")).toMatch(/ -$/);
  });

  it("has its columns one below the other, in all sets", () => {
    const intervals = lines.flatMap(
      (line) => line.match(/^.* (?=85\.0 to 95\.0)/)?.[0].length ?? [],
    );
    expect(intervals).toHaveLength(3);
    expect(new Set(intervals).size).toBe(1);
  });

  it("marks the sets that were tuned on, and the figures of which less is better", () => {
    expect(lines).toContain("corpus-test");
    expect(lineOf("seeds-tune")).toContain("tuning");
    expect(lineOf("AURC")).toContain("less is better");
  });

  it("calls a target reached by what it prints", () => {
    const close = measureOf({ set: "corpus-test", value: 0.8796 });
    expect(formatMeasures([close], {}, new Set())).toContain("88.0 reached");
  });
});
