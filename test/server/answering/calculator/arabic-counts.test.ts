import { describe, expect, it } from "vitest";
import { countInArabic } from "../../../../server/answering/calculator/arabic-counts.ts";

describe("an Arabic noun after its number", () => {
  it.each([
    ["1", "دولار واحد"],
    ["2", "دولارين"],
    ["3", "3 دولارات"],
    ["10", "10 دولارات"],
    ["11", "11 دولارًا"],
    ["99", "99 دولارًا"],
    ["100", "100 دولار"],
    ["101", "101 دولار"],
    ["103", "103 دولارات"],
    ["106,935", "106,935 دولارًا"],
    ["95,000", "95,000 دولار"],
    ["43.33", "43.33 دولار"],
    ["8.00", "8.00 دولار"],
  ])("%s is “%s”", (figure, expected) => {
    expect(countInArabic(figure, "dollar")).toBe(expected);
  });
});
