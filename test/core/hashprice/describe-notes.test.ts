/** The calculator's notes in words. */
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import { describeNotes } from "../../../core/hashprice/describe-notes.ts";
import { formatNumber } from "../../../core/hashprice/format-number.ts";
import type { HashpriceNote } from "../../../core/hashprice/hashprice-notes.ts";
import { tellHashprice } from "../../../core/hashprice/tell-hashprice.ts";

/** Each with the numbers that its sentences have to tell. */
const NOTES: readonly (readonly [HashpriceNote, readonly string[]])[] = [
  [
    { id: "subsidy-in-force", subsidyBtc: 3.125, day: "2026-11-25", halvingDay: "2028-04-17" },
    ["3.125"],
  ],
  [{ id: "subsidy-of-height", subsidyBtc: 3.125, blockHeight: 921_000 }, ["3.125", "921,000"]],
  [{ id: "no-fees" }, []],
  [{ id: "fees-of-share", share: 0.0062, feesBtcPerBlock: 0.019_496 }, ["0.62", "0.019496"]],
  [{ id: "difficulty-of-hashrate", networkHashrateEHs: 1_116 }, ["1,116"]],
  [{ id: "implied-price", btcPriceUsd: 106_935.4 }, ["106,935"]],
  [{ id: "nameplate", preset: "S21 XP", hashrateTHs: 270, powerW: 3_645 }, ["270", "3,645"]],
  [{ id: "no-pool-fee" }, []],
  [{ id: "price-unchanged" }, []],
  [{ id: "difficulty-unchanged" }, []],
  [{ id: "month-length", days: 30.4375 }, ["30.4375"]],
  [{ id: "halving-in-month", month: 17, subsidyBtc: 1.5625 }, ["17", "1.5625"]],
  [{ id: "capex-at-start", capexUsd: 5_000 }, ["5,000"]],
  [{ id: "ai-hosting-before-costs" }, ["8,760"]],
  [
    { id: "difficulty-beats-hashrate", ofDifficultyEHs: 1_116.69, networkHashrateEHs: 1_000 },
    ["1,116.7", "1,000"],
  ],
  [{ id: "network-beats-hashprice", given: 43.33, computed: 43.361 }, ["43.33", "43.361"]],
  [{ id: "price-missing" }, []],
  [{ id: "electricity-missing" }, []],
  [
    { id: "subsidy-not-in-force", subsidyBtc: 6.25, inForceBtc: 3.125, day: "2026-11-25" },
    ["6.25", "3.125"],
  ],
  [{ id: "no-subsidy", blockHeight: 14_000_000 }, ["14,000,000"]],
  [{ id: "high-fee-share", share: 0.62 }, ["62", "0.0062"]],
  [{ id: "unusual-hashprice", usdPerPHDay: 4_321 }, ["4,321", "2,000"]],
  [{ id: "needs-machine", field: "poolFee" }, []],
  [{ id: "needs-months", field: "priceGrowthPerMonth" }, []],
  [{ id: "not-needed", field: "subsidyBtc" }, []],
  [{ id: "never-pays-back" }, []],
];

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/gu) ?? [];

describe("the words of a note", () => {
  it.each(NOTES)("are a sentence of either language for %j", (note, numbers) => {
    const [english = ""] = describeNotes([note], "en");
    const [arabic = ""] = describeNotes([note], "ar");
    expect(english).toMatch(/^[A-Za-z].*\.$/u);
    expect(english).not.toMatch(/[\u0600-\u06FF]|undefined|NaN/u);
    expect(arabic).toMatch(/[\u0600-\u06FF]{3}.*\.$/u);
    expect(arabic).not.toMatch(/[٠-٩]|undefined|NaN/u);
    expect(numbersIn(english)).toEqual(expect.arrayContaining([...numbers]));
    expect(numbersIn(arabic)).toEqual(expect.arrayContaining([...numbers]));
  });

  it("name the month of the next halving", () => {
    const halving: HashpriceNote = {
      id: "subsidy-in-force",
      subsidyBtc: 3.125,
      day: "2026-11-25",
      halvingDay: "2028-04-17",
    };
    expect(describeNotes([halving], "en")[0]).toContain("April 2028");
    expect(describeNotes([halving], "ar")[0]).toContain("أبريل 2028");
  });
});

describe("a told result", () => {
  it.each([
    ["en", "Core Scientific and CoreWeave", "Transaction fees"],
    ["ar", "كور ساينتيفيك وكورويف", "رسوم المعاملات"],
  ] as const)("is in one language throughout: %s", (language, deal, assumption) => {
    const result = calculateHashprice(
      { difficulty: 156e12, btcPriceUsd: 1e5, machine: { preset: "S21" } },
      { today: "2026-11-25" },
    );
    const told = tellHashprice(result, language);
    expect(told.aiHosting?.map((hosting) => hosting.deal)).toContain(deal);
    expect(told.assumptions.join("\n")).toContain(assumption);
    expect(told.hashprice).toEqual(result.hashprice);
  });
});

describe("a number in a sentence", () => {
  it.each([
    [106_935, "106,935"],
    [0.0062, "0.0062"],
    [1e18, "1e18"],
    [1.25e-9, "1.25e-9"],
    [156e12, "156,000,000,000,000"],
    [3.125, "3.125"],
    [0, "0"],
    [-5_000, "-5,000"],
    [1_234.567_89, "1,234.57"],
    [0.1 + 0.2, "0.3"],
  ])("%d is written %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
