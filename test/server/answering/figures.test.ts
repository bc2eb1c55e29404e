import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../server/answering/figures.ts";

const kinds = (text: string) => figuresIn(text).map(({ kind }) => kind);

describe("the figures of a sentence", () => {
  it.each([
    ["It cost $65m.", ["money"]],
    ["It has 800 MW and 2,000 machines.", ["power", "count"]],
    ["بلغت الحصة ١٨٫١٪.", ["percent"]],
    ["The police seized 272 devices on 8 January 2022.", ["count"]],
    ["صودر 272 جهازًا في 8 يناير 2022.", ["count"]],
    ["The ban came in May 2021.", []],
    ["The 2022 ban came late.", []],
    ["The S21 is a machine.", []],
    ["Dozens of mines were closed.", ["count"]],
    ["أُغلقت عشرات المناجم.", ["count"]],
    ["The contract runs for two years.", ["time", "count"]],
    ["ويعاقب القانون بالسجن من سنة إلى ثلاث سنوات.", ["time", "count"]],
    ["استمر الانقطاع يومين.", ["time"]],
    ["It has a tenant.", []],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("have their numbers in canonical form, or none where they are told in words", () => {
    expect(figuresIn("بلغ العدد ٣٠٬٠٠٠ جهاز لدى ثلاث شركات.").map(({ number }) => number)).toEqual([
      "30000",
      null,
    ]);
  });
});
