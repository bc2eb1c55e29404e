import {
  type Arbitrary,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  property,
  record,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { MACHINE_PRESETS } from "../../../core/hashprice/machine-presets.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import {
  readCalculatorLink,
  toCalculatorLink,
} from "../../../web/src/calculator/calculator-link.ts";
import { EXAMPLE, toFormValues } from "../../../web/src/calculator/form-values.ts";
import { toInput } from "../../../web/src/calculator/read-form.ts";

/** What the form of the link holds, as a request again. */
function follow(link: string): HashpriceInput | null {
  const input = readCalculatorLink(new URLSearchParams(link.split("?")[1] ?? ""));
  return input === null ? null : toInput(toFormValues(input));
}

const positive = (min: number, max: number): Arbitrary<number> =>
  double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(8)));

const request: Arbitrary<HashpriceInput> = record({
  network: oneof(
    record({ difficulty: positive(1e9, 1e18), btcPriceUsd: positive(150, 1e7) }),
    record({ networkHashrateEHs: positive(1, 1e5), btcPriceUsd: positive(150, 1e7) }),
    record({ hashpriceUsdPerPHDay: positive(1, 2e4) }),
  ),
  reward: record({ feesBtcPerBlock: positive(0, 50), blockHeight: nat(2e7) }, { requiredKeys: [] }),
  machine: oneof(
    constant({}),
    record({
      machine: constantFrom(...MACHINE_PRESETS.map(({ name }) => ({ preset: name }))),
      electricityUsdPerKwh: positive(0, 2),
      poolFee: positive(0, 0.2),
    }),
    record({
      machine: record({ hashrateTHs: positive(1, 1_000), powerW: positive(1, 10_000) }),
      capexUsd: positive(0, 1e6),
    }),
  ),
  outlook: record(
    {
      months: integer({ min: 1, max: 120 }),
      priceGrowthPerMonth: positive(-0.9, 0.5),
      difficultyGrowthPerMonth: positive(-0.9, 0.5),
    },
    { requiredKeys: [] },
  ),
}).map(({ network, reward, machine, outlook }) => ({
  ...network,
  ...reward,
  ...machine,
  ...outlook,
}));

describe("a link to the calculator", () => {
  it("opens it with the values that it was made of", () => {
    assert(
      property(request, (input) => {
        expect(follow(toCalculatorLink({ ...input }))).toEqual(input);
      }),
    );
  });

  it("names the fields as a request does", () => {
    expect(toCalculatorLink(EXAMPLE)).toBe(
      "#/calculator?difficulty=156000000000000&btcPriceUsd=106935&feeShareOfReward=0.0062" +
        "&electricityUsdPerKwh=0.05&poolFee=0.01&capexUsd=5000&months=36" +
        "&priceGrowthPerMonth=0.01&difficultyGrowthPerMonth=0.01&machine.preset=S21+XP",
    );
  });

  it.each([
    [
      "#/calculator?difficulty=156e12&btcPriceUsd=106935",
      { difficulty: 156e12, btcPriceUsd: 106_935 },
    ],
    ["#/calculator?difficulty=%D9%A1%D9%A5%D9%A6e12", { difficulty: 156e12 }],
    [
      "#/calculator?hashpriceUsdPerPHDay=40&machine.preset=antminer+s21xp",
      { hashpriceUsdPerPHDay: 40, machine: { preset: "S21 XP" } },
    ],
    ["#/calculator?subsidyBtc=3.125&blockHeight=921000", { blockHeight: 921_000 }],
  ])("written by hand is understood: %s", (link, input) => {
    expect(follow(link)).toEqual(input);
  });

  it.each(["#/calculator", "#/calculator?hashrateTHs=5&unknown=1"])(
    "%s carries nothing",
    (link) => {
      expect(follow(link)).toBeNull();
    },
  );

  it("leaves out what no request has", () => {
    const input = { difficulty: 1e12, question: "What?", machine: { preset: null }, months: {} };
    expect(toCalculatorLink(input)).toBe("#/calculator?difficulty=1000000000000");
  });

  it("shows what cannot be read, to be mended", () => {
    expect(toFormValues({ difficulty: "many" }).slots.network.text).toBe("many");
  });
});
