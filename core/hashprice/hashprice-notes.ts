/** What the calculator took for granted, and what it warns of; worded by describe-notes.ts. */
import type { QuantityName } from "./hashprice-input.ts";

export type Assumption =
  /** `halvingDay` is the estimated ISO day of the next halving. */
  | {
      readonly id: "subsidy-in-force";
      readonly subsidyBtc: number;
      readonly day: string;
      readonly halvingDay: string;
    }
  | { readonly id: "subsidy-of-height"; readonly subsidyBtc: number; readonly blockHeight: number }
  | { readonly id: "no-fees" }
  | { readonly id: "fees-of-share"; readonly share: number; readonly feesBtcPerBlock: number }
  | { readonly id: "difficulty-of-hashrate"; readonly networkHashrateEHs: number }
  /** A hashprice in dollars and a difficulty, without a price. */
  | { readonly id: "implied-price"; readonly btcPriceUsd: number }
  | {
      readonly id: "nameplate";
      readonly preset: string;
      readonly hashrateTHs: number;
      readonly powerW: number;
    }
  | { readonly id: "no-pool-fee" }
  | { readonly id: "price-unchanged" }
  | { readonly id: "difficulty-unchanged" }
  | { readonly id: "month-length"; readonly days: number }
  | { readonly id: "halving-in-month"; readonly month: number; readonly subsidyBtc: number }
  | { readonly id: "capex-at-start"; readonly capexUsd: number }
  | { readonly id: "ai-hosting-before-costs" };

export type Warning =
  | {
      readonly id: "difficulty-beats-hashrate";
      readonly ofDifficultyEHs: number;
      readonly networkHashrateEHs: number;
    }
  | { readonly id: "network-beats-hashprice"; readonly given: number; readonly computed: number }
  | { readonly id: "price-missing" }
  | { readonly id: "electricity-missing" }
  | {
      readonly id: "subsidy-not-in-force";
      readonly subsidyBtc: number;
      readonly inForceBtc: number;
      readonly day: string;
    }
  | { readonly id: "no-subsidy"; readonly blockHeight: number }
  | { readonly id: "high-fee-share"; readonly share: number }
  | { readonly id: "unusual-hashprice"; readonly usdPerPHDay: number }
  | { readonly id: "needs-machine"; readonly field: QuantityName }
  | { readonly id: "needs-months"; readonly field: QuantityName }
  /** A part of the reward beside a hashprice, which contains it already. */
  | { readonly id: "not-needed"; readonly field: QuantityName }
  | { readonly id: "never-pays-back" };

export type HashpriceNote = Assumption | Warning;
