/** What the calculator derives, and what it says that it took for granted. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";

const today = "2026-11-25";
const calculate = (input: HashpriceInput) => calculateHashprice(input, { today });
const noteIds = (input: HashpriceInput) => {
  const { assumptions, warnings } = calculate(input);
  return { assumptions: assumptions.map(({ id }) => id), warnings: warnings.map(({ id }) => id) };
};

const difficulties = fc.double({ min: 1e12, max: 1e15, noNaN: true });
const prices = fc.double({ min: 10_000, max: 1e6, noNaN: true });
const shares = fc.double({ min: 0, max: 0.9, noNaN: true });
const btcOf = (input: HashpriceInput): number =>
  calculate(input).hashprice.btcPerPHDay ?? Number.NaN;
const usdOf = (input: HashpriceInput): number =>
  calculate(input).hashprice.usdPerPHDay ?? Number.NaN;
/** But for the rounding of floating-point numbers. */
const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) < 1e-9;

describe("hashprice", () => {
  it("falls in bitcoin as difficulty rises, in proportion", () => {
    fc.assert(
      fc.property(
        difficulties,
        fc.double({ min: 1.01, max: 100, noNaN: true }),
        (difficulty, factor) => {
          expect(
            isNear(btcOf({ difficulty }) / factor, btcOf({ difficulty: difficulty * factor })),
          ).toBe(true);
        },
      ),
    );
  });

  it("scales with the price of bitcoin", () => {
    fc.assert(
      fc.property(difficulties, prices, (difficulty, btcPriceUsd) => {
        expect(
          isNear(usdOf({ difficulty, btcPriceUsd }), btcOf({ difficulty }) * btcPriceUsd),
        ).toBe(true);
      }),
    );
  });

  it("is the same for a share of fees and for the fees themselves", () => {
    fc.assert(
      fc.property(difficulties, shares, (difficulty, feeShareOfReward) => {
        const ofShare = calculate({ difficulty, feeShareOfReward });
        const feesBtcPerBlock = ofShare.network?.feesBtcPerBlock ?? Number.NaN;
        expect(
          isNear(btcOf({ difficulty, feesBtcPerBlock }), ofShare.hashprice.btcPerPHDay ?? 0),
        ).toBe(true);
        expect(isNear(3.125 + feesBtcPerBlock, 3.125 / (1 - feeShareOfReward))).toBe(true);
      }),
    );
  });

  it("is the same for a difficulty and for the hash rate that it stands for", () => {
    fc.assert(
      fc.property(difficulties, (difficulty) => {
        const { network, hashprice } = calculate({ difficulty });
        const networkHashrateEHs = network?.hashrateEHs ?? Number.NaN;
        expect(isNear(btcOf({ networkHashrateEHs }), hashprice.btcPerPHDay ?? 0)).toBe(true);
      }),
    );
  });

  it.each([
    [{}, 3.125],
    [{ subsidyBtc: 6.25 }, 6.25],
    [{ blockHeight: 700_000 }, 6.25],
    [{ blockHeight: 921_000, subsidyBtc: 3.125 }, 3.125],
    [{ blockHeight: 1_050_000 }, 1.5625],
  ])("rests on the subsidy of %j", (given, subsidyBtc) => {
    expect(calculate({ difficulty: 156e12, ...given }).network?.subsidyBtc).toBe(subsidyBtc);
  });

  it("that is given is told in bitcoin only with a price", () => {
    expect(calculate({ hashpriceUsdPerPHDay: 40 })).toMatchObject({
      hashprice: { usdPerPHDay: 40, btcPerPHDay: null, satsPerPHDay: null },
      network: null,
      machine: null,
      projection: null,
      aiHosting: null,
    });
    expect(usdOf({ hashpriceUsdPerPHDay: 40, btcPriceUsd: 100_000 })).toBe(40);
    expect(isNear(btcOf({ hashpriceUsdPerPHDay: 40, btcPriceUsd: 100_000 }), 0.0004)).toBe(true);
  });

  it("that is given beside a difficulty implies the price", () => {
    const input = { hashpriceUsdPerPHDay: 43.36, difficulty: 156e12, feeShareOfReward: 0.0062 };
    expect(usdOf(input)).toBe(43.36);
    const implied = calculate(input).assumptions.find(({ id }) => id === "implied-price");
    expect(implied).toMatchObject({ btcPriceUsd: expect.closeTo(106_932, -1) });
  });

  it("that is given and agrees with the network within 1.5 % gives way to the formula", () => {
    const network = { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 };
    const given = { ...network, hashpriceUsdPerPHDay: 43.33 };
    expect(usdOf(given)).toBe(usdOf(network));
    expect(noteIds(given).warnings).toEqual(["network-beats-hashprice"]);
  });

  it("is nothing at a height without subsidy or fees, and stays nothing", () => {
    const { hashprice, projection } = calculate({
      difficulty: 156e12,
      btcPriceUsd: 1e5,
      blockHeight: 14e6,
      months: 2,
    });
    expect(hashprice).toEqual({ usdPerPHDay: 0, btcPerPHDay: 0, satsPerPHDay: 0 });
    expect(projection?.map(({ hashpriceUsdPerPHDay }) => hashpriceUsdPerPHDay)).toEqual([0, 0]);
  });
});

