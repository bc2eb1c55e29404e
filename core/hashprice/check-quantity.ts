/** Whether a quantity can be meant as it stands. */
import type { HashpriceFault } from "./hashprice-fault.ts";
import { QUANTITY_LIMITS, suggestQuantity, type QuantityField } from "./quantity-limits.ts";

/** What is wrong with `value` on its own; null if nothing is. */
export function checkQuantity(field: QuantityField, value: number): HashpriceFault | null {
  const { least, most, isWhole, takesZero, takesNegative } = QUANTITY_LIMITS[field];
  if (!Number.isFinite(value)) return { fault: "not-finite", field };
  if (takesNegative !== true && value < 0) {
    return { fault: takesZero === true ? "negative" : "not-positive", field };
  }
  if (takesNegative !== true && takesZero !== true && value === 0) {
    return { fault: "not-positive", field };
  }
  if (isWhole === true && !Number.isInteger(value)) return { fault: "not-whole", field };
  if (value >= least && value <= most) return null;
  return {
    fault: "implausible",
    field,
    value,
    least,
    most,
    suggestion: suggestQuantity(field, value),
  };
}
