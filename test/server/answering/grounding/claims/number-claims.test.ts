import { describe, expect, it } from "vitest";
import {
  findNumberClaims,
  numbersInWords,
  roundsTo,
  tellsSameNumber,
  type NumberClaim,
} from "../../../../../server/answering/grounding/claims/number-claims.ts";

function claimOf(text: string): NumberClaim {
  const [claim] = findNumberClaims(text);
  if (claim === undefined) throw new Error(`no number in ${text}`);
  return claim;
}

describe("two numbers", () => {
  it.each([
    ["18.1%", "18.1 percent"],
    ["18.1%", "١٨٫١٪"],
    ["18.1%", "18.1 في المئة"],
    ["12.7", "١٢٫٧"],
    ["12.7 trillion", "12.7 تريليون"],
    ["12.7 trillion", "12,700 billion"],
    ["0.7 GW", "700 MW"],
    ["$37m", "37 million dollars"],
    ["$37 million", "37 مليون دولار"],
    ["5 cents", "$0.05"],
    ["1,406 bitcoin", "1,406 BTC"],
    ["200 to 300 million", "200 million to 300 million"],
    ["3 years", "36.5 months and 3 years"],
    ["2,016 blocks", "2016"],
  ])("are the same: %s and %s", (left, right) => {
    const [claim, shown] = [claimOf(left), findNumberClaims(right)];
    expect(shown.some((one) => tellsSameNumber(claim, one))).toBe(true);
  });

  it.each([
    ["18.1%", "18.2%"],
    ["12.7 million", "12.7 billion"],
    ["12.7 million machines", "12.7 billion machines"],
    ["$37 million", "$37 thousand"],
    ["$37", "€37"],
    ["$37", "$37 million"],
    ["37 MW", "37 GW"],
    ["37 MW", "37 MWh"],
    ["12 months", "12 years"],
    ["12%", "12 MW"],
    ["3.125", "3125"],
  ])("are not the same: %s and %s", (left, right) => {
    expect(tellsSameNumber(claimOf(left), claimOf(right))).toBe(false);
  });

  it.each([
    [43.3271, "43.33"],
    [43.3271, "43.3"],
    [43.3271, "$43"],
    [0.0062, "0.62%"],
    [156e12, "156 T"],
    [156e12, "156 trillion"],
    [1_116_700, "1,116.7 PH/s"],
    [-1.25, "1.25"],
    [7, "7"],
  ])("meet where %d is told as %s", (exact, told) => {
    expect(roundsTo(exact, claimOf(told))).toBe(true);
  });

  it.each([
    [43.3271, "43.34"],
    [43.3271, "44"],
    [6.7, "7"],
    [0.3, "0"],
    [0.0062, "0.63%"],
  ])("do not meet where %d is told as %s", (exact, told) => {
    expect(roundsTo(exact, claimOf(told))).toBe(false);
  });
});

describe("numbers in words", () => {
  it.each([
    ["Twelve people and forty-five machines", ["12", "45"]],
    ["fifty homes", ["50"]],
    ["وتوقف خمسون منزلًا", ["50"]],
    ["خمسة وعشرين مركزًا", ["25"]],
    ["سبعة أشهر", ["7"]],
    ["من شهرين إلى سنة", ["2"]],
    ["someone often attends", []],
  ])("are those of %s", (text, expected) => {
    expect([...numbersInWords(text)]).toEqual(expected);
  });
});
