import { describe, expect, it } from "vitest";
import { weighWords, weightedOverlap } from "../../../server/answering/word-overlap.ts";

describe("the overlap of a question's words with a sentence", () => {
  const candidates = [
    ["mine", "norway"],
    ["mine", "iran"],
    ["mine", "ban"],
  ].map((words) => new Set(words));

  it("counts a word that few candidates have more than one that all have", () => {
    const weights = weighWords(["mine", "norway"], candidates);
    expect(weightedOverlap(weights, new Set(["norway"]))).toBeGreaterThan(
      weightedOverlap(weights, new Set(["mine"])),
    );
  });

  it("is 1 with all words, 0 with none and 0 for a question without words", () => {
    const weights = weighWords(["mine", "norway"], candidates);
    expect(weightedOverlap(weights, new Set(["mine", "norway", "more"]))).toBeCloseTo(1);
    expect(weightedOverlap(weights, new Set(["other"]))).toBe(0);
    expect(weightedOverlap(weighWords([], candidates), new Set(["mine"]))).toBe(0);
  });
});
