/** Numerals of both scripts. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, toAsciiDigits } from "../../../core/text/digits.ts";

describe("toAsciiDigits", () => {
  it.each([
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["٣٫١٢٥", "3.125"],
    ["٣٠٬٠٠٠", "30,000"],
    ["١٨٫١٪", "18.1%"],
    ["قال٬ نعم", "قال٬ نعم"],
    ["٫", "٫"],
    ["عام ٢٠٢٤، ثم", "عام 2024، ثم"],
    ["plain 5", "plain 5"],
  ])("writes %j as %j", (text, expected) => {
    expect(toAsciiDigits(text)).toBe(expected);
  });

  it("keeps every offset", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("٣", "۴", "٫", "٬", "٪", "a", "ب", "😀", " ") }),
        (text) => {
          expect(toAsciiDigits(text)).toHaveLength(text.length);
        },
      ),
    );
  });
});

const values = (text: string): string[] => findNumbers(text).map((number) => number.value);

describe("findNumbers", () => {
  it.each([
    ["30,000", ["30000"]],
    ["٣٠٬٠٠٠", ["30000"]],
    ["٣٠,٠٠٠", ["30000"]],
    ["٣٠،٠٠٠", ["30000"]],
    ["3.125", ["3.125"]],
    ["٣٫١٢٥", ["3.125"]],
    ["18.1%", ["18.1"]],
    ["١٨٫١٪", ["18.1"]],
    ["(99.999٪)", ["99.999"]],
    ["1\u00a0000\u00a0000", ["1000000"]],
    ["1\u2009000", ["1000"]],
    ["1\u202f000", ["1000"]],
    ["1 000", ["1", "0"]],
    ["2,5", ["2", "5"]],
    ["0,05", ["0.05"]],
    ["1,234,567.890", ["1234567.89"]],
    ["1,00,000", ["100000"]],
    ["1.234.567", ["1234567"]],
    ["1.234.567,89", ["1234567.89"]],
    ["1'000'000", ["1000000"]],
    ["1,2345", ["1", "2345"]],
    ["007", ["7"]],
    ["0.50", ["0.5"]],
    ["30.0", ["30"]],
    ["0", ["0"]],
    ["0.000", ["0"]],
    [".5", ["0.5"]],
    ["+5", ["5"]],
    ["-5", ["-5"]],
    ["−5.20%", ["-5.2"]],
    ["-$5", ["-5"]],
    ["(-3)", ["-3"]],
    ["2-5", ["2", "5"]],
    ["2500 – 5000", ["2500", "5000"]],
    ["2500 -5000", ["2500", "5000"]],
    ["الصين -2021- كانت", ["2021"]],
    ["البلاد -التي أطاحت بالصين عام 2021- لديها", ["2021"]],
    ["2022-01-08", ["2022", "1", "8"]],
    ["08.01.2022", ["8", "1", "2022"]],
    ["10:30", ["10", "30"]],
    ["0/400", ["0", "400"]],
    ["$43,000", ["43000"]],
    ["$ 43,000", ["43000"]],
    ["US$5", ["5"]],
    ["RM4.6bn", ["4.6"]],
    ["Dh100,000", ["100000"]],
    ["FARM5", []],
    ["$43k", ["43"]],
    ["3.5GW", ["3.5"]],
    ["200TH/s", ["200"]],
    ["473T", ["473"]],
    ["17.5J/TH", ["17.5"]],
    ["21st", ["21"]],
    ["No.5", ["5"]],
    ["24-hour", ["24"]],
    ["mid-2022", ["2022"]],
    ["top-10", ["10"]],
    ["300,000 و800,000 دولار", ["300000", "800000"]],
    ["الـ5000", ["5000"]],
    ["بـ15%", ["15"]],
    ["50ألف", ["50"]],
    ["in 2021.", ["2021"]],
    ["fell 8%, reaching 43,000, then 5", ["8", "43000", "5"]],
    ["35 دولارًا/بيتاهاش", ["35"]],
  ])("finds in %j the numbers %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    "S21",
    "S21-XP",
    "M60S",
    "Web3.0",
    "v2.1",
    "GPT-4",
    "COVID-19",
    "1e6",
    "5G",
    "إس21",
    "F2Pool",
    "https://example.com/2021/12",
    "a_1",
    "no number",
  ])("finds no number in %j", (text) => {
    expect(values(text)).toEqual([]);
  });

  it("gives spans that hold the digits alone, in order", () => {
    const text = "دفعت ‎$43,000 أو ٣٠٬٠٠٠ (18.1%)";
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "43,000",
      "٣٠٬٠٠٠",
      "18.1",
    ]);
  });

  it("reads what either script's formatter writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom("en-US", "ar-EG", "de-CH", "fr-FR", "en-IN"),
        (n, locale) => {
          expect(values(` ${new Intl.NumberFormat(locale).format(n)} `)).toEqual([String(n)]);
        },
      ),
    );
  });

  it("never gives spans that overlap or hold something else than a number", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "1",
            "0",
            "٣",
            ",",
            ".",
            "٬",
            "-",
            " ",
            "a",
            "ب",
            "\u00a0",
            "%",
            "$",
            "😀",
          ),
        }),
        (text) => {
          let last = 0;
          for (const { start, end, value } of findNumbers(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
