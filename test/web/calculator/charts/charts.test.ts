import { array, assert, constant, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../../core/hashprice/calculate-hashprice.ts";
import type { HashpriceInput } from "../../../../core/hashprice/hashprice-input.ts";
import { machineDay } from "../../../../core/hashprice/machine.ts";
import { createChartFrame } from "../../../../web/src/calculator/charts/chart-frame.ts";
import { cumulativeLine } from "../../../../web/src/calculator/charts/cumulative-line.ts";
import { netByElectricity } from "../../../../web/src/calculator/charts/net-by-electricity.ts";
import { toFixed, toSignificant } from "../../../../web/src/calculator/result-numbers.ts";

const TODAY = "2026-11-25";

describe("net by electricity price", () => {
  const conditions = record({
    hashpriceUsd: double({ min: 1, max: 2_000, noNaN: true }),
    electricityUsdPerKwh: double({ min: 0, max: 2, noNaN: true }),
    poolFee: double({ min: 0, max: 0.2, noNaN: true }),
    capexUsd: constant(null),
  });

  it("is what the machine's day is at each price, and 0 where the line crosses", () => {
    assert(
      property(conditions, (given) => {
        const size = { hashrateTHs: 270, powerW: 3_645 };
        const line = netByElectricity(machineDay(size, given), given.electricityUsdPerKwh);
        if (line === null) throw new Error("There is a revenue.");
        const netAt = (price: number): number =>
          machineDay(size, { ...given, electricityUsdPerKwh: price }).netUsdPerDay ?? Number.NaN;
        for (const { x, y } of line.points) expect(y).toBeCloseTo(netAt(x), 8);
        expect(netAt(line.crossing.x)).toBeCloseTo(0, 8);
        expect(line.own?.y).toBeCloseTo(netAt(given.electricityUsdPerKwh), 8);
        const last = line.points.at(-1);
        expect(last?.x).toBeGreaterThan(line.crossing.x);
        expect(last?.x).toBeGreaterThanOrEqual(given.electricityUsdPerKwh);
      }),
    );
  });

  it("is not drawn without a price", () => {
    const day = machineDay(
      { hashrateTHs: 270, powerW: 3_645 },
      { hashpriceUsd: null, electricityUsdPerKwh: 0.05, poolFee: 0, capexUsd: null },
    );
    expect(netByElectricity(day, 0.05)).toBeNull();
  });
});

describe("the total of the coming months", () => {
  const input: HashpriceInput = {
    difficulty: 156e12,
    btcPriceUsd: 106_935,
    machine: { preset: "S21 XP" },
    electricityUsdPerKwh: 0.05,
    capexUsd: 3_000,
    months: 24,
  };

  it("begins at the price of the machine, and marks the halving and the payback", () => {
    const result = calculateHashprice(input, { today: TODAY });
    const line = cumulativeLine(result, 3_000);
    expect(line?.points[0]).toEqual({ x: 0, y: -3_000 });
    expect(line?.points).toHaveLength(25);
    expect(line?.points.at(-1)?.y).toBe(result.projection?.at(-1)?.cumulativeUsd);
    expect(line?.halvings).toEqual([17]);
    const month = line?.paidBackIn ?? 0;
    expect(line?.points[month]?.y).toBeGreaterThanOrEqual(0);
    expect(line?.points[month - 1]?.y).toBeLessThan(0);
  });

  it.each<[string, HashpriceInput]>([
    ["months", { ...input, months: undefined }],
    ["an electricity price", { ...input, electricityUsdPerKwh: undefined }],
    ["a bitcoin price", { ...input, btcPriceUsd: undefined }],
  ])("is not drawn without %s", (_, without) => {
    expect(cumulativeLine(calculateHashprice(without, { today: TODAY }), 3_000)).toBeNull();
  });
});

describe("a chart", () => {
  const points = [
    { x: 0, y: 11 },
    { x: 0.2, y: -6 },
  ];

  it("begins where its readers begin", () => {
    const leftToRight = createChartFrame(points, { width: 600, direction: "ltr" });
    const rightToLeft = createChartFrame(points, { width: 600, direction: "rtl" });
    const start = { x: 0, y: 0 };
    expect(leftToRight.place(start).x).toBe(leftToRight.plot.left);
    expect(rightToLeft.place(start).x).toBe(rightToLeft.plot.right);
    expect(leftToRight.place(start).y).toBe(rightToLeft.place(start).y);
  });

  it("holds its points, the line of 0 and its ticks, however narrow", () => {
    const numbers = integer({ min: -1e9, max: 1e9 }).map((value) => value / 1_000);
    const many = array(record({ x: numbers, y: numbers }), { minLength: 1, maxLength: 30 });
    assert(
      property(many, integer({ min: 200, max: 1_200 }), (some, width) => {
        const frame = createChartFrame(some, { width, direction: "ltr" });
        const { left, right, top, bottom } = frame.plot;
        for (const point of some) {
          const { x, y } = frame.place(point);
          expect(x).toBeGreaterThanOrEqual(left - 1e-6);
          expect(x).toBeLessThanOrEqual(right + 1e-6);
          expect(y).toBeGreaterThanOrEqual(top - 1e-6);
          expect(y).toBeLessThanOrEqual(bottom + 1e-6);
        }
        expect(frame.yTicks.some(({ value }) => value === 0)).toBe(true);
      }),
    );
  });
});

describe("a number", () => {
  it.each([
    [toFixed(-0.001, 2), "0.00"],
    [toFixed(-3.456, 2), "-3.46"],
    [toFixed(5_000, 2), "5,000.00"],
    [toSignificant(0.000405487, 5), "0.00040549"],
    [toSignificant(1_116.692, 6), "1,116.69"],
  ])("%s is shown as %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
