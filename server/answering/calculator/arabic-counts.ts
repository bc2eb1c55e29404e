/** Arabic nouns after a number: their form follows the number's last two digits. */

interface CountedNoun {
  /** "دولار واحد", "سنة واحدة" */
  readonly one: string;
  /** After a preposition, or as an object: "دولارين". */
  readonly two: string;
  /** 3 to 10: "دولارات" */
  readonly plural: string;
  /** 11 to 99: "دولارًا" */
  readonly accusative: string;
  /** Hundreds, and any number with decimals: "دولار" */
  readonly singular: string;
}

const NOUNS = {
  dollar: {
    one: "دولار واحد",
    two: "دولارين",
    plural: "دولارات",
    accusative: "دولارًا",
    singular: "دولار",
  },
  day: { one: "يوم واحد", two: "يومين", plural: "أيام", accusative: "يومًا", singular: "يوم" },
  month: {
    one: "شهر واحد",
    two: "شهرين",
    plural: "أشهر",
    accusative: "شهرًا",
    singular: "شهر",
  },
  machine: {
    one: "جهاز واحد",
    two: "جهازين",
    plural: "أجهزة",
    accusative: "جهازًا",
    singular: "جهاز",
  },
  trillion: {
    one: "تريليون واحد",
    two: "تريليونين",
    plural: "تريليونات",
    accusative: "تريليونًا",
    singular: "تريليون",
  },
  watt: { one: "واط واحد", two: "واطين", plural: "واط", accusative: "واطًا", singular: "واط" },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/**
 * The figure with its noun. Decimals take the singular; one and two whole are words without a figure.
 * @param figure as it is shown: `1,250`, `43.33`
 */
export function countInArabic(figure: string, noun: keyof typeof NOUNS): string {
  const forms: CountedNoun = NOUNS[noun];
  const value = Number(figure.replaceAll(",", ""));
  if (figure.includes(".") || !Number.isInteger(value)) return `${figure} ${forms.singular}`;
  if (value === 1) return forms.one;
  if (value === 2) return forms.two;
  const rest = Math.abs(value) % 100;
  if (rest >= 3 && rest <= 10) return `${figure} ${forms.plural}`;
  return `${figure} ${rest >= 11 ? forms.accusative : forms.singular}`;
}
