import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../core/text/quantities.ts";

const told = (text: string) =>
  findQuantities(text).map(({ value, unit }) => `${Number(value.toPrecision(12))} ${unit}`);

describe("quantities in a text", () => {
  it.each([
    ["18.1% of it", ["18.1 %"]],
    ["about 15 per cent", ["15 %"]],
    ["١٨٫١٪ من الإجمالي", ["18.1 %"]],
    ["نحو 15 في المئة", ["15 %"]],
    ["15 بالمائة", ["15 %"]],
    ["$3.5bn over 12 years", ["3500000000 USD", "4380 day"]],
    ["$ 43,000", ["43000 USD"]],
    ["US$1.4 billion", ["1400000000 USD"]],
    ["43 ألف دولار", ["43000 USD"]],
    ["3.5 مليار دولار أميركي", ["3500000000 USD"]],
    ["7 cents a kilowatt-hour", ["0.07 USD"]],
    ["100bn tenge ($193m)", ["100000000000 KZT", "193000000 USD"]],
    ["100 مليار تنغي", ["100000000000 KZT"]],
    ["2,910 MW", ["2910 MW"]],
    ["1.2 GW", ["1200 MW"]],
    ["750-megawatt campus", ["750 MW"]],
    ["250 ميغاواط", ["250 MW"]],
    ["٣ غيغاواط", ["3000 MW"]],
    ["1 TWh a year", ["1000000000 kWh"]],
    ["110 تيراواط ساعة", ["110000000000 kWh"]],
    ["1 ZH/s", ["1000 EH/s"]],
    ["200 TH/s", ["0.0002 EH/s"]],
    ["629 إكساهاش", ["629 EH/s"]],
    ["30,000 بيتكوين", ["30000 BTC"]],
    ["16,331 BTC", ["16331 BTC"]],
    ["36 ساعة", ["1.5 day"]],
    ["15,000 dirhams", ["15000 AED"]],
    ["€12m", ["12000000 EUR"]],
    ["RM4.6bn", ["4600000000 MYR"]],
    ["26 projects in 2021", []],
    ["S21 and 5 machines", []],
    ["5 monthsold", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("points at the number and its unit", () => {
    const text = "It paid 3.5 مليار دولار then.";
    const [quantity] = findQuantities(text);
    expect(text.slice(quantity?.start, quantity?.end)).toBe("3.5 مليار دولار");
  });
});
