import { describe, expect, it } from "vitest";
import {
  findNearDuplicate,
  minHashSignature,
  signatureSimilarity,
} from "../../../core/knowledge/near-duplicates.ts";

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");

describe("the similarity of two signatures", () => {
  it.each([
    ["equal texts", words(0, 200), words(0, 200), 1, 0],
    ["texts with nothing in common", words(0, 200), words(300, 500), 0, 0.05],
    ["a text and the same with a tenth more", words(0, 200), words(0, 220), 0.9, 0.15],
    ["a text and its half", words(0, 200), words(0, 100), 0.5, 0.2],
    [
      "a text with and without tashkeel",
      "أَغلقت كازاخستان الإنترنت في يناير",
      "اغلقت كازاخستان الانترنت في يناير",
      1,
      0,
    ],
    [
      "a text in digits of both scripts",
      "بلغ السعر ٤٣ ألف دولار أمس",
      "بلغ السعر 43 ألف دولار أمس",
      1,
      0,
    ],
  ])("%s", (_, left, right, expected, tolerance) => {
    const similarity = signatureSimilarity(minHashSignature(left), minHashSignature(right));
    expect(Math.abs(similarity - expected)).toBeLessThanOrEqual(tolerance);
  });
});

const known = (
  id: string,
  language: string,
  text: string,
  nearDuplicateOf: string | null = null,
) => ({
  id,
  language,
  signature: minHashSignature(text),
  nearDuplicateOf,
});

describe("finding a near-duplicate", () => {
  const text = words(0, 200);

  it("points to the article that is nearly repeated", () => {
    const others = [known("other", "en", words(500, 700)), known("original", "en", words(0, 205))];
    expect(findNearDuplicate(known("copy", "en", text), others)).toBe("original");
  });

  it("never takes an article of the other language for one", () => {
    expect(
      findNearDuplicate(known("copy", "en", text), [known("original", "ar", text)]),
    ).toBeNull();
  });

  it("does not point to itself, nor to an article that is a copy itself", () => {
    const others = [known("copy", "en", text), known("second-copy", "en", text, "original")];
    expect(findNearDuplicate(known("copy", "en", text), others)).toBeNull();
  });
});
