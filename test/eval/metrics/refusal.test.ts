import { describe, expect, it } from "vitest";
import {
  areaUnderCurve,
  areaUnderRiskCoverage,
  refusedAt,
  riskCoverageCurve,
  type ConfidentQuestion,
} from "../../../eval/metrics/refusal.ts";

const right = (confidence: number): ConfidentQuestion => ({
  answerable: true,
  right: true,
  confidence,
});
const wrong = (confidence: number): ConfidentQuestion => ({ ...right(confidence), right: false });
const unanswerable = (confidence: number): ConfidentQuestion => ({
  answerable: false,
  right: false,
  confidence,
});

describe("risk and coverage", () => {
  it("answers the most confident first; wrong facts and unanswerable questions are errors", () => {
    const curve = riskCoverageCurve([unanswerable(0.2), right(0.9), wrong(0.6), right(0.7)]);
    expect(curve.map(({ coverage }) => coverage)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(curve.map(({ risk }) => risk)).toEqual([0, 0, 1 / 3, 1 / 2]);
  });

  it("counts any answer to an unanswerable question as wrong, whatever was quoted", () => {
    expect(riskCoverageCurve([{ ...unanswerable(0.5), right: true }])).toEqual([
      { coverage: 1, risk: 1 },
    ]);
  });

  it("spreads the errors of a tie evenly, in whatever order the questions come", () => {
    const tied = [right(0.5), unanswerable(0.5)];
    expect(riskCoverageCurve(tied).map(({ risk }) => risk)).toEqual([0.5, 0.5]);
    expect(riskCoverageCurve(tied.toReversed())).toEqual(riskCoverageCurve(tied));
  });

  it("has the mean risk as its area", () => {
    expect(areaUnderRiskCoverage([right(0.9), wrong(0.5)])).toBe(0.25);
    expect(areaUnderRiskCoverage([right(0.5), wrong(0.9)])).toBe(0.75);
  });
});

describe("the area under the curve", () => {
  it.each([
    ["1 where the two are apart", [right(0.9), unanswerable(0.1)], 1],
    ["0 where they are the wrong way round", [right(0.1), unanswerable(0.9)], 0],
    ["a half in a tie", [right(0.5), unanswerable(0.5)], 0.5],
    [
      "the share of pairs in order",
      [right(0.9), wrong(0.3), unanswerable(0.4), unanswerable(0.1)],
      0.75,
    ],
  ])("is %s", (_, questions, area) => {
    expect(areaUnderCurve(questions)).toBe(area);
  });
});

describe("the refused share", () => {
  const answerable = Array.from({ length: 20 }, (_, index) => right((index + 1) / 20));

  it("is taken at the highest threshold that lets enough answerable questions through", () => {
    // 19 of 20 are let through by 0.10; of the others, 0.05 is below it and 0.10 is not.
    const others = [unanswerable(0.05), unanswerable(0.1), unanswerable(0.4)];
    expect(refusedAt(0.95, [...answerable, ...others])).toBeCloseTo(1 / 3);
    expect(refusedAt(0.5, [...answerable, ...others])).toBe(1);
  });

  it("lets rather one more through than one too few", () => {
    // 95 % of ten are nine and a half: all ten pass, the least confident at 0.05 as well.
    expect(refusedAt(0.95, [...answerable.slice(0, 10), unanswerable(0.07)])).toBe(0);
  });
});
