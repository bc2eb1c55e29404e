/** All that is wrong with an input, as far as it can be told without computing. */
import { checkQuantity } from "./check-quantity.ts";
import type { HashpriceFault, InputFault } from "./hashprice-fault.ts";
import type { HashpriceInput, QuantityName } from "./hashprice-input.ts";
import { findMachinePreset, nearestPresets } from "./machine-presets.ts";
import {
  EFFICIENCY_LEAST,
  EFFICIENCY_MOST,
  QUANTITY_LIMITS,
  type QuantityField,
} from "./quantity-limits.ts";
import { isKnownSubsidy, SUBSIDIES_BTC, subsidySats, toBtc, toSats } from "./subsidy.ts";

const MISPRINT_FACTORS = [10, 100, 1_000, 10_000, 100_000];
const MACHINE_FIELDS = ["hashrateTHs", "powerW"] as const;

/**
 * @param unread fields that were given but could not be read: they count as given, so that nothing is
 * called missing for their sake
 */
export function checkHashpriceInput(
  input: HashpriceInput,
  unread: ReadonlySet<string> = new Set(),
): InputFault[] {
  const ofFields = quantityNames().flatMap((field) => {
    const value = input[field];
    return value === undefined ? [] : at(field, checkQuantity(field, value));
  });
  const isGiven = (field: QuantityName): boolean => input[field] !== undefined || unread.has(field);
  const isSound = (field: QuantityName): boolean =>
    input[field] !== undefined && ofFields.every(({ path }) => path !== field);
  return [
    ...ofFields,
    ...checkSubsidy(input, isSound),
    ...checkFees(input, isGiven, isSound),
    ...checkMachine(input),
    ...(isGiven("capexUsd") && input.machine === undefined && !unread.has("machine")
      ? at("capexUsd", { fault: "capex-without-machine" })
      : []),
    ...((["difficulty", "networkHashrateEHs", "hashpriceUsdPerPHDay"] as const).some(isGiven)
      ? []
      : at("", { fault: "no-network-and-no-hashprice" })),
  ];
}

function quantityNames(): QuantityName[] {
  const fields = Object.keys(QUANTITY_LIMITS) as QuantityField[]; // keys of a closed table
  return fields.filter((field) => field !== "hashrateTHs" && field !== "powerW");
}

function at(path: string, fault: HashpriceFault | null): InputFault[] {
  return fault === null ? [] : [{ path, ...fault }];
}

type Test = (field: QuantityName) => boolean;

function checkSubsidy({ subsidyBtc, blockHeight }: HashpriceInput, isSound: Test): InputFault[] {
  if (subsidyBtc === undefined || !isSound("subsidyBtc")) return [];
  if (!isKnownSubsidy(subsidyBtc)) return at("subsidyBtc", unknownSubsidy(subsidyBtc));
  if (blockHeight === undefined || !isSound("blockHeight")) return [];
  const ofHeight = subsidySats(blockHeight);
  if (ofHeight === toSats(subsidyBtc)) return [];
  return at("subsidyBtc", {
    fault: "subsidy-disagrees",
    subsidyBtc,
    blockHeight,
    ofHeightBtc: toBtc(ofHeight),
  });
}

function unknownSubsidy(subsidyBtc: number): HashpriceFault {
  const misprinted = MISPRINT_FACTORS.map((factor) => subsidyBtc / factor).find(isKnownSubsidy);
  if (misprinted !== undefined) {
    return { fault: "subsidy-misprint", subsidyBtc, suggestion: misprinted };
  }
  const nearest = SUBSIDIES_BTC.reduce((best, known) =>
    Math.abs(Math.log(known / subsidyBtc)) < Math.abs(Math.log(best / subsidyBtc)) ? known : best,
  );
  return { fault: "unknown-subsidy", subsidyBtc, nearest };
}

function checkFees(
  { feeShareOfReward = 0, blockHeight }: HashpriceInput,
  isGiven: Test,
  isSound: Test,
): InputFault[] {
  if (isGiven("feesBtcPerBlock") && isGiven("feeShareOfReward")) {
    return at("feeShareOfReward", { fault: "fees-given-twice" });
  }
  if (feeShareOfReward === 0 || blockHeight === undefined || !isSound("blockHeight")) return [];
  if (subsidySats(blockHeight) > 0n) return [];
  return at("feeShareOfReward", { fault: "share-without-subsidy", blockHeight });
}

function checkMachine({ machine }: HashpriceInput): InputFault[] {
  if (machine === undefined) return [];
  if ("preset" in machine) {
    if (findMachinePreset(machine.preset) !== null) return [];
    const { preset } = machine;
    return at("machine.preset", {
      fault: "unknown-preset",
      preset,
      nearest: nearestPresets(preset),
    });
  }
  const faults = MACHINE_FIELDS.flatMap((field) =>
    at(`machine.${field}`, checkQuantity(field, machine[field])),
  );
  if (faults.length > 0) return faults;
  const efficiencyJPerTH = machine.powerW / machine.hashrateTHs;
  if (efficiencyJPerTH >= EFFICIENCY_LEAST && efficiencyJPerTH <= EFFICIENCY_MOST) return [];
  return at("machine", {
    fault: "implausible-efficiency",
    efficiencyJPerTH,
    least: EFFICIENCY_LEAST,
    most: EFFICIENCY_MOST,
  });
}
