/** The months to come. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";

const today = "2026-11-25";
const project = (input: HashpriceInput) =>
  calculateHashprice({ hashpriceUsdPerPHDay: 40, ...input }, { today }).projection ?? [];
const hashpricesOf = (input: HashpriceInput): number[] =>
  project(input).map(({ hashpriceUsdPerPHDay }) => hashpriceUsdPerPHDay ?? Number.NaN);
const miner: HashpriceInput = { machine: { preset: "S21 XP" }, electricityUsdPerKwh: 0.05 };

describe("a projection", () => {
  it("has as many months as were asked for, counted from 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (months) => {
        expect(project({ months }).map(({ month }) => month)).toEqual(
          Array.from({ length: months }, (_, index) => index + 1),
        );
      }),
    );
  });

  it("is flat without growth until the halving, in month 17 by date", () => {
    const hashprices = hashpricesOf({ months: 18 });
    expect(hashprices.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => 40));
    expect(hashprices.slice(16)).toEqual([20, 20]);
  });

  it("halves the subsidy alone, while fees stay", () => {
    const [before = 0, after = 0] = hashpricesOf({ months: 18, feesBtcPerBlock: 0.5 }).slice(
      15,
      17,
    );
    expect(after / before).toBeCloseTo((1.5625 + 0.5) / (3.125 + 0.5), 12);
  });

  it.each([
    [1_049_999, 1],
    [1_050_000 - 4_383, 1],
    [1_050_000 - 4_384, 2],
    [1_050_000 - 3 * 4_383, 3],
  ])(
    "halves from the month in which the halving falls: at height %i in month %i",
    (blockHeight, month) => {
      const hashprices = hashpricesOf({ months: 4, blockHeight });
      expect(hashprices.indexOf(20) + 1).toBe(month);
      expect(hashprices.slice(month - 1).every((hashprice) => hashprice === 20)).toBe(true);
    },
  );

  it("does not halve right behind a halving", () => {
    expect(hashpricesOf({ months: 40, blockHeight: 1_050_000 })).toEqual(
      Array.from({ length: 40 }, () => 40),
    );
  });

  it("goes through more than one halving", () => {
    expect(new Set(hashpricesOf({ months: 120 }))).toEqual(new Set([40, 20, 10, 5]));
  });

  it("compounds growth, month 1 being today's", () => {
    const hashprices = hashpricesOf({
      months: 3,
      priceGrowthPerMonth: 0.1,
      difficultyGrowthPerMonth: 0.02,
    });
    const factor = 1.1 / 1.02;
    expect(hashprices).toEqual([
      40,
      expect.closeTo(40 * factor, 9),
      expect.closeTo(40 * factor ** 2, 9),
    ]);
  });

  it("stays where price and difficulty grow alike", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (growth) => {
        const grown = hashpricesOf({
          months: 12,
          priceGrowthPerMonth: growth,
          difficultyGrowthPerMonth: growth,
        });
        expect(grown.every((hashprice) => Math.abs(hashprice - 40) < 1e-9)).toBe(true);
      }),
    );
  });

  it("adds up to the net of the months, less the price of the machine", () => {
    const months = project({ ...miner, months: 24, capexUsd: 5_000 });
    let total = -5_000;
    for (const { netUsd, cumulativeUsd } of months) {
      total += netUsd ?? Number.NaN;
      expect(cumulativeUsd).toBeCloseTo(total, 9);
    }
    const day = 40 * 0.27 - 3.645 * 24 * 0.05;
    expect(months[0]?.netUsd).toBeCloseTo(day * 30.4375, 9);
  });

  it.each([
    ["a machine", {}],
    ["an electricity price", { machine: { preset: "S21" } }],
  ])("has no net without %s", (_name, input) => {
    expect(project({ ...input, months: 1 })).toEqual([
      { month: 1, hashpriceUsdPerPHDay: 40, netUsd: null, cumulativeUsd: null },
    ]);
  });

  it("has nothing to tell in dollars without a price", () => {
    const { projection } = calculateHashprice({ difficulty: 156e12, months: 1 }, { today });
    expect(projection).toEqual([
      { month: 1, hashpriceUsdPerPHDay: null, netUsd: null, cumulativeUsd: null },
    ]);
  });

  it("stays finite in its farthest corners", () => {
    const [least, most] = [-0.9, 0.5];
    const input = {
      ...miner,
      months: 120,
      priceGrowthPerMonth: most,
      difficultyGrowthPerMonth: least,
    };
    for (const month of project(input)) {
      expect(Object.values(month).every(Number.isFinite)).toBe(true);
    }
  });
});
