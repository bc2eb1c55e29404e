import { describe, expect, it } from "vitest";
import { lexicalEvidence } from "../../../server/retrieval/ranking.ts";

const weights = { share: 0.1, centre: 0.5, strong: 15, words: 1, grams: 0.3, names: 1 };

describe("the evidence of words", () => {
  it.each([
    ["adds half its share for the best match", 30, 30, 0.05],
    ["adds nothing for half of the best", 15, 30, 0],
    ["takes as much away where no word matched", 0, 30, -0.05],
    ["counts in proportion where the best match is weak itself", 3, 3, 0.01],
    ["is none where no passage has a word", 0, 0, 0],
  ])("%s", (_, bm25, best, expected) => {
    expect(lexicalEvidence(bm25, best, weights)).toBeCloseTo(expected, 12);
  });
});
