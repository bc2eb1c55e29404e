/** The calculator's numbers as they are shown: Western digits, grouped, in both languages. */

const formats = new Map<string, Intl.NumberFormat>();

/** Always `digits` behind the point: `11.59`, `-5,000.00`. */
export function toFixed(value: number, digits: number): string {
  return format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** At most `digits` significant ones: `1,116.69`, `0.00040549`. */
export function toSignificant(value: number, digits: number): string {
  return format(value, { maximumSignificantDigits: digits });
}

function format(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat("en", options);
  formats.set(key, known);
  // Rounded to nothing, a loss is no minus nothing.
  return known.format(value).replace(/^-(?=[0.,]*$)/u, "");
}
