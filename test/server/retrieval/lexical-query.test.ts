import { describe, expect, it } from "vitest";
import { toLexicalQuery, toQuestionTerms } from "../../../server/retrieval/lexical-query.ts";

const weights = { share: 0.1, centre: 0.5, strong: 15, words: 1, grams: 0.3, names: 0.5 };

describe("a question as search terms", () => {
  it("tells words, grams and named things apart", () => {
    const terms = toQuestionTerms("What did Kazakhstan decide?");
    expect(terms.words).toEqual(["kazakhstan", "decid"]);
    expect(terms.grams).toContain("#kaza");
    expect(terms.names).toContain("@place:KZ");
  });

  it("names the same things in either language, in every spelling and with a letter wrong", () => {
    const names = ["Kazakhstan", "كازاخستان", "قازاقستان", "Kazakhstn", "كازاخستاان"].map(
      (name) => toQuestionTerms(`${name}?`).names,
    );
    expect(new Set(names.map((terms) => terms.join()))).toEqual(new Set(["@place:KZ"]));
  });

  it("weighs each group and leaves out what weighs nothing", () => {
    const terms = { words: ["a"], grams: ["#abcd"], names: ["@place:KZ"] };
    expect(toLexicalQuery(terms, { ...weights, grams: 0 })).toEqual([
      { terms: ["a"], weight: 1 },
      { terms: ["@place:KZ"], weight: 0.5 },
    ]);
  });

  it("takes at most 256 terms of a long question", () => {
    const long = Array.from({ length: 400 }, (_, index) => `word${index}x`).join(" ");
    const { words, grams } = toQuestionTerms(long);
    expect(words.length + grams.length).toBe(256);
  });
});
