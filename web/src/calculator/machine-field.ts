/** The choice of a machine: none, one by its name, or own figures. */
import { MACHINE_PRESETS } from "../../../core/hashprice/machine-presets.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText } from "../page/page-language.ts";
import type { MachineChoice } from "./slots.ts";

export interface MachineField {
  readonly element: HTMLElement;
  readonly read: () => MachineChoice;
  readonly write: (machine: MachineChoice) => void;
}

const MAKERS = [
  ["antminer", /^S/u],
  ["whatsminer", /^M/u],
  ["avalon", /^A/u],
] as const;

export function createMachineField(onChange: () => void): MachineField {
  const select = createElement("select", {
    attributes: { id: "calculator-machine" },
    children: [
      createChoice("none", "noMachine"),
      createChoice("own", "ownMachine"),
      ...MAKERS.map(([maker, names]) => {
        const group = createElement("optgroup", {
          children: MACHINE_PRESETS.filter(({ name }) => names.test(name)).map(({ name }) =>
            createElement("option", { text: name, attributes: { value: name } }),
          ),
        });
        return localise(group, (target, { texts }) => {
          target.label = texts.calculator.makers[maker];
        });
      }),
    ],
  });
  select.addEventListener("change", onChange);
  const label = localiseText(
    createElement("label", { attributes: { for: select.id } }),
    ({ texts }) => texts.calculator.machine,
  );
  return {
    element: createElement("div", { class: "quantity-field", children: [label, select] }),
    read: () => select.value,
    write: (machine) => {
      select.value = machine;
    },
  };
}

function createChoice(value: "none" | "own", name: "noMachine" | "ownMachine"): HTMLOptionElement {
  return localiseText(
    createElement("option", { attributes: { value } }),
    ({ texts }) => texts.calculator[name],
  );
}