describe("a machine's day", () => {
  it("is what the formulas give", () => {
    const { machine } = calculate({
      hashpriceUsdPerPHDay: 40,
      machine: { preset: "S19 Pro" },
      electricityUsdPerKwh: 0.07,
    });
    expect(machine).toEqual({
      hashrateTHs: 110,
      powerW: 3_250,
      efficiencyJPerTH: expect.closeTo(29.5455, 4),
      revenueUsdPerDay: expect.closeTo(4.4, 9),
      powerUsdPerDay: expect.closeTo(5.46, 9),
      netUsdPerDay: expect.closeTo(-1.06, 9),
      breakEvenUsdPerKwh: expect.closeTo(0.056_41, 5),
      hashcostUsdPerPHDay: expect.closeTo(49.6364, 4),
      revenueUsdPerMwh: expect.closeTo(56.4103, 4),
      paybackDays: null,
    });
  });

  it("pays back in the price of the machine over its net", () => {
    const input = {
      hashpriceUsdPerPHDay: 39.53,
      machine: { hashrateTHs: 270, powerW: 3_645 },
      electricityUsdPerKwh: 0.05,
      poolFee: 0.01,
    };
    const net = 39.53 * 0.27 * 0.99 - 3.645 * 24 * 0.05;
    expect(calculate({ ...input, capexUsd: 5_000 }).machine?.paybackDays).toBeCloseTo(
      5_000 / net,
      6,
    );
    expect(calculate({ ...input, capexUsd: 0 }).machine?.paybackDays).toBe(0);
    expect(calculate(input).machine?.paybackDays).toBeNull();
  });

  it("leaves nothing at the break-even price of electricity, after the pool's fee", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.constantFrom("S19 Pro", "S21 XP", "M60S"),
        (hashpriceUsdPerPHDay, poolFee, preset) => {
          const input = { hashpriceUsdPerPHDay, poolFee, machine: { preset } };
          const price = calculate(input).machine?.breakEvenUsdPerKwh ?? Number.NaN;
          const { machine } = calculate({ ...input, electricityUsdPerKwh: Math.min(price, 2) });
          expect(machine?.netUsdPerDay).toBeCloseTo(0, 9);
          // What a MWh earns is what it may cost.
          expect((machine?.revenueUsdPerMwh ?? 0) / 1_000).toBeCloseTo(price, 9);
        },
      ),
    );
  });

  it("has a revenue without an electricity price, but neither cost nor net", () => {
    expect(
      calculate({ hashpriceUsdPerPHDay: 40, machine: { preset: "S21" } }).machine,
    ).toMatchObject({
      revenueUsdPerDay: 8,
      powerUsdPerDay: null,
      netUsdPerDay: null,
      hashcostUsdPerPHDay: null,
    });
  });

  it("has a cost without a bitcoin price, but neither revenue nor net", () => {
    const input = { difficulty: 156e12, machine: { preset: "S21" }, electricityUsdPerKwh: 0.05 };
    expect(calculate(input).machine).toMatchObject({
      revenueUsdPerDay: null,
      powerUsdPerDay: expect.closeTo(4.2, 9),
      netUsdPerDay: null,
      breakEvenUsdPerKwh: null,
      hashcostUsdPerPHDay: expect.closeTo(21, 9),
    });
  });

  it("stands beside what AI hosting brings", () => {
    const { aiHosting } = calculate({ hashpriceUsdPerPHDay: 40, machine: { preset: "S21" } });
    expect(aiHosting?.length).toBeGreaterThan(1);
  });
});

