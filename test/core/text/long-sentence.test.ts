/** Cutting of sentences that exceed a budget. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLongSentence } from "../../../core/text/sentences.ts";

const odd = (piece: string): boolean => piece.length % 2 === 1 && piece.length < 9;
const upTo = (length: number) => (piece: string) => piece.length <= length;
const cut = (text: string, fits: (piece: string) => boolean): string[] =>
  splitLongSentence(text, { start: 0, end: text.length }, fits).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("splitLongSentence", () => {
  it.each([
    ["short", 20, ["short"]],
    ["one two, three four five", 18, ["one two,", "three four five"]],
    ["واحد اثنان، ثلاثة أربعة خمسة", 18, ["واحد اثنان،", "ثلاثة أربعة خمسة"]],
    ["one; two: three — four", 16, ["one; two:", "three — four"]],
    ["about 30,000 coins were", 12, ["about 30,000", "coins were"]],
    ["at 10:30 on a day", 8, ["at 10:30", "on a day"]],
    ["one two three", 8, ["one two", "three"]],
    ["first\nsecond third", 14, ["first", "second third"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["😀😀😀", 3, ["😀", "😀", "😀"]],
    ["👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]],
    ["e\u0301e\u0301", 1, ["e\u0301", "e\u0301"]],
    ["   ", 1, []],
    ["ab", 0, ["a", "b"]],
  ])("cuts %j to %i characters as %j", (text, length, pieces) => {
    expect(cut(text, upTo(length))).toEqual(pieces);
  });

  it("cuts only within the span it is given", () => {
    const text = "xx one two three yy";
    const spans = splitLongSentence(text, { start: 3, end: 16 }, upTo(7));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["one two", "three"]);
  });

  it("asks little of a costly budget", () => {
    const text = "word ".repeat(20_000);
    let characters = 0;
    cut(text, (piece) => {
      characters += piece.length;
      return piece.length <= 500;
    });
    expect(characters).toBeLessThan(20 * text.length);
  });

  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const units = fc.constantFrom(
    "a",
    "b",
    " ",
    ", ",
    "،",
    "؛",
    "\n",
    "😀",
    "👩‍👩‍👧",
    "ب",
    "\u064b",
    "e\u0301",
    ":",
    "—",
    "1,000",
  );
  it("gives pieces that fit, in order, with nothing lost", () => {
    fc.assert(
      fc.property(
        fc.array(units, { maxLength: 60 }),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        (list, budget, byWords) => {
          const text = list.join("");
          const fits = byWords
            ? (piece: string) => piece.split(/\s+/u).length <= budget
            : upTo(budget);
          let last = 0;
          for (const { start, end } of splitLongSentence(
            text,
            { start: 0, end: text.length },
            fits,
          )) {
            const piece = text.slice(start, end);
            expect(text.slice(last, start).trim()).toBe("");
            expect(piece).toBe(piece.trim());
            expect(piece).not.toBe("");
            expect(fits(piece) || Array.from(graphemes.segment(piece)).length === 1).toBe(true);
            last = end;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("keeps its promise for a budget that holds for a text and not for its beginning", () => {
    for (const piece of cut("abcdefghijklmnopqrstuvwxyz, abc def ghi", odd)) {
      expect(odd(piece) || piece.length === 1).toBe(true);
    }
  });
});
