import { assert, constantFrom, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readInUnit,
  suggestInUnit,
  writeInUnit,
  type QuantityUnit,
  type UnitName,
} from "../../../web/src/calculator/quantity-unit.ts";
import { SLOT_NAMES, SLOTS } from "../../../web/src/calculator/slots.ts";

const UNITS = SLOT_NAMES.flatMap((name) => [...SLOTS[name]]);

function unitNamed(name: UnitName, field?: string): QuantityUnit {
  const unit = UNITS.find((one) => one.name === name && (field ?? one.field) === one.field);
  if (unit === undefined) throw new Error(`There is no unit ${name}.`);
  return unit;
}

describe("a field", () => {
  it.each<[string, UnitName, number | null]>([
    ["156", "trillion", 156e12],
    ["١٥٦", "trillion", 156e12],
    ["۱۵۶٫۵", "trillion", 156.5e12],
    ["١٠٦٬٩٣٥", "usd", 106_935],
    ["106,935", "usd", 106_935],
    ["$106,935", "usd", 106_935],
    ["٠٫٦٢", "shareOfReward", 0.0062],
    ["٠٫٦٢٪", "shareOfReward", 0.0062],
    ["7", "centsPerKwh", 0.07],
    ["7¢", "centsPerKwh", 0.07],
    ["3٫", "percent", 0.03],
    ["-2.5", "percentPerMonth", -0.025],
    ["1.56e2", "trillion", 156e12],
    ["seven", "centsPerKwh", null],
    ["5 7", "centsPerKwh", null],
    ["7 kW", "centsPerKwh", null],
  ])("reads %s in %s as %s", (text, name, value) => {
    expect(readInUnit(text, unitNamed(name))).toBe(value);
  });

  it("writes every value so that it reads the same again", () => {
    const values = double({ min: 1e-6, max: 1e6, noNaN: true }).map((value) =>
      Number(value.toPrecision(12)),
    );
    assert(
      property(constantFrom(...UNITS), values, (unit, value) => {
        expect(readInUnit(writeInUnit(value, unit), unit)).toBeCloseTo(value, 12);
      }),
    );
  });

  it.each<[string, UnitName, string, number | null]>([
    ["156e12", "trillion", "difficulty", 156e12],
    ["0.07", "centsPerKwh", "electricityUsdPerKwh", 0.07],
    ["7", "usdPerKwh", "electricityUsdPerKwh", 0.07],
    ["0.0062", "shareOfReward", "feeShareOfReward", 0.0062],
    ["106.935", "usd", "btcPriceUsd", 106_935],
    ["7", "centsPerKwh", "electricityUsdPerKwh", null],
    ["0", "centsPerKwh", "electricityUsdPerKwh", null],
    ["", "centsPerKwh", "electricityUsdPerKwh", null],
  ])("asks for %s in %s, %s, whether %s is meant", (text, name, field, meant) => {
    expect(suggestInUnit(text, unitNamed(name, field))).toBe(meant);
  });
});
