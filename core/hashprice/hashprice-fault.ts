/** What can be wrong with the calculator's input. */
import type { QuantityField } from "./quantity-limits.ts";

export type HashpriceFault =
  /** Not one number in digits of either script: other words, two numbers, another type. */
  | { readonly fault: "not-a-number"; readonly field: QuantityField }
  | { readonly fault: "not-finite"; readonly field: QuantityField }
  | { readonly fault: "not-positive"; readonly field: QuantityField }
  | { readonly fault: "negative"; readonly field: QuantityField }
  | { readonly fault: "not-whole"; readonly field: QuantityField }
  /** Outside of what is plausible; `suggestion` is the value in the expected unit where a mistaken unit fits. */
  | {
      readonly fault: "implausible";
      readonly field: QuantityField;
      readonly value: number;
      readonly least: number;
      readonly most: number;
      readonly suggestion: number | null;
    }
  /** A misprint such as 3125 for 3.125: told and asked, never corrected. */
  | { readonly fault: "subsidy-misprint"; readonly subsidyBtc: number; readonly suggestion: number }
  | { readonly fault: "unknown-subsidy"; readonly subsidyBtc: number; readonly nearest: number }
  | {
      readonly fault: "subsidy-disagrees";
      readonly subsidyBtc: number;
      readonly blockHeight: number;
      readonly ofHeightBtc: number;
    }
  | { readonly fault: "fees-given-twice" }
  | { readonly fault: "share-without-subsidy"; readonly blockHeight: number }
  | { readonly fault: "no-network-and-no-hashprice" }
  | {
      readonly fault: "hashprice-disagrees";
      readonly given: number;
      readonly computed: number;
    }
  | {
      readonly fault: "unknown-preset";
      readonly preset: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly fault: "implausible-efficiency";
      readonly efficiencyJPerTH: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly fault: "capex-without-machine" };

/** A fault and the field it is found in, such as `machine.powerW`; empty for the input as a whole. */
export type InputFault = HashpriceFault & { readonly path: string };
