/** What the reading of the words took for granted, beside what the calculator did. */
import type { Language } from "../../../core/contract/language.ts";
import type { CalculatorUnderstanding, FactField } from "./calculator-question.ts";
import { formatUpTo } from "./format-figures.ts";
import { INPUT_PHRASES } from "./input-phrases.ts";
import { ARABIC_PHRASES } from "./phrases-arabic.ts";
import { ENGLISH_PHRASES } from "./phrases-english.ts";
import { isOnePetahash, resolveMachine } from "./resolve-machine.ts";
import { capexOf, idleFields } from "./to-request.ts";

/** As sentences of `language`. */
export function describeReadings(
  understood: CalculatorUnderstanding,
  language: Language,
): readonly string[] {
  const phrases = language === "ar" ? ARABIC_PHRASES : ENGLISH_PHRASES;
  const inputs = INPUT_PHRASES[language];
  const idle = idleFields(understood);
  const fact = (field: FactField) => understood.facts.find((known) => known.field === field);
  const sentences = understood.facts
    .filter(({ field }) => !idle.includes(field))
    .flatMap(({ field, value, reading, date = "" }) => {
      const { label, show } = inputs[field];
      const tell = reading === undefined ? undefined : phrases.readings[reading];
      return tell?.({ label, value: show(value), date }) ?? [];
    });

  const capex = fact("capexUsd");
  if (capex !== undefined && capexOf(understood) !== capex.value) {
    sentences.push(phrases.priceOfEach);
  }
  const machine = resolveMachine(understood);
  const site = fact("sitePowerW");
  if (isOnePetahash(understood)) sentences.push(phrases.onePetahash);
  if (!("missing" in machine) && site !== undefined && machine.count > 1) {
    const count = formatUpTo(machine.count, 0);
    sentences.push(phrases.machinesOfSite(inputs.sitePowerW.show(site.value), count));
  }
  if (idle.length > 0) {
    sentences.push(phrases.idle([...new Set(idle.map((field) => inputs[field].label))]));
  }
  return sentences;
}
