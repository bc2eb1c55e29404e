/** The calculator against what was published. */
import { describe, expect, it } from "vitest";
import { AI_HOSTING } from "../../../core/hashprice/ai-hosting.ts";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";

const within = (share: number, published: number): number => share * published;

describe("published hashprices", () => {
  it.each([
    ["2021-08-07", 43_629, 14.5e12, { feeShareOfReward: 0.0134 }, 383.5],
    ["2024-12-23", 93_450, 108.52e12, { feesBtcPerBlock: 0.0931 }, 55.21],
    ["2025-11-03", 106_935, 156e12, { feeShareOfReward: 0.0062 }, 43.33],
  ])("of %s come out within 1.5 %%", (today, btcPriceUsd, difficulty, fees, published) => {
    const { hashprice } = calculateHashprice({ difficulty, btcPriceUsd, ...fees }, { today });
    const error = Math.abs((hashprice.usdPerPHDay ?? 0) - published);
    expect(error).toBeLessThan(within(0.015, published));
  });

  it("come out within 0.7 % in bitcoin", () => {
    const { hashprice } = calculateHashprice(
      { difficulty: 156e12, feeShareOfReward: 0.0062 },
      { today: "2025-11-03" },
    );
    const error = Math.abs((hashprice.btcPerPHDay ?? 0) - 0.00040577);
    expect(error).toBeLessThan(within(0.007, 0.00040577));
    expect(hashprice.satsPerPHDay).toBeCloseTo((hashprice.btcPerPHDay ?? 0) * 1e8, 9);
  });

  it.each([
    [156e12, 1_116.69],
    [14.5e12, 103.795],
    [1e12, 7.158_279],
  ])("stand on a difficulty of %d being %d EH/s", (difficulty, hashrateEHs) => {
    const { network } = calculateHashprice({ difficulty }, { today: "2025-11-03" });
    expect(network?.hashrateEHs).toBeCloseTo(hashrateEHs, 2);
  });
});

describe("published hosting contracts", () => {
  it.each([
    ["TeraWulf and Fluidstack", 169, 211],
    ["Core Scientific and CoreWeave", 166, 166],
  ])("of %s bring $%d to $%d for a MWh", (deal, low, high) => {
    const hosting = AI_HOSTING.find((contract) => contract.deal.en === deal);
    expect(Math.round(hosting?.usdPerMwhLow ?? 0)).toBe(low);
    expect(Math.round(hosting?.usdPerMwhHigh ?? 0)).toBe(high);
  });
});
