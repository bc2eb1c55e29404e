import { describe, expect, it } from "vitest";
import { arrange } from "../../../server/retrieval/arrange.ts";
import { passageOf } from "./passages.ts";

const ids = (
  passages: Parameters<typeof arrange>[0],
  text = "a question",
  limit = 4,
  hidesRepeats = true,
) => arrange(passages, { text, limit, hidesRepeats }).map(({ article }) => article.id);

describe("what is shown of the passages found", () => {
  it("keeps their order and stops at the limit", () => {
    const passages = ["a", "b", "c"].map((article, place) =>
      passageOf({ article, score: 0.9 - place / 100 }),
    );
    expect(ids(passages, "a question", 2)).toEqual(["a", "b"]);
  });

  it("has only the best-placed of articles that repeat each other", () => {
    expect(
      ids([
        passageOf({ article: "copy", nearDuplicateOf: "original", score: 0.9 }),
        passageOf({ article: "original", score: 0.89 }),
        passageOf({ article: "second copy", nearDuplicateOf: "original", score: 0.88 }),
        passageOf({ article: "other", score: 0.8 }),
      ]),
    ).toEqual(["copy", "other"]);
  });

  it("shows repeats behind what is new where nothing is hidden", () => {
    const vector = Float32Array.from([1, 0]);
    const passages = [
      passageOf({ article: "original", score: 0.9, vector }),
      passageOf({ article: "copy", nearDuplicateOf: "original", score: 0.9, vector }),
      passageOf({ article: "other", score: 0.88, vector: Float32Array.from([0, 1]) }),
    ];
    expect(ids(passages, "a question", 4, false)).toEqual(["original", "other", "copy"]);
  });

  const long = [0, 2, 4, 6, 8].map((ordinal) =>
    passageOf({
      article: "long",
      title: "Kazakhstan rations power for miners",
      ordinal,
      score: 0.9 - ordinal / 1000,
    }),
  );
  const other = passageOf({ article: "other", score: 0.8 });

  it("has at most three of one article in four", () => {
    expect(ids([...long, other])).toEqual(["long", "long", "long", "other"]);
  });

  it("has all of an article that the question names", () => {
    const question = "What does 'Kazakhstan rations power for miners' say?";
    expect(ids([...long, other], question)).toEqual(["long", "long", "long", "long"]);
  });

  it("puts a passage that nearly repeats another behind one that is a little less near", () => {
    const vector = Float32Array.from([1, 0]);
    const near = Float32Array.from([0.99, Math.sqrt(1 - 0.99 ** 2)]);
    expect(
      ids([
        passageOf({ article: "first", score: 0.9, vector }),
        passageOf({ article: "again", score: 0.89, vector: near }),
        passageOf({ article: "new", score: 0.88, vector: Float32Array.from([0, 1]) }),
      ]),
    ).toEqual(["first", "new", "again"]);
  });

  it("never takes a translation for a repeat", () => {
    const vector = Float32Array.from([1, 0]);
    expect(
      ids([
        passageOf({ article: "english", score: 0.9, vector }),
        passageOf({ article: "arabic", score: 0.89, vector, language: "ar" }),
        passageOf({ article: "new", score: 0.88, vector: Float32Array.from([0, 1]) }),
      ]),
    ).toEqual(["english", "arabic", "new"]);
  });
});
