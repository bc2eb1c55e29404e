import { describe, expect, it } from "vitest";
import { findMachines } from "../../../../server/answering/calculator/find-machines.ts";
import { prepareText } from "../../../../server/answering/calculator/prepared-text.ts";

const read = (text: string) => findMachines(prepareText(text).text);

describe("the machines of a question", () => {
  it.each([
    ["an S21-XP", ["S21 XP"]],
    ["antminer s21xp", ["S21 XP"]],
    ["100 Antminer S21s", ["S21"]],
    ["the S19 Pro and the S19j Pro", ["S19 Pro", "S19j Pro"]],
    ["5,000 S19j Pros", ["S19j Pro"]],
    ["Whatsminer M60S", ["M60S"]],
    ["M30S++", ["M30S++"]],
    ["Avalon A1466", ["A1466"]],
    ["s 19 pro", ["S19 Pro"]],
    ["جهاز أنتماينر S21", ["S21"]],
    ["أنت ماينر S21 إكس بي", ["S21 XP"]],
    ["إس ٢١ برو", ["S21 Pro"]],
    ["واتسماينر إم 60 إس", ["M60S"]],
    ["الـS21", ["S21"]],
  ])("in “%s” are %j", (text, expected) => {
    const { machines } = read(text);
    expect(machines.map(({ name }) => name)).toEqual(expected);
    expect(machines.every(({ isPreset }) => isPreset)).toBe(true);
  });

  it.each([
    ["S23 Hydro", "S23 Hydro"],
    ["a T21", "T21"],
    ["Canaan A2", ""],
  ])("in “%s” may be unknown: %s", (text, expected) => {
    const { machines } = read(text);
    expect(machines.map(({ name }) => name).join()).toBe(expected);
    expect(machines.some(({ isPreset }) => isPreset)).toBe(false);
  });

  it.each(["an A100 card", "what's 19 Pro", "3.5 ms", "the S&P 500", "أساس 21"])(
    "are none in “%s”",
    (text) => {
      expect(read(text).machines).toEqual([]);
    },
  );

  it("leave their digits out of the rest of the text", () => {
    expect(read("100 S21s at 7 cents").rest.replace(/ +/gu, " ")).toBe("100 at 7 cents");
  });
});
