/** Counted nouns in the forms that each language asks for. */
const englishPlural = new Intl.PluralRules("en");
const arabicPlural = new Intl.PluralRules("ar");
const englishNumber = new Intl.NumberFormat("en");
const arabicNumber = new Intl.NumberFormat("ar-u-nu-latn");

/** `1 passage`, `2,000 passages`. */
export function countEnglish(count: number, one: string, other: string): string {
  return `${englishNumber.format(count)} ${englishPlural.select(count) === "one" ? one : other}`;
}

/** Forms of a noun after none, one, two, 3 to 10, 11 to 99, and whole hundreds. */
export interface ArabicForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** One and two are said by the noun alone; other counts take the number in Western digits. */
export function countArabic(count: number, forms: ArabicForms): string {
  const form = arabicPlural.select(count);
  if (form === "zero" || form === "one" || form === "two") return forms[form];
  return `${arabicNumber.format(count)} ${forms[form]}`;
}
