/** Numbers as people write them. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../core/hashprice/read-quantity.ts";

const toArabic = (text: string): string =>
  text
    .replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))
    .replaceAll(",", "٬")
    .replaceAll(".", "٫");

describe("the reading of a quantity", () => {
  it.each([
    ["3.125", 3.125],
    ["٣٫١٢٥", 3.125],
    ["۳٫۱۲۵", 3.125],
    ["106,935", 106_935],
    ["١٠٦٬٩٣٥", 106_935],
    ["١٠٦،٩٣٥", 106_935],
    ["٠٫٠٠٦٢", 0.0062],
    ["3,125", 3_125],
    ["0,05", 0.05],
    [".5", 0.5],
    ["-0.02", -0.02],
    ["−٠٫٠٢", -0.02],
    ["+5", 5],
    ["156e12", 156e12],
    ["1.56E14", 156e12],
    ["١٫٥٦e١٤", 156e12],
    ["1e-3", 0.001],
    ["155,973,032,196,072", 155_973_032_196_072],
    ["  12 ", 12],
    ["\u200F٣٫١٢٥\u200E", 3.125],
    ["1e999", Number.POSITIVE_INFINITY],
    ["0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(readQuantity(text)).toBe(value);
  });

  it.each([
    "",
    "two",
    "اثنان",
    "5 10",
    "5-10",
    "2,5",
    "156T",
    "156 trillion",
    "$5",
    "5 دولارات",
    "7%",
    "٧٪",
    "5 kWh",
    "0x10",
    "1e",
    "e5",
    "1e5e5",
    "--5",
    "NaN",
    "Infinity",
    "2022-01-08",
  ])("does not guess at %j", (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it("gives back what was written in either script", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (thousandths) => {
        const value = thousandths / 1_000;
        const written = value.toLocaleString("en", { maximumFractionDigits: 3 });
        expect(readQuantity(written)).toBe(value);
        expect(readQuantity(toArabic(written))).toBe(value);
        expect(readQuantity(String(value))).toBe(value);
      }),
      { numRuns: 1_000 },
    );
  });
});
