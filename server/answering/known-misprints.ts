/** Misprints that articles repeat: quoted as they stand, with a note beside them, never silently corrected. */
import type { Language } from "../../core/contract/language.ts";
import { toAsciiDigits } from "../../core/text/digits.ts";

interface Misprint {
  readonly pattern: RegExp;
  readonly note: Readonly<Record<Language, string>>;
}

const MISPRINTS: readonly Misprint[] = [
  {
    // The block subsidy since April 2024 is 3.125 BTC; a lost decimal point makes it a thousand times as much.
    pattern:
      /(?<![\d.,])3[,،]?125(?![\d.,]?\d)\s*(?:BTC|bitcoins?|(?:عملة )?بي?تكوين)(?=[^.]{0,80}(?:block|كتلة|بلوك))|(?:block|كتلة|بلوك)[^.]{0,80}(?<![\d.,])3[,،]?125(?![\d.,]?\d)\s*(?:BTC|bitcoins?|(?:عملة )?بي?تكوين)/iu,
    note: {
      en: "Note: 3125 is a common misprint of 3.125 bitcoin, the block subsidy since April 2024.",
      ar: "ملاحظة: 3125 خطأ مطبعي شائع، ودعم الكتلة منذ أبريل 2024 هو 3.125 بيتكوين.",
    },
  },
];

/** The note on a misprint in `quote`, in the language of the answer; null where there is none. */
export function misprintNote(quote: string, language: Language): string | null {
  const text = toAsciiDigits(quote);
  return MISPRINTS.find(({ pattern }) => pattern.test(text))?.note[language] ?? null;
}
