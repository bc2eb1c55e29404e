import { describe, expect, it } from "vitest";
import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  type ConfidenceFeatures,
} from "../../../server/answering/confidence.ts";
import { CONFIDENCE_MODEL } from "../../../server/answering/confidence-model.ts";

/** What speaks for an answer at its best, what speaks against it absent. */
const BEST = Object.fromEntries(
  CONFIDENCE_FEATURES.map((name) => [name, CONFIDENCE_MODEL.weights[name] > 0 ? 1 : 0]),
) as ConfidenceFeatures; // has every name

describe("the confidence of an answer", () => {
  it("is a probability above the threshold where all speaks for it", () => {
    const confidence = confidenceOf(BEST);
    expect(confidence).toBeGreaterThan(CONFIDENCE_MODEL.threshold);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it.each(CONFIDENCE_FEATURES.filter((name) => CONFIDENCE_MODEL.weights[name] < 0))(
    "falls with %s",
    (name) => {
      const cosines = { sentenceCosine: 0.8, windowCosine: 0.8, passageCosine: 0.8, lift: 0.05 };
      const middling = { ...BEST, ...cosines };
      expect(confidenceOf({ ...middling, [name]: 1 })).toBeLessThan(confidenceOf(middling));
    },
  );

  it("is none where what is asked of today is told by what is long past", () => {
    expect(confidenceOf({ ...BEST, stale: 0.96 })).toBe(0);
  });
});
