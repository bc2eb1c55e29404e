import { describe, expect, it } from "vitest";
import { bootstrap, mean } from "../../../eval/metrics/bootstrap.ts";

const repeat = (times: number, values: readonly number[]) =>
  Array.from({ length: times }, () => values).flat();
const HALF = [0, 1];

function width(values: readonly number[]): number {
  const [from, to] = bootstrap(values, mean).interval;
  return to - from;
}

describe("the bootstrap", () => {
  it("agrees with the binomial distribution on a share", () => {
    const { interval, standardError } = bootstrap(repeat(50, [0, 1, 1, 1]), mean);
    // p = 3/4 of n = 200: a standard error of 0.0306, and 1.96 of them to either side.
    expect(standardError).toBeCloseTo(0.0306, 2);
    expect(interval[0]).toBeCloseTo(0.69, 1.5);
    expect(interval[1]).toBeCloseTo(0.81, 1.5);
  });

  it("draws with replacement, every item alike", () => {
    const seen: number[] = [];
    bootstrap(HALF, (sample) => {
      seen.push(mean(sample));
      return 0;
    });
    const shareOf = (wanted: number) => seen.filter((value) => value === wanted).length / 2_000;
    expect(Math.abs(shareOf(0) - 0.25)).toBeLessThan(0.03);
    expect(Math.abs(shareOf(0.5) - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(shareOf(1) - 0.25)).toBeLessThan(0.03);
  });

  it("draws 2,000 samples of the size of the original", () => {
    const sizes: number[] = [];
    bootstrap([1, 2, 3], (sample) => sizes.push(sample.length));
    expect(sizes).toHaveLength(2_000);
    expect(new Set(sizes)).toEqual(new Set([3]));
  });

  it("gives the same interval in every run, and another one for another seed", () => {
    const values = Array.from({ length: 30 }, (_, index) => (index * 7) % 11);
    const { interval, standardError } = bootstrap(values, mean);
    expect(interval[0]).toBeCloseTo(3.9667, 4);
    expect(interval[1]).toBeCloseTo(6.2667, 4);
    expect(standardError).toBeCloseTo(0.5846, 4);
    expect(bootstrap(values, mean, 1)).not.toEqual(bootstrap(values, mean, 2));
  });

  it("narrows with the root of the number of questions", () => {
    expect(width(repeat(25, HALF)) / width(repeat(400, HALF))).toBeCloseTo(4, 0);
  });

  it("has no width where all questions came out alike", () => {
    expect(bootstrap([1, 1, 1], mean)).toEqual({ interval: [1, 1], standardError: 0 });
  });

  it("refuses to draw from nothing", () => {
    expect(() => bootstrap([], mean)).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });
});
