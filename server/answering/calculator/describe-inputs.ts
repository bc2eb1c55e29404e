/** What was understood, as lines of name and value. */
import { findMachinePreset } from "../../../core/hashprice/machine-presets.ts";
import type { Language } from "../../../core/contract/language.ts";
import type { CalculatorUnderstanding, FactField } from "./calculator-question.ts";
import { formatUpTo } from "./format-figures.ts";
import { INPUT_PHRASES } from "./input-phrases.ts";
import { resolveMachine } from "./resolve-machine.ts";
import { capexOf } from "./to-request.ts";

export interface DescribedInput {
  readonly label: string;
  readonly value: string;
}

interface MachineWords {
  readonly one: string;
  readonly several: string;
  /** Before the sums of several machines. */
  readonly together: string;
  readonly comma: string;
}

const MACHINE_WORDS: Readonly<Record<Language, MachineWords>> = {
  en: { one: "Machine", several: "Machines", together: "together ", comma: ", " },
  ar: { one: "الجهاز", several: "الأجهزة", together: "مجتمعةً: ", comma: "، " },
};
/** With any of these the preset's own figures do not hold. */
const OF_MACHINE: ReadonlySet<FactField> = new Set([
  "machineHashrateTHs",
  "machinePowerW",
  "machineEfficiencyJPerTH",
]);

/** The machine first, then the values in the order in which they were given. */
export function describeInputs(
  understood: CalculatorUnderstanding,
  language: Language,
): readonly DescribedInput[] {
  const phrases = INPUT_PHRASES[language];
  const machine = describeMachine(understood, language);
  const capex = capexOf(understood);
  const fields = understood.facts
    .filter(({ field }) => machine === null || field !== "machineCount")
    .map(({ field, value }) => {
      const { label, show } = phrases[field];
      // The price of all machines is what the calculation takes.
      return { label, value: show(field === "capexUsd" && capex !== null ? capex : value) };
    });
  return machine === null ? fields : [machine, ...fields];
}

function describeMachine(
  understood: CalculatorUnderstanding,
  language: Language,
): DescribedInput | null {
  const preset = understood.machine === null ? null : findMachinePreset(understood.machine);
  if (preset === null) return null;
  const { one, several, together, comma } = MACHINE_WORDS[language];
  const machine = resolveMachine(understood);
  const count = "missing" in machine ? 1 : machine.count;
  const label = count === 1 ? one : several;
  const name = count === 1 ? preset.name : `${formatUpTo(count, 0)} × ${preset.name}`;
  if (understood.facts.some(({ field }) => OF_MACHINE.has(field))) return { label, value: name };
  const { machineHashrateTHs, machinePowerW } = INPUT_PHRASES[language];
  const hashrate = machineHashrateTHs.show(preset.hashrateTHs * count);
  const power = machinePowerW.show(preset.powerW * count);
  const lead = count === 1 ? "" : together;
  return { label, value: `${name} (${lead}${hashrate}${comma}${power})` };
}
