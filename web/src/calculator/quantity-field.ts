/** One field of the form: a number, its unit, and what is to be said about it. */
import { formatNumber } from "../../../core/hashprice/format-number.ts";
import { difficultyOfHashrate, hashrateOfDifficulty } from "../../../core/hashprice/network.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording } from "../page/page-language.ts";
import { isolateNumbers } from "../page/text-direction.ts";
import { describeFormFault, suggestValue } from "./describe-form.ts";
import type { SlotValue } from "./form-values.ts";
import { readInUnit, writeInUnit, type QuantityUnit } from "./quantity-unit.ts";
import type { FormFault } from "./read-form.ts";
import { SLOTS, type SlotName } from "./slots.ts";

export interface QuantityFieldView {
  readonly element: HTMLElement;
  readonly read: () => SlotValue;
  readonly write: (value: SlotValue) => void;
  /** Says what is wrong, and what may be meant instead; null where nothing is wrong. */
  readonly tell: (fault: FormFault | null) => void;
}

/** @param onChange told of each change by the reader */
export function createQuantityField(name: SlotName, onChange: () => void): QuantityFieldView {
  const units = SLOTS[name];
  let [unit] = units;
  const id = `calculator-${name}`;
  const input = createElement("input", {
    attributes: {
      id,
      // A decimal keypad has no minus on some phones.
      inputmode: name.endsWith("Growth") ? "text" : "decimal",
      autocomplete: "off",
      spellcheck: "false",
      dir: "ltr",
      "aria-describedby": `${id}-unit ${id}-hint ${id}-fault`,
    },
  });
  const label = localiseText(
    createElement("label", { attributes: { for: id } }),
    ({ texts }) => texts.calculator.fields[unit.field],
  );
  const hint = createElement("p", { class: "field-hint", attributes: { id: `${id}-hint` } });
  const message = createElement("p", { class: "field-warning", attributes: { id: `${id}-fault` } });
  const suggestion = createElement("button", {
    class: "quiet-button suggestion-button",
    attributes: { type: "button" },
  });
  const chooser = createUnitControl(`${id}-unit`, units, (chosen) => {
    input.value = convert(input.value, unit, chosen);
    setUnit(chosen);
    onChange();
  });
  const setUnit = (chosen: QuantityUnit): void => {
    unit = chosen;
    chooser.show(chosen);
    label.textContent = pageWording().texts.calculator.fields[unit.field];
  };
  let suggested: number | null = null;
  suggestion.addEventListener("click", () => {
    if (suggested === null) return;
    input.value = String(suggested);
    input.focus();
    onChange();
  });
  input.addEventListener("input", onChange);

  const read = (): SlotValue => ({ text: input.value, unit });
  const tell = (fault: FormFault | null): void => {
    const wording = pageWording();
    const { calculator } = wording.texts;
    suggested = suggestValue(read(), fault);
    const value = suggested === null ? "" : formatNumber(suggested, 12);
    const told =
      fault === null
        ? suggested === null
          ? ""
          : calculator.meant(value)
        : describeFormFault(fault, unit, wording);
    input.setAttribute("aria-invalid", String(fault !== null));
    message.classList.toggle("is-question", fault === null);
    message.dir = wording.texts.direction;
    message.textContent = told;
    isolateNumbers(message);
    message.hidden = told === "";
    // Described by it, a field that is filled in would still be read with it.
    hint.textContent = input.value.trim() === "" ? (calculator.hints[unit.field] ?? "") : "";
    hint.hidden = hint.textContent === "";
    suggestion.hidden = suggested === null;
    suggestion.textContent = suggested === null ? "" : calculator.useSuggestion(value);
  };
  const element = createElement("div", {
    class: "quantity-field",
    children: [
      label,
      createElement("div", { class: "quantity-input", children: [input, chooser.element] }),
      hint,
      message,
      suggestion,
    ],
  });
  tell(null);
  return {
    element,
    read,
    write: (value) => {
      setUnit(value.unit);
      input.value = value.text;
    },
    tell,
  };
}

interface UnitControl {
  readonly element: HTMLElement;
  readonly show: (unit: QuantityUnit) => void;
}

/** The unit as words, or a choice where there are several. */
function createUnitControl(
  id: string,
  units: readonly [QuantityUnit, ...QuantityUnit[]],
  onChoose: (unit: QuantityUnit) => void,
): UnitControl {
  if (units.length === 1) {
    const element = localiseText(
      createElement("span", { class: "unit", attributes: { id } }),
      ({ texts }) => texts.calculator.units[units[0].name],
    );
    return { element, show: () => undefined };
  }
  const options = units.map((unit) =>
    localiseText(
      createElement("option", { attributes: { value: unit.name } }),
      ({ texts }) => texts.calculator.units[unit.name],
    ),
  );
  const element = createElement("select", { class: "unit", attributes: { id }, children: options });
  localise(element, (target, { texts: { calculator } }) => {
    target.setAttribute("aria-label", calculator.unitOf(calculator.fields[units[0].field]));
  });
  element.addEventListener("change", () => {
    const chosen = units.find(({ name }) => name === element.value);
    if (chosen !== undefined) onChoose(chosen);
  });
  return {
    element,
    show: ({ name }) => {
      element.value = name;
    },
  };
}

/** The same quantity in another unit; empty where the one does not follow from the other. */
function convert(text: string, from: QuantityUnit, to: QuantityUnit): string {
  const value = readInUnit(text, from);
  if (value === null) return from.field === to.field ? text : "";
  if (from.field === to.field) return writeInUnit(value, to);
  const round = (number: number): string => writeInUnit(Number(number.toPrecision(6)), to);
  if (from.field === "difficulty" && value > 0) return round(hashrateOfDifficulty(value));
  if (from.field === "networkHashrateEHs" && value > 0) return round(difficultyOfHashrate(value));
  return "";
}
