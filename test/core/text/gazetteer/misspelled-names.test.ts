import { describe, expect, it } from "vitest";
import { guessMisspelledNames } from "../../../../core/text/gazetteer/misspelled-names.ts";

describe("a name with one letter wrong", () => {
  it.each([
    ["a letter left out", "mining in Kazkhstan", "place:KZ"],
    ["a letter too many", "Corsicanna", "place:Corsicana"],
    ["another letter", "Malaisia's losses", "place:MY"],
    ["two letters changed in place", "the Kazakhsatn ban", "place:KZ"],
    ["small letters", "paraguey", "place:PY"],
    ["a company", "Terawolf and Google", "company:terawulf"],
    ["Arabic", "تعدين في كازاخستاان", "place:KZ"],
    ["Arabic with a prefix", "وبكازخستن", "place:KZ"],
  ])("is guessed with %s", (_, text, id) => {
    expect([...guessMisspelledNames(text)]).toEqual([id]);
  });

  it.each([
    ["a name that is right", "Kazakhstan and Iraq"],
    ["a short name", "Irun"],
    ["two letters wrong", "Kazikhstun"],
    ["ordinary words", "The computer has difficulty with forces of nature"],
    ["ordinary Arabic words", "الفريق والثورة والوحدة والمنظمة والمهارات والغربية"],
    ["nothing", ""],
  ])("is not seen in %s", (_, text) => {
    expect([...guessMisspelledNames(text)]).toEqual([]);
  });
});
