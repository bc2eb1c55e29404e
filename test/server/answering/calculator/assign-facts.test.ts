import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignFacts } from "../../../../server/answering/calculator/assign-facts.ts";
import { prepareText } from "../../../../server/answering/calculator/prepared-text.ts";

function read(text: string): Record<string, number> {
  const { facts } = assignFacts(prepareText(text).text);
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]));
}

describe("what the numbers of a question mean", () => {
  it.each([
    [
      "fees 0.62%, pool fee 2%, difficulty +3% a month, price growth 1% a month",
      {
        feeShareOfReward: 0.0062,
        poolFee: 0.02,
        difficultyGrowthPerMonth: 0.03,
        priceGrowthPerMonth: 0.01,
      },
    ],
    [
      "رسوم المعاملات ٠٫٦٢٪ ورسوم المجمّع 2٪ وزيادة الصعوبة 3٪ شهريا",
      { feeShareOfReward: 0.0062, poolFee: 0.02, difficultyGrowthPerMonth: 0.03 },
    ],
    ["a 2% pool fee and 0.62% fees", { poolFee: 0.02, feeShareOfReward: 0.0062 }],
    [
      "price falls 2% a month while difficulty rises 3% monthly",
      { priceGrowthPerMonth: -0.02, difficultyGrowthPerMonth: 0.03 },
    ],
    [
      "يتراجع السعر ٢٪ شهريا وترتفع الصعوبة ٣٪ شهريا",
      { priceGrowthPerMonth: -0.02, difficultyGrowthPerMonth: 0.03 },
    ],
    ["0.02 BTC fees per block", { feesBtcPerBlock: 0.02 }],
    ["رسوم قدرها مليوني ساتوشي", {}],
    ["fees of 2 million sats", { feesBtcPerBlock: 0.02 }],
    ["a block reward of 6.25 BTC", { subsidyBtc: 6.25 }],
    ["fees are 1.5% of the block reward", { feeShareOfReward: 0.015 }],
  ])("“%s” tells shares and amounts apart", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      "bitcoin price $95,000, electricity price $0.07, hash price $40",
      { btcPriceUsd: 95_000, electricityUsdPerKwh: 0.07, hashpriceUsdPerPHDay: 40 },
    ],
    [
      "سعر البيتكوين ٩٥٠٠٠ دولار وسعر الكهرباء ٠٫٠٧ دولار وسعر الهاش ٤٠ دولارا وسعر الجهاز ٤٠٠٠ دولار",
      {
        btcPriceUsd: 95_000,
        electricityUsdPerKwh: 0.07,
        hashpriceUsdPerPHDay: 40,
        capexUsd: 4_000,
      },
    ],
    ["40 سعر الهاش و7 سنتات", { hashpriceUsdPerPHDay: 40, electricityUsdPerKwh: 0.07 }],
    ["an S21 bought for $4,000", { capexUsd: 4_000 }],
    ["شراء S21 بسعر ٤٥٠٠ دولار", { capexUsd: 4_500 }],
    ["$106,935 with difficulty 156T", { btcPriceUsd: 106_935, difficulty: 156e12 }],
    ["block 921000", { blockHeight: 921_000 }],
    ["الكتلة ٩٢١٠٠٠", { blockHeight: 921_000 }],
    ["S19j Pro 100T", { machineHashrateTHs: 100 }],
    ["difficulty 100T", { difficulty: 100e12 }],
    ["network at 900 PH/s", { networkHashrateEHs: 0.9 }],
    ["900 PH/s of my own", { machineHashrateTHs: 900_000 }],
    ["100 S21s", { machineCount: 100 }],
    ["10 MW of S21s", { sitePowerW: 10e6 }],
    ["70 $/MWh", { electricityUsdPerKwh: 0.07 }],
    ["7 cents per kW", { electricityUsdPerKwh: 0.07 }],
    ["$43,000/EH/day", { hashpriceUsdPerPHDay: 43 }],
  ])("“%s” tells prices and sizes apart", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  const CLAUSES = {
    en: [
      "difficulty 156T",
      "bitcoin at $95,000",
      "0.62% fees",
      "a pool fee of 2%",
      "electricity at 7 cents",
      "200 TH/s",
      "3500 W",
      "bought for $4,000",
      "over 24 months",
    ],
    ar: [
      "الصعوبة ١٥٦ تريليون",
      "سعر البيتكوين ٩٥٠٠٠ دولار",
      "الرسوم ٠٫٦٢٪",
      "رسوم المجمّع ٢٪",
      "سعر الكهرباء ٧ سنتات",
      "٢٠٠ تيراهاش في الثانية",
      "٣٥٠٠ واط",
      "ثمن الجهاز ٤٠٠٠ دولار",
      "المدة ٢٤ شهرا",
    ],
  };
  const MEANING = {
    difficulty: 156e12,
    btcPriceUsd: 95_000,
    feeShareOfReward: 0.0062,
    poolFee: 0.02,
    electricityUsdPerKwh: 0.07,
    machineHashrateTHs: 200,
    machinePowerW: 3_500,
    capexUsd: 4_000,
    months: 24,
  };

  it.each(["en", "ar"] as const)("does not depend on their order (%s)", (language) => {
    const clauses = CLAUSES[language];
    fc.assert(
      fc.property(fc.shuffledSubarray(clauses, { minLength: clauses.length }), (order) => {
        expect(read(order.join(language === "ar" ? "، " : ", "))).toEqual(MEANING);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["commas", (value: number) => value.toLocaleString("en-US")],
    ["Arabic digits", (value: number) => value.toLocaleString("ar-EG")],
    ["Persian digits", (value: number) => value.toLocaleString("fa-IR")],
    ["plain digits", String],
  ])("does not depend on how they are written: %s", (_, write) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999 }),
        fc.integer({ min: 10, max: 900 }),
        (price, tera) => {
          const text = `difficulty ${write(tera)} trillion, bitcoin price ${write(price)} dollars`;
          expect(read(text)).toEqual({ difficulty: tera * 1e12, btcPriceUsd: price });
        },
      ),
    );
  });
});
