/** One question back, with what was understood so far. */
import type { Language } from "../../../core/contract/language.ts";
import type { CalculatorClarification, CalculatorUnderstanding } from "./calculator-question.ts";
import { askInArabic } from "./clarifications-arabic.ts";
import { askInEnglish } from "./clarifications-english.ts";
import { describeInputs } from "./describe-inputs.ts";

const SO_FAR: Readonly<Record<Language, readonly [lead: string, comma: string, stop: string]>> = {
  en: ["Understood so far: ", "; ", "."],
  ar: ["ما فُهم حتى الآن: ", "؛ ", "."],
};

/** Asks the first of `about`, as Markdown. The value in doubt is not among what was understood. */
export function tellClarification(
  about: readonly [CalculatorClarification, ...CalculatorClarification[]],
  understood: CalculatorUnderstanding,
  language: Language,
): string {
  const [asked] = about;
  const question = language === "ar" ? askInArabic(asked) : askInEnglish(asked);
  const inDoubt = new Set(about.map(fieldInDoubt));
  const sure = {
    ...understood,
    facts: understood.facts.filter(({ field }) => !inDoubt.has(field)),
  };
  const known = describeInputs(sure, language).map(({ label, value }) => `${label}: ${value}`);
  if (known.length === 0) return question;
  const [lead, comma, stop] = SO_FAR[language];
  return `${question}\n\n${lead}${known.join(comma)}${stop}`;
}

function fieldInDoubt(doubt: CalculatorClarification): string | null {
  if (doubt.reason === "hashprice-unit") return "hashpriceUsdPerPHDay";
  if (doubt.reason === "implausible" || doubt.reason === "several-values") return doubt.field;
  // Bare fees were taken down as bitcoin until it is known what they are.
  return doubt.reason === "ambiguous-number" && doubt.field === "feeShareOfReward"
    ? "feesBtcPerBlock"
    : null;
}
