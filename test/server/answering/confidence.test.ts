import { describe, expect, it } from "vitest";
import {
  CONFIDENCE_FEATURES,
  confidenceFeatures,
  confidenceOf,
  type ConfidenceFeatures,
} from "../../../server/answering/confidence.ts";
import { CONFIDENCE_MODEL } from "../../../server/answering/confidence-model.ts";
import { readQuestion } from "../../../server/answering/question-reading.ts";
import type { ScoredSentence } from "../../../server/answering/score-sentences.ts";
import type { SentenceFeatures } from "../../../server/answering/sentence-features.ts";
import { scoredSentence } from "./sentences.ts";

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
      const middling = { ...BEST, windowCosine: 0.8, certainty: 0.2 };
      expect(confidenceOf({ ...middling, [name]: 1 })).toBeLessThan(confidenceOf(middling));
    },
  );

  it("is none where what is asked of today is told by what is long past", () => {
    expect(confidenceOf({ ...BEST, stale: 0.96 })).toBe(0);
  });
});

function telling(given: Partial<SentenceFeatures>, score = 1.5): ScoredSentence {
  const sentence = scoredSentence({ score });
  return { ...sentence, features: { ...sentence.features, kind: 1, ...given } };
}

const RETRIEVAL = {
  passages: [],
  queryVector: Float32Array.of(1, 0),
  time: { window: null, about: "event", wantsLatest: false } as const,
  today: "2026-12-01",
};

describe("what no single sentence brings together", () => {
  const question = readQuestion({ text: "How much debt has Riot?", language: "en" });
  const all = telling({});
  const withoutFigure = telling({ quantity: 0 });
  const withoutDebt = telling({ head: 0 });
  const ofOtherTime = telling({ time: 0 });
  const withoutShape = telling({ kind: 0 });
  const halfKnown = telling({ head: 0.5 });
  const withoutSubject = { ...telling({ nearSubjects: 1 }), subjects: 0 };

  it.each([
    ["nothing, where one tells all", [withoutFigure, all], [], 0, 0],
    ["debt and figure apart", [withoutFigure, withoutDebt], [], 1, 1],
    ["the time", [ofOtherTime], [], 1, 1],
    ["most of it, where it has no number at all", [withoutShape], [], 0.8, 0.8],
    ["in part, where it is in the other language", [halfKnown], [], 0.5, 0.5],
    ["the subject, where it is named only further off", [withoutSubject], [], 1, 1],
    ["nothing, where one tells all that is not chosen", [withoutDebt], [all], 1, 0],
  ])("%s", (_, chosen, others, inOne, anywhere) => {
    const features = confidenceFeatures(question, RETRIEVAL, chosen, [...chosen, ...others]);
    expect(features).toMatchObject({ missingInOne: inOne, missingAnywhere: anywhere });
  });
});

describe("what the best sentence lacks", () => {
  const [best, other] = [telling({ kind: 0, head: 0.5 }, 2), telling({ kind: 1 }, 1)];
  const lacking = (text: string) =>
    confidenceFeatures(
      readQuestion({ text, language: "en" }),
      RETRIEVAL,
      [best, other],
      [best, other],
    );

  it.each([
    ["When did Riot close?", 1],
    ["Where did Riot build it?", 1],
    ["Which company did Riot buy?", 1],
    ["Who leads Riot?", 1],
    ["Why did Riot close?", 0],
    ["How many mines did Riot close?", 0],
    ["What did Riot do?", 0],
  ])("is the thing asked for, where it could only be named: %s %d", (question, missing) => {
    expect(lacking(question).missingKind).toBe(missing);
  });

  it("counts against it though another sentence has all", () => {
    expect(lacking("Why did Riot close?")).toMatchObject({ missingInBest: 0.75, missingInOne: 0 });
  });
});

const unrelated = (text: string) =>
  confidenceFeatures(
    readQuestion({ text, language: "en" }),
    RETRIEVAL,
    [telling({})],
    [telling({})],
  ).unrelated;

describe("a question about something else altogether", () => {
  it.each([
    ["Who won the cup in 2022?", 1],
    ["What is the best recipe for bread?", 1],
    ["Who leads Riot?", 0],
    ["What should I see in Iran?", 1],
    ["Did Iran ban mining?", 0],
    ["When did bitcoin fall?", 0],
  ])("%s %d", (question, expected) => {
    expect(unrelated(question)).toBe(expected);
  });
});

describe("how certain the best sentence is", () => {
  const question = readQuestion({ text: "كم ديون رايوت؟", language: "ar" });

  it("is shared with what is as likely, but not with what is told beside it as its rival", () => {
    const [best, rival] = [telling({ kind: 1 }, 2), telling({ kind: 0 }, 2)];
    const chosen = [best, rival];
    const apart = confidenceFeatures(question, RETRIEVAL, chosen, chosen);
    expect(apart.certainty).toBeCloseTo(0.5);
    const together = confidenceFeatures(question, RETRIEVAL, chosen, chosen, rival);
    expect(together.certainty).toBeCloseTo(1);
  });
});

describe("the figure that the best sentence lacks", () => {
  const question = readQuestion({ text: "كم ديون رايوت؟", language: "ar" });

  it.each([
    ["is not missing where it has one", 1, 0, 0],
    ["is missing even where a worse sentence has one", 0, 1, 1],
  ])("%s", (_, best, worse, expected) => {
    const chosen = [telling({ quantity: worse }, 1), telling({ quantity: best }, 2)];
    const { missingFigure } = confidenceFeatures(question, RETRIEVAL, chosen, chosen);
    expect(missingFigure).toBe(expected);
  });
});
