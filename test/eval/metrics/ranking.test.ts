import { describe, expect, it } from "vitest";
import { ndcgAt10, rankOf, recallAt } from "../../../eval/metrics/ranking.ts";

describe("the rank of an article", () => {
  it.each([
    ["the first", ["a", "b", "c"], ["a"], 1],
    ["a later one", ["a", "b", "c"], ["c"], 3],
    ["the better of two right ones", ["a", "b", "c"], ["c", "b"], 2],
    ["one that is not there", ["a", "b"], ["d"], null],
    ["one whose id only begins alike", ["ab"], ["a"], null],
  ])("is that of %s", (_, ranking, wanted, rank) => {
    expect(rankOf(ranking, wanted)).toBe(rank);
  });
});

describe("what a rank is worth", () => {
  it.each([
    [1, 1],
    [2, 0.6309],
    [3, 0.5],
    [7, 1 / 3],
    [10, 0.2891],
    [11, 0],
    [null, 0],
  ])("rank %s has an nDCG@10 of %s", (rank, value) => {
    expect(ndcgAt10(rank)).toBeCloseTo(value, 4);
  });

  it.each([
    [1, 1, 1],
    [1, 2, 0],
    [5, 5, 1],
    [5, 6, 0],
    [5, null, 0],
  ])("recall at %s of rank %s is %s", (depth, rank, value) => {
    expect(recallAt(depth, rank)).toBe(value);
  });
});
