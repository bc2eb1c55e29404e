/** The form of the calculator: its fields in groups, of which only those that count are shown. */
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import type { FormValues } from "./form-values.ts";
import { createMachineField } from "./machine-field.ts";
import { createQuantityField } from "./quantity-field.ts";
import type { FormFaults } from "./read-form.ts";
import { mapSlots, SLOT_NAMES, slotsInUse, type Basis, type SlotName } from "./slots.ts";

export interface CalculatorForm {
  readonly element: HTMLFormElement;
  readonly read: () => FormValues;
  readonly write: (values: FormValues) => void;
  /** Says beside each field what is wrong with it; nothing where the map has none. */
  readonly tell: (faults: FormFaults) => void;
}

/** @param onChange told of each change by the reader */
export function createCalculatorForm(onChange: () => void): CalculatorForm {
  const changed = (): void => {
    showFields();
    onChange();
  };
  const fields = mapSlots((name) => createQuantityField(name, changed));
  const machine = createMachineField(changed);
  const basis = createBasisChoice(changed);
  const elements = (...names: readonly SlotName[]): HTMLElement[] =>
    names.map((name) => fields[name].element);
  const element = createElement("form", {
    class: "calculator-form",
    attributes: { novalidate: "" },
    children: [
      createGroup("basis", [
        basis.element,
        ...elements("network", "hashprice", "price", "fees", "subsidy"),
      ]),
      createGroup("machineGroup", [
        machine.element,
        ...elements("hashrate", "power", "electricity", "poolFee", "capex"),
      ]),
      createGroup("outlookGroup", elements("months", "priceGrowth", "difficultyGrowth")),
    ],
  });
  element.addEventListener("submit", (event) => event.preventDefault());

  const showFields = (): void => {
    const used = slotsInUse(basis.read(), machine.read());
    for (const name of SLOT_NAMES) fields[name].element.hidden = !used.includes(name);
  };
  return {
    element,
    read: () => ({
      basis: basis.read(),
      machine: machine.read(),
      slots: mapSlots((name) => fields[name].read()),
    }),
    write: (values) => {
      basis.write(values.basis);
      machine.write(values.machine);
      for (const name of SLOT_NAMES) fields[name].write(values.slots[name]);
      showFields();
    },
    tell: (faults) => {
      for (const name of SLOT_NAMES) fields[name].tell(faults.get(name) ?? null);
    },
  };
}

function createGroup(
  name: "basis" | "machineGroup" | "outlookGroup",
  children: readonly HTMLElement[],
): HTMLElement {
  const legend = localiseText(createElement("legend"), ({ texts }) => texts.calculator[name]);
  return createElement("fieldset", {
    class: "field-group",
    children: [legend, createElement("div", { class: "field-grid", children })],
  });
}

function createBasisChoice(onChange: () => void): {
  readonly element: HTMLElement;
  readonly read: () => Basis;
  readonly write: (basis: Basis) => void;
} {
  const create = (value: Basis, name: "basisNetwork" | "basisHashprice") => {
    const input = createElement("input", {
      attributes: { type: "radio", name: "calculator-basis", value },
    });
    input.addEventListener("change", onChange);
    const text = localiseText(createElement("span"), ({ texts }) => texts.calculator[name]);
    return {
      input,
      label: createElement("label", { class: "choice", children: [input, text] }),
    };
  };
  const network = create("network", "basisNetwork");
  const hashprice = create("hashprice", "basisHashprice");
  return {
    element: createElement("div", {
      class: "choices basis-choices",
      children: [network.label, hashprice.label],
    }),
    read: () => (hashprice.input.checked ? "hashprice" : "network"),
    write: (basis) => {
      network.input.checked = basis === "network";
      hashprice.input.checked = basis === "hashprice";
    },
  };
}
