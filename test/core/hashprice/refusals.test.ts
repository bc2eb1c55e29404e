/** What the calculator refuses, and how it says so. */
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import { HashpriceInputError } from "../../../core/hashprice/hashprice-input-error.ts";
import {
  parseHashpriceInput,
  type WrittenHashpriceInput,
} from "../../../core/hashprice/parse-hashprice-input.ts";

const today = "2026-11-25";
const network = { difficulty: 156e12, btcPriceUsd: 106_935 };
const machine = { preset: "S21" };

function refusalOf(input: WrittenHashpriceInput): HashpriceInputError {
  try {
    calculateHashprice(parseHashpriceInput(input), { today });
  } catch (error) {
    if (error instanceof HashpriceInputError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

const briefly = (input: WrittenHashpriceInput): string[] =>
  refusalOf(input).faults.map(({ path, fault }) => `${path}: ${fault}`);

describe("a value of its own", () => {
  it.each<[WrittenHashpriceInput, string]>([
    [{ difficulty: 0 }, "difficulty: not-positive"],
    [{ difficulty: -156e12 }, "difficulty: not-positive"],
    [{ difficulty: Number.NaN }, "difficulty: not-finite"],
    [{ difficulty: Number.POSITIVE_INFINITY }, "difficulty: not-finite"],
    [{ difficulty: "1e999" }, "difficulty: not-finite"],
    [{ difficulty: "156 trillion" }, "difficulty: not-a-number"],
    [{ difficulty: "156 157" }, "difficulty: not-a-number"],
    [{ difficulty: 156 }, "difficulty: implausible"],
    [{ difficulty: 156e24 }, "difficulty: implausible"],
    [{ networkHashrateEHs: 0 }, "networkHashrateEHs: not-positive"],
    [{ networkHashrateEHs: 1.116e21 }, "networkHashrateEHs: implausible"],
    [{ difficulty: 156e12, btcPriceUsd: 0 }, "btcPriceUsd: not-positive"],
    [{ difficulty: 156e12, btcPriceUsd: "106.935" }, "btcPriceUsd: implausible"],
    [{ ...network, subsidyBtc: 0 }, "subsidyBtc: not-positive"],
    [{ ...network, subsidyBtc: 3_125 }, "subsidyBtc: subsidy-misprint"],
    [{ ...network, subsidyBtc: "3,125" }, "subsidyBtc: subsidy-misprint"],
    [{ ...network, subsidyBtc: "٣١٢٥" }, "subsidyBtc: subsidy-misprint"],
    [{ ...network, subsidyBtc: 5 }, "subsidyBtc: unknown-subsidy"],
    [{ ...network, blockHeight: -1 }, "blockHeight: negative"],
    [{ ...network, blockHeight: 921_000.5 }, "blockHeight: not-whole"],
    [{ ...network, feesBtcPerBlock: -0.1 }, "feesBtcPerBlock: negative"],
    [{ ...network, feesBtcPerBlock: 2_000_000 }, "feesBtcPerBlock: implausible"],
    [{ ...network, feeShareOfReward: 1 }, "feeShareOfReward: implausible"],
    [{ ...network, feeShareOfReward: 1.34 }, "feeShareOfReward: implausible"],
    [{ ...network, feeShareOfReward: -0.01 }, "feeShareOfReward: negative"],
    [{ ...network, feeShareOfReward: "0.62%" }, "feeShareOfReward: not-a-number"],
    [{ hashpriceUsdPerPHDay: 0 }, "hashpriceUsdPerPHDay: not-positive"],
    [{ hashpriceUsdPerPHDay: 0.04 }, "hashpriceUsdPerPHDay: implausible"],
    [{ hashpriceUsdPerPHDay: 43_000 }, "hashpriceUsdPerPHDay: implausible"],
    [{ ...network, machine, electricityUsdPerKwh: 7 }, "electricityUsdPerKwh: implausible"],
    [{ ...network, machine, electricityUsdPerKwh: -0.01 }, "electricityUsdPerKwh: negative"],
    [{ ...network, machine, poolFee: 0.21 }, "poolFee: implausible"],
    [{ ...network, machine, capexUsd: -5 }, "capexUsd: negative"],
    [{ ...network, months: 0 }, "months: not-positive"],
    [{ ...network, months: 121 }, "months: implausible"],
    [{ ...network, months: 1.5 }, "months: not-whole"],
    [{ ...network, months: 6, priceGrowthPerMonth: -1 }, "priceGrowthPerMonth: implausible"],
    [
      { ...network, months: 6, difficultyGrowthPerMonth: 2 },
      "difficultyGrowthPerMonth: implausible",
    ],
    [{ ...network, machine: { preset: "S20" } }, "machine.preset: unknown-preset"],
    [
      { ...network, machine: { hashrateTHs: 0, powerW: 3_500 } },
      "machine.hashrateTHs: not-positive",
    ],
    [
      { ...network, machine: { hashrateTHs: 200, powerW: "3.5 kW" } },
      "machine.powerW: not-a-number",
    ],
    [{ ...network, machine: { hashrateTHs: 200, powerW: 3.5 } }, "machine: implausible-efficiency"],
    [
      { ...network, machine: { hashrateTHs: 0.2, powerW: 3_500 } },
      "machine: implausible-efficiency",
    ],
  ])("is refused: %j as %s", (input, fault) => {
    expect(briefly(input)).toEqual([fault]);
  });

  it.each<[WrittenHashpriceInput, number]>([
    [{ difficulty: 156 }, 156e12],
    [{ networkHashrateEHs: 1_116_000 }, 1_116],
    [{ difficulty: 156e12, btcPriceUsd: 106.935 }, 106_935],
    [{ hashpriceUsdPerPHDay: 0.04 }, 40],
    [{ hashpriceUsdPerPHDay: 43_000 }, 43],
    [{ ...network, feesBtcPerBlock: 2_000_000 }, 0.02],
    [{ ...network, feeShareOfReward: 1.34 }, 0.0134],
    [{ ...network, machine, electricityUsdPerKwh: 7 }, 0.07],
    [{ ...network, machine, electricityUsdPerKwh: 70 }, 0.07],
    [{ ...network, machine, poolFee: 1 }, 0.01],
    [{ ...network, months: 2, difficultyGrowthPerMonth: 2 }, 0.02],
    [{ ...network, subsidyBtc: 3_125 }, 3.125],
    [{ ...network, subsidyBtc: 625 }, 6.25],
  ])("in a common wrong unit is asked back, never corrected: %j as %d", (input, suggestion) => {
    const refusal = refusalOf(input);
    expect(refusal.faults).toMatchObject([{ suggestion }]);
    const asked = suggestion.toLocaleString("en", { maximumSignificantDigits: 15 });
    expect(refusal.describe("en")).toContain(`Is ${asked} `);
    expect(refusal.describe("ar")).toContain(`هل المقصود ${asked}`);
  });
});

describe("values that do not go together", () => {
  it.each<[string, WrittenHashpriceInput, string]>([
    ["nothing to compute from", { btcPriceUsd: 1e5 }, ": no-network-and-no-hashprice"],
    [
      "fees given twice",
      { ...network, feesBtcPerBlock: 0.02, feeShareOfReward: 0.006 },
      "feeShareOfReward: fees-given-twice",
    ],
    [
      "a subsidy that is not the height's",
      { ...network, subsidyBtc: 6.25, blockHeight: 921_000 },
      "subsidyBtc: subsidy-disagrees",
    ],
    [
      "a share of a reward without subsidy",
      { ...network, blockHeight: 14e6, feeShareOfReward: 0.1 },
      "feeShareOfReward: share-without-subsidy",
    ],
    ["a price of no machine", { ...network, capexUsd: 5_000 }, "capexUsd: capex-without-machine"],
    [
      "a hashprice that is not the network's",
      { ...network, hashpriceUsdPerPHDay: 39.53 },
      "hashpriceUsdPerPHDay: hashprice-disagrees",
    ],
  ])("are refused: %s", (_name, input, fault) => {
    expect(briefly(input)).toEqual([fault]);
  });

  it("are told all at once, each under its field", () => {
    const faults = briefly({
      difficulty: "many",
      btcPriceUsd: -1,
      subsidyBtc: 3_125,
      feesBtcPerBlock: 0.02,
      feeShareOfReward: 2,
      machine: { hashrateTHs: "x", powerW: -1 },
      electricityUsdPerKwh: 7,
      capexUsd: 1,
      months: 0,
    });
    expect(faults.toSorted()).toEqual([
      "btcPriceUsd: not-positive",
      "difficulty: not-a-number",
      "electricityUsdPerKwh: implausible",
      "feeShareOfReward: fees-given-twice",
      "feeShareOfReward: implausible",
      "machine.hashrateTHs: not-a-number",
      "months: not-positive",
      "subsidyBtc: subsidy-misprint",
    ]);
  });

  it("do not make a field missing that could only not be read", () => {
    expect(briefly({ difficulty: "a lot" })).toEqual(["difficulty: not-a-number"]);
  });
});

describe("the words of a refusal", () => {
  it.each<[WrittenHashpriceInput, string, string]>([
    [
      { ...network, machine, electricityUsdPerKwh: 7 },
      "US dollars a kWh",
      "بالدولار لكل كيلوواط ساعة",
    ],
    [{ hashpriceUsdPerPHDay: 0.04 }, "$/PH/day", "بالدولار لكل بيتاهاش/ثانية في اليوم"],
    [{ ...network, feeShareOfReward: 1 }, "a fraction below 1", "كسرًا عشريًا دون 1"],
    [{ ...network, poolFee: 30, machine }, "0.01 is 1%", "0.01 تعني 1%"],
    [{ ...network, machine: { preset: "S21 XP Hydro" } }, "S21 XP, ", "S21 XP، "],
    [{}, "networkHashrateEHs (in EH/s)", "networkHashrateEHs (بالإكساهاش في الثانية)"],
    [{ ...network, subsidyBtc: 3_125 }, "misprint of 3.125", "خطأ طباعي شائع للرقم 3.125"],
  ])("name what %j is expected to be", (input, english, arabic) => {
    expect(refusalOf(input).describe("en")).toContain(english);
    expect(refusalOf(input).describe("ar")).toContain(arabic);
  });

  it("name each field, and end as a sentence does", () => {
    const refusal = refusalOf({ difficulty: 0, subsidyBtc: 3_125 });
    expect(refusal.describe("en")).toMatch(/^difficulty: .*; subsidyBtc: .*\?$/u);
    expect(refusalOf({ difficulty: 0 }).describe("ar")).toMatch(/^difficulty: .*[^.]\.$/u);
    expect(refusal.message).toBe(refusal.describe("en"));
  });
});
