import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/contract/language.ts";
import { readQuestion } from "../../../server/answering/question-reading.ts";
import { likelihoods, scoreSentences } from "../../../server/answering/score-sentences.ts";
import { createSentenceAnalyser } from "../../../server/answering/sentence-analysis.ts";
import { scoredSentence } from "./sentences.ts";

interface Told {
  readonly article?: string;
  readonly language?: Language;
  readonly header?: string;
  /** Each with its cosine. */
  readonly sentences: readonly (readonly [string, number])[];
}

/** A unit vector with this cosine to the question's. */
const at = (cosine: number) => Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2));

function passageOf({ article = "a", language = "en", header = "", sentences }: Told) {
  const text = sentences.map(([sentence]) => sentence).join(" ");
  const spans = sentences.map(([sentence]) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  const { passage } = scoredSentence({ article, language, text });
  const chunk = { ...passage.chunk, header, sentences: spans };
  return { ...passage, chunk, sentenceVectors: sentences.map(([, cosine]) => at(cosine)) };
}

function score(...told: readonly Told[]) {
  const question = readQuestion({
    text: "When did Kazakhstan cut off its miners?",
    language: "en",
  });
  const retrieval = {
    passages: told.map(passageOf),
    queryVector: at(1),
    time: { window: null, about: "event", wantsLatest: false } as const,
    today: "2026-12-01",
  };
  return scoreSentences(question, retrieval, createSentenceAnalyser());
}

const FILLER = "The machines had been running day and night.";
const NAMING = "Kazakhstan had many mines.";

describe("scoring sentences", () => {
  it.each([
    ["in the sentence itself", [NAMING], 0, 1],
    ["in the sentence before", [NAMING, FILLER], 1, 1],
    ["two sentences before", [NAMING, FILLER, "They were switched off."], 2, 1],
    ["right behind", [FILLER, NAMING], 0, 1],
    ["two sentences behind", [FILLER, "They were switched off.", NAMING], 0, 0],
    [
      "three sentences before",
      [NAMING, FILLER, "They were very loud.", "They were switched off."],
      3,
      0,
    ],
    ["nowhere", [FILLER], 0, 0],
  ])("looks for what is asked about %s", (_, texts, place, expected) => {
    const scored = score({ sentences: texts.map((text) => [text, 0.8] as const) });
    const judged = scored.find(({ text }) => text === texts[place]);
    expect(judged?.features.nearSubjects).toBe(expected);
  });

  it("lets the header of a passage name what its sentences are about", () => {
    const [only] = score({ header: "Winter in Kazakhstan", sentences: [[FILLER, 0.8]] });
    expect(only?.features.nearSubjects).toBe(1);
  });

  it("asks for more where it decides than where it ranks: what is named in the sentence or right before it", () => {
    const scored = score({
      sentences: [NAMING, FILLER, "They were switched off."].map((text) => [text, 0.8] as const),
    });
    const subjectsOf = (text: string) => scored.find((one) => one.text === text)?.subjects;
    expect([NAMING, FILLER, "They were switched off."].map(subjectsOf)).toEqual([1, 1, 0]);
  });

  it("quotes no heading, which still tells what follows it is about", () => {
    const scored = score({
      sentences: [
        ["The winter in Kazakhstan and its miners", 0.9],
        [FILLER, 0.8],
      ],
    });
    expect(scored.map(({ text }) => text)).toEqual([FILLER]);
    expect(scored[0]?.features.nearSubjects).toBe(1);
  });

  it("judges a sentence that two passages share once", () => {
    const shared: Told = { sentences: [[FILLER, 0.8]] };
    expect(score(shared, shared)).toHaveLength(1);
  });

  it("turns scores into probabilities that sum to 1, the higher score having more", () => {
    const scored = score({
      sentences: [
        ["They were very loud at night.", 0.7],
        [FILLER, 0.9],
      ],
    });
    expect(scored.map(({ text }) => text)).toEqual([FILLER, "They were very loud at night."]);
    const [first = 0, second = 1] = likelihoods(scored).values();
    expect(first + second).toBeCloseTo(1);
    expect(first).toBeGreaterThan(second);
  });
});
