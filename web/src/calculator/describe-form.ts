/** What is wrong with a field, and what the calculator notes, in the words and units of the form. */
import { describeFault } from "../../../core/hashprice/describe-fault.ts";
import { describeNotes } from "../../../core/hashprice/describe-notes.ts";
import { formatNumber, formatPercent } from "../../../core/hashprice/format-number.ts";
import type { HashpriceNote } from "../../../core/hashprice/hashprice-notes.ts";
import type { HashpriceFault } from "../../../core/hashprice/hashprice-fault.ts";
import { isQuantityField, type QuantityField } from "../../../core/hashprice/quantity-limits.ts";
import type { CalculatorTexts } from "../../interface-texts-calculator-shape.ts";
import type { Wording } from "../page/page-language.ts";
import type { SlotValue } from "./form-values.ts";
import { suggestInUnit, toUnit, type QuantityUnit } from "./quantity-unit.ts";
import type { FormFault } from "./read-form.ts";

/** A sentence or two. */
export function describeFormFault(fault: FormFault, unit: QuantityUnit, wording: Wording): string {
  const { calculator } = wording.texts;
  if (fault.fault === "missing-partner") return calculator.missingPartner;
  // The calculator's own words are about the contract's unit, which may not be the one on the form.
  if ("field" in fault && unit.power !== 0) return inUnit(fault, unit, calculator);
  return toSentence(nameFields(describeFault(fault, wording.language), calculator));
}

type QuantityFault = Extract<HashpriceFault, { readonly field: QuantityField }>;

function inUnit(fault: QuantityFault, unit: QuantityUnit, texts: CalculatorTexts): string {
  switch (fault.fault) {
    case "not-a-number":
      return texts.notANumber;
    case "not-finite":
      return texts.notFinite;
    case "not-positive":
      return texts.notPositive;
    case "negative":
      return texts.negative;
    case "not-whole":
      return texts.notWhole;
    case "implausible": {
      const write = (value: number): string => formatNumber(toUnit(value, unit));
      return texts.implausible(write(fault.value), write(fault.least), write(fault.most));
    }
  }
}

/** What may be meant in place of a value, in the unit of the form; null where there is nothing to suggest. */
export function suggestValue({ text, unit }: SlotValue, fault: FormFault | null): number | null {
  const told = fault !== null && "suggestion" in fault ? fault.suggestion : null;
  const suggestion = told ?? (fault?.fault === "unknown-subsidy" ? fault.nearest : null);
  const meant = suggestion ?? suggestInUnit(text, unit);
  return meant === null ? null : toUnit(meant, unit);
}

/** The notes as sentences; fields are named as they are on the form. */
export function describeFormNotes(
  notes: readonly HashpriceNote[],
  { language, texts: { calculator } }: Wording,
): readonly string[] {
  return notes.flatMap((note) =>
    // The calculator's own sentence tells how a share is written in a request.
    note.id === "high-fee-share"
      ? [calculator.highFeeShare(formatPercent(note.share))]
      : describeNotes([note], language).map((text) => nameFields(text, calculator)),
  );
}

/** Puts the form's name of a field in place of the request's, such as `feesBtcPerBlock`. */
function nameFields(text: string, { fields, quoted }: CalculatorTexts): string {
  // Names without a capital, such as "months", are also words of the sentences.
  return text.replace(/[a-z]+[A-Z][A-Za-z]*/gu, (name) =>
    isQuantityField(name) ? quoted(fields[name]) : name,
  );
}

function toSentence(clause: string): string {
  const sentence = clause.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[?؟.]$/u.test(sentence) ? sentence : `${sentence}.`;
}
