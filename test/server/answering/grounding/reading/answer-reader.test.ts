import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerReader } from "../../../../../server/answering/grounding/reading/answer-reader.ts";
import type { AnswerUnit } from "../../../../../server/answering/grounding/reading/answer-unit.ts";
import { cutAt } from "../support.ts";

function read(deltas: readonly string[]): readonly AnswerUnit[] {
  const reader = new AnswerReader();
  const units = deltas.flatMap((delta) => reader.push(delta));
  return [...units, ...reader.end()];
}

/** Each piece with its sources and what opens its line, as a reader of the test sees it at once. */
function outline(answer: string): readonly string[] {
  return read([answer]).map(({ opening, text, sources }) => {
    const markers = sources.map((source) => ` <${source}>`).join("");
    return `${opening}${text.trim()}${markers}`;
  });
}

describe("the pieces of an answer", () => {
  it.each<[string, readonly string[]]>([
    ["One fell. Two rose.", ["One fell.", "Two rose."]],
    ["One fell [1]. Two rose [2][3].", ["One fell. <1>", "Two rose. <2> <3>"]],
    ["One fell. [1] Two rose. [2] [3]", ["One fell. <1>", "Two rose. <2> <3>"]],
    ["One fell.[1]Two rose.[2]", ["One fell. <1>", "Two rose. <2>"]],
    ["One fell, says [2], and two rose.", ["One fell, says, and two rose. <2>"]],
    ["It pays 3.125 BTC. In the U.S. it rose.", ["It pays 3.125 BTC.", "In the U.S. it rose."]],
    ["هل حُظر؟ نعم حُظر [١]. وانتهى الأمر۔", ["هل حُظر؟", "نعم حُظر. <1>", "وانتهى الأمر۔"]],
    ["Yes. Mining is banned [1].", ["Yes. Mining is banned. <1>"]],
    ["See `rates[1]` and `a. B`. Next one.", ["See `rates[1]` and `a. B`.", "Next one."]],
    ["The law [1](https://a.example/b) holds.", ["The law holds. <1>"]],
    ["The [law](https://a.example/b_(c)) holds [[2]](https://a.example).", ["The law holds. <2>"]],
    ["[Reuters][1] wrote it.", ["Reuters wrote it. <1>"]],
    ["A picture ![of a mine](https://a.example/x.png) of it.", ["A picture of it."]],
    ["It grew [sic] by 5 [MW].", ["It grew [sic] by 5 [MW]."]],
    ["First line\nsecond line.", ["First line", "second line."]],
    [
      "A long line that breaks off in the middle of\nits sentence and goes on.",
      ["A long line that breaks off in the middle of its sentence and goes on."],
    ],
    ["## Prices ##\nThey fell.", ["## Prices", "They fell."]],
    ["- one [1]\n* two came. And more.\n", ["- one <1>", "- two came.", "- And more."]],
    ["1. one\n2) two\n   - three", ["1. one", "1. two", "  - three"]],
    ["> quoted words [1]", ["> quoted words <1>"]],
    ["| A | B |\n|---|---|\n| x | 5 [1] |", ["| A | B |", "|---|---|", "| x | 5 | <1>"]],
    ["```js\nx[1] = 2;\n```\nDone now.", ["x[1] = 2;", "Done now."]],
    ["Told above.\n\n---\n\nTold below.", ["Told above.", "Told below."]],
    ["Told above [1].\n\n[1]: https://a.example\n[^2]: A note", ["Told above. <1>"]],
    ["Told\u200B above\u202E [1\u200B].", ["Told above. <1>"]],
    ["Tags \u{E0041}\u{E0042} go.", ["Tags  go."]],
    ["Cells<br>and breaks.", ["Cells and breaks."]],
    ["", []],
    ["***", []],
  ])("are whole: %j", (answer, expected) => {
    expect(outline(answer)).toEqual(expected);
  });

  it("is not sent before the next one has begun", () => {
    const reader = new AnswerReader();
    expect(reader.push("Difficulty is 3.")).toEqual([]);
    expect(reader.push("125 of something")).toEqual([]);
    expect(reader.push(". And the next sentence has begun by now, has it not")).toHaveLength(1);
  });

  it("is sent without waiting for its paragraph to end", () => {
    const reader = new AnswerReader();
    const units = reader.push(
      `One fell [1]. Two rose [2]. ${"And a third one goes on ".repeat(2)}`,
    );
    expect(units.map(({ text }) => text)).toEqual(["One fell.", "Two rose."]);
  });

  it("takes no longer where nothing but stops come", () => {
    const reader = new AnswerReader();
    const began = performance.now();
    for (let count = 0; count < 3_000; count += 1) reader.push(" 3.5 [ . *");
    reader.end();
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("is the same however the answer is cut into deltas", () => {
    const piece = constantFrom(
      ..."[ ] ( ) ` * # | - > . ? ؟ ! < 【 】 \\ \n".split(" "),
      " ",
      "\n",
      "\n\n",
      "[1]",
      "[1, 3]",
      "【٢†L3】",
      "[المصدر 1]",
      "[a](http://b.c/d)",
      "![a](b.png)",
      "`x[1]. Y`",
      "```",
      "3.125",
      "U.S.",
      "          ",
      "....",
      "Yes.",
      "Kazakhstan banned it.",
      "وارتفعت الصعوبة.",
      "- ",
      "1. ",
      "| a | b |\n|---|---|\n",
      "<br>",
      "\u{E0041}",
      "😀",
    );
    assert(
      property(
        array(piece, { maxLength: 30 }),
        array(integer({ min: 0, max: 200 })),
        (parts, cuts) => {
          const answer = parts.join("");
          expect(read(cutAt(answer, cuts))).toEqual(read([answer]));
          expect(read(answer.split(""))).toEqual(read([answer]));
        },
      ),
      { numRuns: 400 },
    );
  });
});
