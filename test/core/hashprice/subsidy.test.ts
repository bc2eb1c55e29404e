/** What the protocol pays for a block, and when it halves. */
import { describe, expect, it } from "vitest";
import { estimateHeight, nextHalving, subsidyInForce } from "../../../core/hashprice/halvings.ts";
import { isKnownSubsidy, subsidySats } from "../../../core/hashprice/subsidy.ts";

describe("the subsidy of a height", () => {
  it.each([
    [0, 5_000_000_000n],
    [209_999, 5_000_000_000n],
    [210_000, 2_500_000_000n],
    [839_999, 625_000_000n],
    [840_000, 312_500_000n],
    [1_050_000, 156_250_000n],
    [32 * 210_000, 1n],
    [33 * 210_000, 0n],
    [64 * 210_000, 0n],
    [1e12, 0n],
  ])("of block %i is %i satoshi", (height, sats) => {
    expect(subsidySats(height)).toBe(sats);
  });

  it("adds up to the known supply, just below 21 million bitcoins", () => {
    let total = 0n;
    for (let halvings = 0; halvings < 70; halvings += 1) {
      total += 210_000n * subsidySats(halvings * 210_000);
    }
    expect(total).toBe(2_099_999_997_690_000n);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "does not exist for height %d",
    (height) => {
      expect(() => subsidySats(height)).toThrow(RangeError);
    },
  );

  it.each([
    [3.125, true],
    [0.00000001, true],
    [50, true],
    [3.13, false],
    [3125, false],
    [0, false],
  ])("knows %d BTC: %s", (subsidy, isKnown) => {
    expect(isKnownSubsidy(subsidy)).toBe(isKnown);
  });
});

describe("the subsidy in force on a day", () => {
  it.each([
    ["2009-01-03", 5_000_000_000n],
    ["2012-11-27", 5_000_000_000n],
    ["2012-11-28", 2_500_000_000n],
    ["2016-07-08", 2_500_000_000n],
    ["2016-07-09", 1_250_000_000n],
    ["2020-05-10", 1_250_000_000n],
    ["2020-05-11", 625_000_000n],
    ["2024-04-19", 625_000_000n],
    ["2024-04-20", 312_500_000n],
    ["2028-03-31", 312_500_000n],
    ["2028-05-01", 156_250_000n],
    ["2033-01-01", 78_125_000n],
  ])("on %s is %i satoshi", (day, sats) => {
    expect(subsidyInForce(day)).toBe(sats);
  });
});

describe("the next halving", () => {
  it.each(["2024-04-20", "2026-11-25", "2028-04-01"])(
    "is due about April 2028, seen from %s",
    (day) => {
      expect(nextHalving(day)).toEqual({
        height: 1_050_000,
        day: expect.stringMatching(/^2028-04/),
      });
    },
  );

  it.each([
    ["one block before", 839_999, 840_000, "2024-01-01"],
    ["at the halving itself", 840_000, 1_050_000, "2027-12-29"],
    ["144 blocks before", 839_856, 840_000, "2024-01-02"],
  ])("is counted from the height where it is given: %s", (_name, height, next, day) => {
    expect(nextHalving("2024-01-01", height)).toEqual({ height: next, day });
  });

  it.each([
    ["2024-04-20", 840_000, 840_100],
    ["2025-11-03", 920_000, 923_000],
    ["2021-08-07", 690_000, 706_000],
    ["2009-01-03", 0, 30_000],
  ])("lets the height on %s be estimated between %i and %i", (day, least, most) => {
    expect(estimateHeight(day)).toBeGreaterThanOrEqual(least);
    expect(estimateHeight(day)).toBeLessThanOrEqual(most);
  });
});
