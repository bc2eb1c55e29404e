/** Links that carry the calculator's inputs, by the names and units of POST /tools/hashprice. */
import type { WrittenHashpriceInput } from "../../../core/hashprice/parse-hashprice-input.ts";
import { isQuantityField } from "../../../core/hashprice/quantity-limits.ts";

const PATH = "#/calculator";
const MACHINE_FIELDS: ReadonlySet<string> = new Set(["preset", "hashrateTHs", "powerW"]);

/**
 * The fragment that opens the calculator filled in: `#/calculator?difficulty=156000000000000&machine.preset=S21+XP`.
 * What is no field of the calculator is left out.
 */
export function toCalculatorLink(input: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  const add = (path: string, value: unknown): void => {
    if (typeof value === "number" || typeof value === "string") query.set(path, String(value));
  };
  for (const [field, value] of Object.entries(input)) {
    if (isTopField(field)) add(field, value);
  }
  const { machine } = input;
  if (typeof machine === "object" && machine !== null) {
    for (const [field, value] of Object.entries(machine)) {
      if (MACHINE_FIELDS.has(field)) add(`machine.${field}`, value);
    }
  }
  const text = query.toString();
  return text === "" ? PATH : `${PATH}?${text}`;
}

/** The inputs of a link, still as they are written; null where it carries none. */
export function readCalculatorLink(query: URLSearchParams): WrittenHashpriceInput | null {
  const quantities = [...query].filter(([field]) => isTopField(field));
  const preset = query.get("machine.preset");
  const hashrateTHs = query.get("machine.hashrateTHs");
  const powerW = query.get("machine.powerW");
  const hasOwn = hashrateTHs !== null || powerW !== null;
  if (quantities.length === 0 && preset === null && !hasOwn) return null;
  const own = { hashrateTHs: hashrateTHs ?? "", powerW: powerW ?? "" };
  const machine = preset !== null ? { preset } : hasOwn ? own : undefined;
  return { ...Object.fromEntries(quantities), ...(machine === undefined ? {} : { machine }) };
}

function isTopField(name: string): boolean {
  return isQuantityField(name) && !MACHINE_FIELDS.has(name);
}
