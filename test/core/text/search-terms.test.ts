/** Search terms of passages and questions. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStopWord, toSearchTerms, toWordTerms } from "../../../core/text/search-terms.ts";

describe("toWordTerms", () => {
  it.each([
    ["Miners left Kazakhstan's mines", "miner left kazakhstan mine"],
    ["The price of the bitcoin", "price bitcoin"],
    ["Café CAFÉ cafe", "cafe cafe cafe"],
    ["30,000 ٣٠٬٠٠٠ 30000", "30000 30000 30000"],
    ["18.1% ١٨٫١٪ 18.1", "18.1 18.1 18.1"],
    ["2022-01-08", "2022 1 8"],
    ["و800,000 دولار", "800000 دولار"],
    ["fell -5%", "fell 5"],
    ["S21-XP", "s21 xp s21xp"],
    ["S21 XP", "s21 s21xp xp"],
    ["S21XP", "s21xp s21 xp"],
    ["S19j", "s19j s19"],
    ["جهاز S21-XP", "جهاز s21 xp s21xp"],
    ["GPT-4", "gpt 4 gpt4"],
    ["Web3.0", "web3.0 web3"],
    ["on-chain proof-of-work", "chain onchain proof work proofofwork"],
    ["hash rate", "hash hashrat rate"],
    ["hashrate", "hashrat"],
    ["3.5GW", "3.5 gw"],
    ["U.S. miners", "usa miner"],
    ["US miners told us", "usa miner told"],
    ["https://example.com/x mine", "mine"],
    ["ما هو التعدين؟", "تعدين"],
    ["What is mining?", "mine"],
    ["وBitcoin", "bitcoin"],
    ["مُعَدِّنٌ ﻣﻨﺠﻢ", "معدن منجم"],
    ["Сколько", "сколько"],
    ["挖矿", "挖矿"],
    ["!!! … 🚀", ""],
    ["", ""],
  ])("of %j are %j", (text, terms) => {
    expect(toWordTerms(text).join(" ")).toBe(terms);
  });
});

describe("toSearchTerms", () => {
  it("adds the grams of longer words after them, without the article", () => {
    expect(toSearchTerms("البتكوين صعب")).toEqual(["بتكوين", "#بتكو", "#تكوي", "#كوين", "صعب"]);
    expect(toSearchTerms("mining")).toEqual(["mine", "#mini", "#inin", "#ning"]);
  });

  it.each([
    ["بتكوين", "البيتكوين"],
    ["كازاخستان", "قازاقستان"],
    ["المعدنين", "معدنون"],
    ["التعدين", "للتعدين"],
    ["S21-XP", "the S21XP's price"],
    ["S21 XP", "S21-XP"],
    ["S21XP", "S21 XP"],
    ["30,000", "٣٠٬٠٠٠"],
    ["18.1%", "١٨٫١"],
    ["hash rate", "hashrate"],
    ["hash-price", "hash price"],
    ["هاش برايس", "هاشبرايس"],
    ["miners", "miner's"],
    ["blockchain", "block-chain"],
    ["توكاييف", "توكاييڤ"],
  ])("lets %j and %j meet", (one, other) => {
    const terms = new Set(toSearchTerms(one));
    expect(toSearchTerms(other).filter((term) => terms.has(term))).not.toEqual([]);
  });

  it("shares the whole model name between its spellings", () => {
    for (const spelling of ["S21-XP", "S21 XP", "S21XP", "s21 xp", "S21‑XP"]) {
      expect(toSearchTerms(spelling)).toEqual(expect.arrayContaining(["s21", "xp", "s21xp"]));
    }
  });

  it.each(["the", "What", "ما", "هل", "وهو", "في", "إلى", "الَّتي", "don’t"])(
    "drops the stop word %j whole",
    (word) => {
      expect(isStopWord(word)).toBe(true);
      expect(toSearchTerms(word)).toEqual([]);
    },
  );

  it.each(["mine", "منجم", "وقود", "price"])("keeps %j, which is no stop word", (word) => {
    expect(isStopWord(word)).toBe(false);
    expect(toSearchTerms(word)).not.toEqual([]);
  });

  it("gives terms without blanks, of at most 60 characters, well formed and the same each time", () => {
    const units = fc.constantFrom(
      "a",
      "S21",
      "-",
      " ",
      "ال",
      "تعدين",
      "3.5",
      ",",
      "’s",
      "😀",
      "𝒜",
      "挖",
      "\u0301",
      "\ue000",
      "\u00a0",
      "٣",
      ".",
      "U.S.",
      "#",
      "و",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(units, { maxLength: 80 }).map((list) => list.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const terms = toSearchTerms(text);
          for (const term of terms) {
            expect(term).toMatch(/^\S{1,60}$/u);
            expect(term).not.toMatch(/\ue000/u);
          }
          expect(terms.filter((term) => !term.startsWith("#"))).toEqual(toWordTerms(text));
          expect(toSearchTerms(text)).toEqual(terms);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("cuts a word without end to size", () => {
    expect(toWordTerms("挖".repeat(500))[0]).toHaveLength(60);
    expect(toWordTerms("x".repeat(500))[0]).toHaveLength(60);
  });
});
