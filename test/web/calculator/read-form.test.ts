import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import type { WrittenHashpriceInput } from "../../../core/hashprice/parse-hashprice-input.ts";
import { INTERFACE_TEXTS } from "../../../web/interface-texts.ts";
import {
  describeFormFault,
  describeFormNotes,
  suggestValue,
} from "../../../web/src/calculator/describe-form.ts";
import { EXAMPLE, toFormValues, type FormValues } from "../../../web/src/calculator/form-values.ts";
import { calculateForm } from "../../../web/src/calculator/read-form.ts";
import type { SlotName } from "../../../web/src/calculator/slots.ts";

const TODAY = "2026-11-25";
const english = { language: "en", texts: INTERFACE_TEXTS.en } as const;
const arabic = { language: "ar", texts: INTERFACE_TEXTS.ar } as const;

function exampleWith(texts: Partial<Record<SlotName, string>>): FormValues {
  const values = toFormValues(EXAMPLE);
  const slots = { ...values.slots };
  for (const [name, text] of Object.entries(texts) as [SlotName, string][]) {
    slots[name] = { ...slots[name], text };
  }
  return { ...values, slots };
}

function faultsOf(values: FormValues): readonly SlotName[] {
  const outcome = calculateForm(values, TODAY);
  return outcome.kind === "faults" ? [...outcome.faults.keys()] : [];
}

describe("the form", () => {
  it("computes what the calculator does of the same request", () => {
    const outcome = calculateForm(toFormValues(EXAMPLE), TODAY);
    const input = {
      ...EXAMPLE,
      difficulty: 156e12,
      machine: { preset: "S21 XP" },
    } as Parameters<typeof calculateHashprice>[0]; // the example holds numbers only
    expect(outcome).toMatchObject({
      kind: "result",
      result: calculateHashprice(input, { today: TODAY }),
    });
  });

  it.each<[Partial<Record<SlotName, string>>, readonly SlotName[]]>([
    [{ network: "many" }, ["network"]],
    [{ network: "156", price: "12" }, ["price"]],
    [{ subsidy: "3125" }, ["subsidy"]],
    [{ electricity: "999", poolFee: "99" }, ["electricity", "poolFee"]],
    [{ months: "1.5" }, ["months"]],
    [{ fees: "" }, []],
  ])("finds what is wrong in %o", (texts, slots) => {
    expect(faultsOf(exampleWith(texts))).toEqual(slots);
  });

  it.each<[WrittenHashpriceInput]>([[{}], [{ btcPriceUsd: 50_000 }]])(
    "left empty is not at fault: %o",
    (input) => {
      expect(calculateForm(toFormValues(input), TODAY).kind).toBe("nothing-given");
    },
  );

  it("asks for the other half of a machine", () => {
    const values = toFormValues({ ...EXAMPLE, machine: { hashrateTHs: 100, powerW: "" } });
    expect(faultsOf(values)).toEqual(["power"]);
  });

  it("tells a machine that cannot be meant at its hashrate", () => {
    const values = toFormValues({ ...EXAMPLE, machine: { hashrateTHs: 1, powerW: 90_000 } });
    expect(faultsOf(values)).toEqual(["hashrate"]);
  });

  it("does not count what is not shown", () => {
    const values = exampleWith({ electricity: "wrong", hashprice: "wrong" });
    expect(calculateForm({ ...values, machine: "none" }, TODAY).kind).toBe("result");
  });
});

describe("a fault", () => {
  it.each<[Partial<Record<SlotName, string>>, SlotName, string, number | null]>([
    [
      { network: "156e12" },
      "network",
      "156,000,000,000,000 is not plausible: 0.001 to 1,000,000 is.",
      156,
    ],
    [{ electricity: "x" }, "electricity", "This cannot be read as one number.", null],
    [{ electricity: "999" }, "electricity", "999 is not plausible: 0 to 200 is.", 9.99],
    [
      { subsidy: "3,125" },
      "subsidy",
      "No block has a subsidy of 3,125 BTC, a common misprint of 3.125. Is 3.125 BTC meant?",
      3.125,
    ],
  ])("of %o is told in the field's unit", (texts, slot, told, suggestion) => {
    const values = exampleWith(texts);
    const outcome = calculateForm(values, TODAY);
    const fault = outcome.kind === "faults" ? outcome.faults.get(slot) : undefined;
    if (fault === undefined) throw new Error("There is a fault.");
    expect(describeFormFault(fault, values.slots[slot].unit, english)).toBe(told);
    expect(suggestValue(values.slots[slot], fault)).toBe(suggestion);
  });

  it("names fields as the form does, in both languages", () => {
    const fault = { fault: "unknown-subsidy", subsidyBtc: 4, nearest: 3.125 } as const;
    const { unit } = toFormValues({ subsidyBtc: 4 }).slots.subsidy;
    expect(describeFormFault(fault, unit, english)).toContain("fees belong in “Transaction fees”");
    expect(describeFormFault(fault, unit, arabic)).toContain("«رسوم المعاملات»");
    const notes = describeFormNotes([{ id: "price-missing" }], arabic);
    expect(notes).toEqual(["لا يمكن حساب القيم بالدولار من دون سعر بيتكوين («سعر بيتكوين»)."]);
  });

  it("is no more asked about once the value is usual", () => {
    const { subsidy } = toFormValues({ subsidyBtc: 3.125 }).slots;
    expect(suggestValue(subsidy, null)).toBeNull();
  });
});