describe("the notes of a calculation", () => {
  const network = { difficulty: 156e12, btcPriceUsd: 106_935 };
  const machine = { preset: "S21" };
  it.each<[string, HashpriceInput, string[], string[]]>([
    ["the defaults", network, ["subsidy-in-force", "no-fees"], []],
    ["a height", { ...network, blockHeight: 921_000 }, ["subsidy-of-height", "no-fees"], []],
    ["no fees, said so", { ...network, feesBtcPerBlock: 0 }, ["subsidy-in-force"], []],
    ["a share", { ...network, feeShareOfReward: 0.01 }, ["subsidy-in-force", "fees-of-share"], []],
    [
      "a share of fees like none before",
      { ...network, feeShareOfReward: 0.62 },
      ["subsidy-in-force", "fees-of-share"],
      ["high-fee-share"],
    ],
    [
      "a hash rate",
      { networkHashrateEHs: 1_116, btcPriceUsd: 1e5 },
      ["subsidy-in-force", "no-fees", "difficulty-of-hashrate"],
      [],
    ],
    [
      "a hash rate in ZH/s",
      { networkHashrateEHs: 1.116, btcPriceUsd: 1e5 },
      ["subsidy-in-force", "no-fees", "difficulty-of-hashrate"],
      ["unusual-hashprice"],
    ],
    [
      "difficulty and hash rate",
      { ...network, networkHashrateEHs: 1_000 },
      ["subsidy-in-force", "no-fees"],
      ["difficulty-beats-hashrate"],
    ],
    ["no price", { difficulty: 156e12 }, ["subsidy-in-force", "no-fees"], ["price-missing"]],
    [
      "a subsidy of the past",
      { ...network, subsidyBtc: 6.25 },
      ["no-fees"],
      ["subsidy-not-in-force"],
    ],
    [
      "fees beside a hashprice",
      { hashpriceUsdPerPHDay: 40, feesBtcPerBlock: 0.02 },
      [],
      ["not-needed"],
    ],
    ["a hashprice alone", { hashpriceUsdPerPHDay: 40 }, [], []],
    [
      "a price of electricity without a machine",
      { hashpriceUsdPerPHDay: 40, electricityUsdPerKwh: 0.05 },
      [],
      ["needs-machine"],
    ],
    [
      "a growth without months",
      { hashpriceUsdPerPHDay: 40, priceGrowthPerMonth: 0.01 },
      [],
      ["needs-months"],
    ],
    [
      "a machine",
      { hashpriceUsdPerPHDay: 40, machine },
      ["nameplate", "no-pool-fee", "ai-hosting-before-costs"],
      ["electricity-missing"],
    ],
    [
      "a machine that loses",
      { hashpriceUsdPerPHDay: 10, machine, electricityUsdPerKwh: 0.1, poolFee: 0, capexUsd: 100 },
      ["nameplate", "ai-hosting-before-costs"],
      ["never-pays-back"],
    ],
    [
      "months",
      { hashpriceUsdPerPHDay: 40, months: 24 },
      [
        "subsidy-in-force",
        "no-fees",
        "month-length",
        "price-unchanged",
        "difficulty-unchanged",
        "halving-in-month",
      ],
      [],
    ],
  ])("tell of %s", (_name, input, assumptions, warnings) => {
    expect(noteIds(input)).toEqual({ assumptions, warnings });
  });
});
