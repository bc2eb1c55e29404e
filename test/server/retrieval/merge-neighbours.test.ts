import { describe, expect, it } from "vitest";
import { mergeNeighbours } from "../../../server/retrieval/merge-neighbours.ts";
import type { Passage } from "../../../server/retrieval/retriever.ts";
import { passageOf } from "./passages.ts";

const TEXT = "First here. Second here. Third here. Fourth here. Fifth here.";
const SENTENCES = [
  [0, 11],
  [12, 24],
  [25, 36],
  [37, 49],
  [50, 61],
] as const;

/** The passage of the sentences `from` to `to`, as chunking makes them: neighbours share a sentence. */
function piece(ordinal: number, from: number, to: number, score: number, article = "a"): Passage {
  const start = SENTENCES[from]?.[0] ?? 0;
  const end = SENTENCES[to]?.[1] ?? 0;
  const whole = passageOf({ article, ordinal, start, text: TEXT.slice(start, end), score });
  const sentences = SENTENCES.slice(from, to + 1).map(([first, last]) => ({
    start: first,
    end: last,
  }));
  return {
    ...whole,
    chunk: { ...whole.chunk, sentences },
    sentenceVectors: sentences.map(({ start: at }) => Float32Array.from([at])),
  };
}

const texts = (passages: readonly Passage[]) => passages.map(({ chunk }) => chunk.text);

describe("joining neighbouring passages", () => {
  it("makes one of two that share a sentence, at the place of the better one", () => {
    const [joined, ...rest] = mergeNeighbours([
      piece(1, 1, 2, 0.9),
      passageOf({ article: "b", score: 0.88 }),
      piece(0, 0, 1, 0.8),
    ]);
    expect(rest.map(({ article }) => article.id)).toEqual(["b"]);
    expect(joined?.chunk).toMatchObject({ start: 0, end: 36, text: TEXT.slice(0, 36) });
    expect(joined?.score).toBe(0.9);
  });

  it("keeps each sentence once, in reading order, with its vector", () => {
    const [joined] = mergeNeighbours([piece(1, 1, 2, 0.9), piece(0, 0, 1, 0.8)]);
    expect(joined?.chunk.sentences.map(({ start }) => start)).toEqual([0, 12, 25]);
    expect(joined?.sentenceVectors.map(([at]) => at)).toEqual([0, 12, 25]);
  });

  it("joins three when the middle one comes last", () => {
    const joined = mergeNeighbours([
      piece(0, 0, 1, 0.9),
      piece(2, 2, 3, 0.85),
      piece(1, 1, 2, 0.8),
    ]);
    expect(texts(joined)).toEqual([TEXT.slice(0, 49)]);
  });

  it("stops at three", () => {
    const joined = mergeNeighbours([
      piece(0, 0, 1, 0.9),
      piece(1, 1, 2, 0.89),
      piece(2, 2, 3, 0.88),
      piece(3, 3, 4, 0.87),
    ]);
    expect(texts(joined)).toEqual([TEXT.slice(0, 49), TEXT.slice(37, 61)]);
  });

  it.each([
    ["of other articles", [piece(0, 0, 1, 0.9), piece(1, 1, 2, 0.8, "b")]],
    ["with one missing between them", [piece(0, 0, 1, 0.9), piece(2, 1, 2, 0.8)]],
    [
      "whose texts do not touch, since what stands between is unknown",
      [piece(0, 0, 0, 0.9), piece(1, 2, 3, 0.8)],
    ],
  ])("leaves passages %s apart", (_, passages) => {
    expect(mergeNeighbours(passages)).toEqual(passages);
  });
});
