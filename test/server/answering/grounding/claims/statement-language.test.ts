import { describe, expect, it } from "vitest";
import { isInLanguage } from "../../../../../server/answering/grounding/claims/statement-language.ts";

describe("the language of a piece", () => {
  it.each([
    ["The hashrate fell by 12%.", "en"],
    ["Manjam (منجم) means mine.", "en"],
    ["The minister said: «لم نعفِ أي منطقة من القطع».", "en"],
    ["Core Scientific: 500 MW, Texas", "en"],
    ["Riot | 1,406", "en"],
    ["انخفض معدل الهاش بنسبة 12%.", "ar"],
    ["أعلنت Core Scientific وCoreWeave عقدًا مدته 12 سنة.", "ar"],
    ["Riot | 1,406", "ar"],
    ["قال الوزير: “we did not exempt any area from the cuts at all”.", "ar"],
    ["18.1%", "ar"],
    ["S21 XP: 13.5 J/TH", "ar"],
  ] as const)("is right: %s (%s)", (text, language) => {
    expect(isInLanguage(text, language)).toBe(true);
  });

  it.each([
    ["The hashrate fell by 12%.", "ar"],
    ["انخفض معدل الهاش بنسبة 12%.", "en"],
    ["Le minage est interdit dans le pays.", "en"],
    ["La minería está prohibida en el país por la ley.", "en"],
    ["Der Abbau ist in dem Land verboten und die Strafe hoch.", "en"],
    ["Майнинг запрещён в стране.", "en"],
    ["挖矿 被 禁止 了。", "en"],
    ["استخراج بیت کوین در این کشور ممنوع است و را.", "ar"],
  ] as const)("is wrong: %s (%s)", (text, language) => {
    expect(isInLanguage(text, language)).toBe(false);
  });
});
