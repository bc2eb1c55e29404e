import { describe, expect, it } from "vitest";
import { speaksOfSubject, swapSubject } from "../../../eval/fit/swap-subject.ts";

const swapped = (question: string, language: "ar" | "en") =>
  swapSubject({ id: "q", kind: "factual", articles: ["a"], expect: [], question, language })[0];

describe("a question about another place or company", () => {
  it.each([
    ["Why did Iran ban mining?", "en", "Why did Peru ban mining?", "place:PE"],
    ["لماذا حظرت إيران التعدين؟", "ar", "لماذا حظرت بيرو التعدين؟", "place:PE"],
    ["Who leads Riot?", "en", "Who leads Samsung?", "company:samsung"],
    ["من يرأس رايوت؟", "ar", "من يرأس سامسونغ؟", "company:samsung"],
  ] as const)("%s", (question, language, text, subject) => {
    expect(swapped(question, language)).toEqual({ text, subject });
  });

  it("is never about the same one", () => {
    expect(swapped("Why did Peru ban mining?", "en")?.subject).toBe("place:PT");
  });

  it.each(["What is hashprice?", "Did Riot leave Texas?", "Did Iran follow China?"])(
    "is not made of one that names none or several: %s",
    (question) => {
      expect(swapped(question, "en")).toBeUndefined();
    },
  );

  it("may have an answer where a passage speaks of it, be it in its header", () => {
    const found = [
      { chunk: { header: "", text: "Mining stopped." } },
      { chunk: { header: "البرتغال", text: "توقف التعدين." } },
    ];
    expect(speaksOfSubject(found, "place:PT")).toBe(true);
    expect(speaksOfSubject(found, "place:PE")).toBe(false);
  });
});
