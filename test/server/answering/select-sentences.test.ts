import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/contract/language.ts";
import { selectSentences } from "../../../server/answering/select-sentences.ts";
import { scoredSentence } from "./sentences.ts";

const ids = (language: Language, ...sentences: ReturnType<typeof scoredSentence>[]) =>
  selectSentences(
    sentences.sort((left, right) => right.score - left.score),
    { language, subjects: [] },
  ).map((group) => group.map(({ text }) => text));

describe("choosing sentences", () => {
  it("puts those of one article in reading order, the best article first", () => {
    expect(
      ids(
        "en",
        scoredSentence({ article: "a", text: "second of a", start: 50, score: 1.5 }),
        scoredSentence({ article: "a", text: "first of a", start: 0, score: 0.9 }),
        scoredSentence({ article: "b", text: "one of b", start: 0, score: 1.2 }),
      ),
    ).toEqual([["first of a", "second of a"], ["one of b"]]);
  });

  it("takes at most four", () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      scoredSentence({ text: `sentence ${index}`, start: index * 20, score: 1.5 - index / 100 }),
    );
    expect(ids("en", ...many).flat()).toHaveLength(4);
  });

  it("keeps to 900 characters, but never drops the best for its length", () => {
    const long = scoredSentence({ text: "x".repeat(1_000), score: 1.5 });
    const short = scoredSentence({ text: "short", start: 1_000, score: 1.49 });
    expect(ids("en", long, short).flat()).toEqual([long.text]);
    const fitting = scoredSentence({ text: "y".repeat(800), start: 2_000, score: 1.52 });
    expect(ids("en", fitting, long, short).flat().sort()).toEqual(["short", fitting.text]);
  });

  it("stops where the answer is clear", () => {
    expect(
      ids(
        "en",
        scoredSentence({ text: "the answer", score: 6 }),
        scoredSentence({ text: "something near it", start: 50, score: 3 }),
      ).flat(),
    ).toEqual(["the answer"]);
  });

  it("leads with a clear answer, and goes on in reading order", () => {
    const unclear = [1.2, 1.1].map((score, place) =>
      scoredSentence({ text: `part ${place}`, start: place * 50, score }),
    );
    const lead = scoredSentence({ text: "the answer", start: 200, score: 2.4 });
    expect(ids("en", lead, ...unclear).flat()).toEqual(["the answer", "part 0", "part 1"]);
  });

  it("keeps the reading order of two that are as likely", () => {
    const first = scoredSentence({ text: "first", score: 1.5 });
    const second = scoredSentence({ text: "second", start: 50, score: 1.6 });
    expect(ids("en", second, first).flat()).toEqual(["first", "second"]);
  });

  it("leaves out what scores far below the best", () => {
    expect(
      ids(
        "en",
        scoredSentence({ text: "good", score: 1.5 }),
        scoredSentence({ text: "poor", start: 50, score: -2 }),
      ).flat(),
    ).toEqual(["good"]);
  });

  it("says nothing twice", () => {
    const vector = Float32Array.from([0, 1]);
    expect(
      ids(
        "en",
        scoredSentence({ text: "the same", score: 1.5, vector }),
        scoredSentence({ text: "the same in other words", article: "b", score: 1.49, vector }),
      ).flat(),
    ).toEqual(["the same"]);
  });

  it("leaves out what names another country or company only, unless the best does, too", () => {
    const egypt = scoredSentence({ text: "on Egypt", score: 1.5 });
    const algeria = scoredSentence({
      text: "on Algeria",
      start: 50,
      score: 1.49,
      otherSubjects: 1,
      nearSubjects: 0,
    });
    expect(ids("en", egypt, algeria).flat()).toEqual(["on Egypt"]);
    const best = scoredSentence({ text: "on Libya", start: 90, score: 1.55, otherSubjects: 1 });
    expect(ids("en", best, algeria).flat().sort()).toEqual(["on Algeria", "on Libya"]);
  });

  it("keeps what names another one where what was asked about is named beside it", () => {
    const egypt = scoredSentence({ text: "on Egypt", score: 1.5 });
    const algeria = scoredSentence({ text: "on both", start: 50, score: 1.49, otherSubjects: 1 });
    expect(ids("en", egypt, algeria).flat()).toEqual(["on Egypt", "on both"]);
  });

  it("leads with a sentence of the asked language when it is nearly as good", () => {
    const arabic = scoredSentence({
      text: "جملة عربية",
      language: "ar",
      article: "b",
      score: 1.49,
    });
    const english = scoredSentence({ text: "an English one", score: 1.5 });
    expect(ids("ar", english, arabic)[0]).toEqual(["جملة عربية"]);
    expect(ids("en", english, arabic)[0]).toEqual(["an English one"]);
  });

  it("chooses nothing out of nothing", () => {
    expect(selectSentences([], { language: "en", subjects: [] })).toEqual([]);
  });

  it("gives each of the compared subjects a sentence, even one that scores far below", () => {
    const iran = new Set(["place:IR"]);
    const kazakhstan = new Set(["place:KZ"]);
    const sentences = [
      scoredSentence({ text: "on Iran", score: 5, elements: iran }),
      scoredSentence({ text: "more on Iran", start: 50, score: 4.9, elements: iran }),
      scoredSentence({ text: "on Kazakhstan", article: "b", score: 0, elements: kazakhstan }),
    ];
    const chosen = selectSentences(sentences, {
      language: "en",
      subjects: ["place:IR", "place:KZ"],
    });
    expect(chosen.flat().map(({ text }) => text)).toEqual([
      "on Iran",
      "more on Iran",
      "on Kazakhstan",
    ]);
  });

  it("brings the sentence before along with one that points back to it", () => {
    const spans = [
      { start: 0, end: 20 },
      { start: 21, end: 41 },
    ];
    const before = scoredSentence({ text: "Tokayev gave orders.", score: -9 });
    const he = scoredSentence({ text: "He later denied it..", start: 21, pointsBack: 1 });
    const passage = { ...he.passage, chunk: { ...he.passage.chunk, sentences: spans } };
    const chosen = selectSentences([{ ...he, passage, index: 1 }, before], {
      language: "en",
      subjects: [],
    });
    expect(chosen.flat().map(({ text }) => text)).toEqual([before.text, he.text]);
  });
});
