/** The units in which the calculator's fields are written, and the way from them to the contract's. */
import {
  QUANTITY_LIMITS,
  suggestQuantity,
  type QuantityField,
} from "../../../core/hashprice/quantity-limits.ts";
import { readQuantity } from "../../../core/hashprice/read-quantity.ts";
import { toAsciiDigits } from "../../../core/text/digits.ts";

export type UnitName =
  | "trillion"
  | "exahash"
  | "usd"
  | "shareOfReward"
  | "btcPerBlock"
  | "btc"
  | "height"
  | "usdPerPHDay"
  | "terahash"
  | "watts"
  | "centsPerKwh"
  | "usdPerKwh"
  | "percent"
  | "months"
  | "percentPerMonth";

export interface QuantityUnit {
  readonly name: UnitName;
  readonly field: QuantityField;
  /** The contract's value is the written one * 10^power: -2 where percent are written for a fraction. */
  readonly power: number;
}

const SIGNS = /^[$¢%]|[$¢%]$/gu;
/** What stands behind a number that is being typed. */
const OPEN_END = /(?<=\d)[.,٫٬]$/u;

/**
 * The value of `text` in the contract's unit: digits of either script with their marks, and `$`, `¢` or `%`
 * before or behind them. Null where that is not one number.
 */
export function readInUnit(text: string, unit: QuantityUnit): number | null {
  const written = readWritten(text);
  return written === null ? null : scale(written, unit.power);
}

/** A value in the contract's unit as it is written in this one. */
export function writeInUnit(value: number, unit: QuantityUnit): string {
  return String(scale(value, -unit.power));
}

/** A value in the contract's unit as a number of this one. */
export function toUnit(value: number, unit: QuantityUnit): number {
  return scale(value, -unit.power);
}

/**
 * What may be meant in place of an unusual value, in the contract's unit: what fits a commonly mistaken unit, such
 * as the contract's own (0.07 for 7 ¢, 156e12 for 156 T). Null for a usual value, or where nothing fits.
 */
export function suggestInUnit(text: string, unit: QuantityUnit): number | null {
  const { usual } = QUANTITY_LIMITS[unit.field];
  const written = readWritten(text);
  if (usual === undefined || written === null) return null;
  const isUsual = (value: number): boolean => value >= usual[0] && value <= usual[1];
  const value = scale(written, unit.power);
  if (value === 0 || isUsual(value)) return null;
  if (unit.power !== 0 && isUsual(written)) return written;
  return suggestQuantity(unit.field, value);
}

function readWritten(text: string): number | null {
  const plain = toAsciiDigits(text.trim()).replace(SIGNS, "");
  return readQuantity(plain.replace(OPEN_END, ""));
}

/** Without the error that a multiplication by a power of ten brings along: 0.62 % are 0.0062. */
function scale(value: number, power: number): number {
  return power === 0 ? value : Number((value * 10 ** power).toPrecision(15));
}
