import { describe, expect, it } from "vitest";
import { findMeasures } from "../../../../server/answering/calculator/measures.ts";
import { prepareText } from "../../../../server/answering/calculator/prepared-text.ts";

/** As `value unit/per`, with `T` for a bare letter and `-` for no unit. */
function read(text: string): string {
  return findMeasures(prepareText(text).text)
    .map(({ value, unit, per, hasLetterT }) => {
      const name = unit?.name ?? (hasLetterT ? "T" : "-");
      return [`${value} ${name}`, ...per.map((each) => each.name)].join("/");
    })
    .join(", ");
}

describe("the numbers of a question", () => {
  it.each([
    ["difficulty 156T, $106,935 and 0.62% fees", "156 T, 106935 USD, 0.62 %"],
    ["155,973,032,196,072", "155973032196072 -"],
    ["1.56e14", "156000000000000 -"],
    ["1.56 x 10^14", "156000000000000 -"],
    ["156 trillion", "156000000000000 -"],
    ["١٥٦ تريليون", "156000000000000 -"],
    ["156 T and 156.2T", "156 T, 156.2 T"],
    ["106.9k", "106900 -"],
    ["٩٥ ألف دولار", "95000 USD"],
    ["خمسة وتسعين ألف دولار", "95000 USD"],
    ["١٠٦ آلاف و٩٣٥ دولارا", "106935 USD"],
    ["two hundred TH", "200 TH"],
    ["2 million sats", "2000000 sat"],
    ["1.234.567 USD", "1234567 USD"],
    ["6,5 cents", "6.5 cent"],
    ["٣٫١٢٥ بيتكوين", "3.125 BTC"],
    ["٣٬١٢٥ بيتكوين", "3125 BTC"],
    ["١٠٦،٩٣٥ دولارا", "106935 USD"],
    [".07 dollars", "0.07 USD"],
  ])("in “%s” are %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["43$/PH", "43 USD/PH"],
    ["$43/PH/s/day", "43 USD/PH/day"],
    ["$0.043/TH/day", "0.043 USD/TH/day"],
    ["43 dollars per petahash per day", "43 USD/PH/day"],
    ["٤٣ دولارا لكل بيتاهاش في الثانية يوميا", "43 USD/PH/day"],
    ["٤٣ دولارا/بيتاهاش/يوم", "43 USD/PH/day"],
    ["0.0004 BTC/PH/day", "0.0004 BTC/PH/day"],
    ["40,577 sats/PH/day", "40577 sat/PH/day"],
    ["17.5 J/TH", "17.5 J/TH"],
    ["70 $/MWh", "70 USD/MWh"],
    ["seven cents per kilowatt-hour", "7 cent/kWh"],
    ["٧ سنتات للكيلوواط ساعة", "7 cent/kWh"],
    ["0.07 دولار لكل كيلوواط/ساعة", "0.07 USD/kWh"],
    ["0.07/kWh", "0.07 -/kWh"],
    ["3% a month", "3 %/month"],
    ["٣٪ شهريا", "3 %/month"],
    ["20% per year", "20 %/year"],
  ])("with what they are for each of: “%s” is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["7cents", "7 cent"],
    ["6c", "6 cent"],
    ["5.5¢", "5.5 cent"],
    ["3500W", "3500 W"],
    ["200THs", "200 TH"],
    ["1.1ZH/s", "1.1 ZH"],
    ["1116 إكساهاش/ثانية", "1116 EH"],
    ["10MW", "10 MW"],
    ["24months", "24 month"],
    ["خلال سنتين", "2 year"],
    ["بسنتين للكيلوواط ساعة", "2 cent/kWh"],
    ["over a year", "1 year"],
  ])("written onto their units or as words: “%s” is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["156T $95,000", "156 T, 95000 USD"],
    ["150 trillion BTC 95k", "150000000000000 -, 95000 -"],
    ["5 or 7 cents", "5 cent, 7 cent"],
    ["hashprice 40 and 7 cents", "40 -, 7 cent"],
  ])("do not take their neighbour's unit: “%s” is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["on 7 August 2021", "في ٧ أغسطس ٢٠٢١", "GPT-4", "web3", "in 2024"])(
    "are none in “%s”",
    (text) => {
      expect(read(text)).toBe("");
    },
  );
});
