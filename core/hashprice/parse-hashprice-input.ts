/** Turns a request, whose quantities may be written by hand, into numbers. */
import { checkHashpriceInput } from "./check-hashprice-input.ts";
import type { InputFault } from "./hashprice-fault.ts";
import { HashpriceInputError } from "./hashprice-input-error.ts";
import type { HashpriceInput, QuantityName } from "./hashprice-input.ts";
import type { MachineSize } from "./machine.ts";
import type { QuantityField } from "./quantity-limits.ts";
import { readQuantity } from "./read-quantity.ts";

/** A number, or its digits in either script with their marks: `156e12`, `"٣٫١٢٥"`, `"106,935"`. */
export type WrittenQuantity = number | string;

/** The request of POST /tools/hashprice, as the contract's schema lets it through. */
export type WrittenHashpriceInput = {
  readonly [Field in QuantityName]?: WrittenQuantity | undefined;
} & {
  readonly machine?:
    | { readonly preset: string }
    | { readonly [Field in keyof MachineSize]: WrittenQuantity }
    | undefined;
};

/** @throws HashpriceInputError with every fault that can be told without computing */
export function parseHashpriceInput({
  machine,
  ...quantities
}: WrittenHashpriceInput): HashpriceInput {
  const faults: InputFault[] = [];
  const read = (field: QuantityField, value: WrittenQuantity, path: string): number | null => {
    const number = typeof value === "number" ? value : readQuantity(value);
    if (number === null) faults.push({ path, fault: "not-a-number", field });
    return number;
  };
  const readMachine = (): HashpriceInput["machine"] => {
    if (machine === undefined || "preset" in machine) return machine;
    const hashrateTHs = read("hashrateTHs", machine.hashrateTHs, "machine.hashrateTHs");
    const powerW = read("powerW", machine.powerW, "machine.powerW");
    return hashrateTHs === null || powerW === null ? undefined : { hashrateTHs, powerW };
  };
  const entries = Object.entries(quantities).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const number = read(field as QuantityName, value, field); // what is beside machine is a quantity
    return number === null ? [] : [[field, number] as const];
  });
  const readable = readMachine();
  const input: HashpriceInput = {
    ...Object.fromEntries(entries),
    ...(readable === undefined ? {} : { machine: readable }),
  };
  const unread = new Set(faults.map(({ path }) => path.replace(/^machine\..*/u, "machine")));
  faults.push(...checkHashpriceInput(input, unread));
  if (faults.length > 0) throw new HashpriceInputError(faults);
  return input;
}
