import { describe, expect, it } from "vitest";
import { findDates } from "../../../../core/text/dates.ts";
import { isWhollyWithin, isWithin, toIsoDate } from "../../../../core/text/time/within-window.ts";

describe("a date within a window", () => {
  const window = { from: "2022-03-10", to: "2022-09-20" };
  it.each([
    ["2022-03-10", true],
    ["2022-09-20", true],
    ["2022-03-09", false],
    ["2022-09-21", false],
    ["2022-03", true],
    ["2022-10", false],
    ["2022", true],
    ["2023", false],
  ])("%s: %s", (date, within) => {
    expect(isWithin(date, window)).toBe(within);
  });

  it("has no bound on an open side", () => {
    expect(isWithin("1999", { from: null, to: "2022-01-01" })).toBe(true);
    expect(isWithin("2030-01-01", { from: "2022-01-01", to: null })).toBe(true);
  });
});

describe("a date wholly within a window", () => {
  it.each([
    ["2022-01", { from: "2022-01-01", to: "2022-01-31" }, true],
    ["2022-02", { from: "2022-01-01", to: "2022-02-28" }, true],
    ["2022-02", { from: "2022-01-01", to: "2022-02-27" }, false],
    ["2022", { from: "2022-01-01", to: "2022-12-31" }, true],
    ["2022", { from: "2022-01-01", to: "2022-01-31" }, false],
    ["2022", { from: "2021-05-01", to: null }, true],
    ["2021", { from: "2021-05-01", to: null }, false],
    ["2021-05-02", { from: "2021-05-01", to: "2021-05-02" }, true],
  ])("%s in %o: %s", (date, window, within) => {
    expect(isWhollyWithin(date, window)).toBe(within);
  });
});

describe("a date of a text", () => {
  it.each([
    ["on 8 January 2022", "2022-01-08"],
    ["in January 2022", "2022-01"],
    ["في عام ٢٠٢٢", "2022"],
  ])("%s is %s", (text, expected) => {
    expect(findDates(text).map(toIsoDate)).toEqual([expected]);
  });
});
