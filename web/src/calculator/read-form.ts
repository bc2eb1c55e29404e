/** From the form to the calculator's result, or to what is wrong and where. */
import {
  calculateHashprice,
  type HashpriceResult,
} from "../../../core/hashprice/calculate-hashprice.ts";
import { checkHashpriceInput } from "../../../core/hashprice/check-hashprice-input.ts";
import type { HashpriceFault, InputFault } from "../../../core/hashprice/hashprice-fault.ts";
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import { HashpriceInputError } from "../../../core/hashprice/hashprice-input-error.ts";
import type { FormValues } from "./form-values.ts";
import { readInUnit } from "./quantity-unit.ts";
import { slotsInUse, type SlotName } from "./slots.ts";

export type FormFault = HashpriceFault | { readonly fault: "missing-partner" };
export type FormFaults = ReadonlyMap<SlotName, FormFault>;

export type FormOutcome =
  | { readonly kind: "result"; readonly input: HashpriceInput; readonly result: HashpriceResult }
  | { readonly kind: "faults"; readonly faults: FormFaults }
  /** Neither a network nor a hashprice, and nothing wrong. */
  | { readonly kind: "nothing-given" };

/** @param today ISO day */
export function calculateForm(values: FormValues, today: string): FormOutcome {
  const { input, unread } = readInput(values);
  const faults = new Map<SlotName, FormFault>(unread);
  const given = new Set([...unread.keys()].map((slot) => values.slots[slot].unit.field));
  const note = (found: readonly InputFault[]): void => {
    for (const { path, ...fault } of found) {
      const slot = slotOf(path, values);
      if (slot !== null && !faults.has(slot)) faults.set(slot, fault);
    }
  };
  const found = checkHashpriceInput(input, given);
  note(found);
  if (faults.size > 0) return { kind: "faults", faults };
  if (found.length > 0) return { kind: "nothing-given" };
  try {
    return { kind: "result", input, result: calculateHashprice(input, { today }) };
  } catch (error) {
    if (!(error instanceof HashpriceInputError)) throw error;
    note(error.faults);
    return { kind: "faults", faults };
  }
}

/** What counts of the form as a request, for a link; what cannot be read is left out. */
export function toInput(values: FormValues): HashpriceInput {
  return readInput(values).input;
}

function readInput(values: FormValues): {
  readonly input: HashpriceInput;
  readonly unread: ReadonlyMap<SlotName, FormFault>;
} {
  const { basis, machine, slots } = values;
  const unread = new Map<SlotName, FormFault>();
  const read: Record<string, number> = {};
  for (const name of slotsInUse(basis, machine)) {
    const { text, unit } = slots[name];
    if (text.trim() === "") continue;
    const value = readInUnit(text, unit);
    if (value === null) unread.set(name, { fault: "not-a-number", field: unit.field });
    else read[unit.field] = value;
  }
  const { hashrateTHs, powerW, ...quantities } = read;
  if (machine !== "own") {
    return {
      input: machine === "none" ? quantities : { ...quantities, machine: { preset: machine } },
      unread,
    };
  }
  if (hashrateTHs !== undefined && powerW !== undefined) {
    return { input: { ...quantities, machine: { hashrateTHs, powerW } }, unread };
  }
  const isOpen = (name: "hashrate" | "power"): boolean => slots[name].text.trim() === "";
  if (isOpen("hashrate") !== isOpen("power")) {
    unread.set(isOpen("power") ? "power" : "hashrate", { fault: "missing-partner" });
  }
  // The price of a machine that is still being described is not at fault.
  const { capexUsd: _, ...rest } = quantities;
  return { input: rest, unread };
}

/** Null for a fault of the whole form. */
function slotOf(path: string, { basis, machine, slots }: FormValues): SlotName | null {
  const field = path === "machine" ? "hashrateTHs" : path.replace(/^machine\./u, "");
  return slotsInUse(basis, machine).find((name) => slots[name].unit.field === field) ?? null;
}
