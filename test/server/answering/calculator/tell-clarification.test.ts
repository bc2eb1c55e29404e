import { describe, expect, it } from "vitest";
import type {
  CalculatorClarification,
  CalculatorUnderstanding,
} from "../../../../server/answering/calculator/calculator-question.ts";
import { tellClarification } from "../../../../server/answering/calculator/tell-clarification.ts";

const NOTHING: CalculatorUnderstanding = { targets: ["profit"], facts: [], machine: null };

describe("a question back is worded", () => {
  it.each<[CalculatorClarification, string, string]>([
    [
      { reason: "implausible", field: "subsidyBtc", value: 3125, suggestion: 3.125 },
      "No block pays a subsidy of 3,125 BTC; that is a common misprint of 3.125. Did you mean 3.125 BTC?",
      "لا يبلغ دعم الكتلة 3,125 بيتكوين، وهذا الرقم خطأ مطبعي شائع صوابه 3.125. هل المقصود 3.125 بيتكوين؟",
    ],
    [
      { reason: "implausible", field: "subsidyBtc", value: 5, suggestion: null },
      "No block has ever paid a subsidy of 5 BTC. Which subsidy should be used, in BTC?",
      "لم يسبق أن بلغ دعم الكتلة 5 بيتكوين. ما الدعم الذي يُعتمد في الحساب، بالبيتكوين؟",
    ],
    [
      { reason: "implausible", field: "difficulty", value: 156, suggestion: 156e12 },
      "Difficulty: 156 is out of any usual range. Did you mean 156 T?",
      "القيمة المذكورة لـ«الصعوبة»، وهي 156، خارج أي نطاق مألوف. هل المقصود 156 تريليونًا؟",
    ],
    [
      { reason: "implausible", field: "electricityUsdPerKwh", value: 7, suggestion: 0.07 },
      "Electricity price: 7 $/kWh is out of any usual range. Did you mean 0.07 $/kWh?",
      "القيمة المذكورة لـ«سعر الكهرباء»، وهي 7 دولارات للكيلوواط ساعة، خارج أي نطاق مألوف. هل المقصود 0.07 دولار للكيلوواط ساعة؟",
    ],
    [
      { reason: "hashprice-unit", value: 0.04, unit: "TH", suggestion: 40 },
      "In which unit is the hashprice of 0.04? Did you mean 0.04 $/TH/day, which is 40 $/PH/day?",
      "بأي وحدة ذُكر سعر الهاش 0.04؟ هل المقصود 0.04 دولار لكل تيراهاش/ثانية في اليوم، أي 40 دولارًا لكل بيتاهاش/ثانية في اليوم؟",
    ],
    [
      { reason: "hashprice-unit", value: 43_000, unit: "PH", suggestion: 43 },
      "A hashprice of 43,000 $/PH/day is out of any usual range. Did you mean 43 $/PH/day?",
      "سعر هاش قدره 43,000 دولار لكل بيتاهاش/ثانية في اليوم خارج أي نطاق مألوف. هل المقصود 43 دولارًا لكل بيتاهاش/ثانية في اليوم؟",
    ],
    [
      { reason: "hashprice-unit", value: 3, unit: null, suggestion: null },
      "In which unit is the hashprice of 3: $/TH/day, $/PH/day or $/EH/day?",
      "بأي وحدة ذُكر سعر الهاش 3: بالدولار لكل تيراهاش/ثانية في اليوم، أم لكل بيتاهاش/ثانية، أم لكل إكساهاش/ثانية؟",
    ],
    [
      {
        reason: "ambiguous-number",
        value: 7,
        unit: null,
        field: "electricityUsdPerKwh",
        suggestion: 0.07,
      },
      "What does 7 stand for? Is it the electricity price, 0.07 $/kWh?",
      "علامَ يدل الرقم 7؟ هل هو سعر الكهرباء، أي 0.07 دولار للكيلوواط ساعة؟",
    ],
    [
      {
        reason: "ambiguous-number",
        value: 0.62,
        unit: null,
        field: "feeShareOfReward",
        suggestion: 0.0062,
      },
      "Are the transaction fees 0.62% of the reward, or 0.62 BTC a block?",
      "هل رسوم المعاملات 0.62% من المكافأة، أم 0.62 بيتكوين في الكتلة؟",
    ],
    [
      { reason: "ambiguous-number", value: 2, unit: "percent", field: null, suggestion: null },
      "What does 2% stand for: transaction fees, the pool fee or growth a month?",
      "علامَ تدل النسبة 2%: رسوم المعاملات، أم رسوم المجمّع، أم النمو الشهري؟",
    ],
    [
      { reason: "unknown-machine", name: "S23 Hydro", nearest: ["S21", "S21 XP"] },
      "There are no figures here for the S23 Hydro. Please give its hash rate and its power, or choose a machine that is known, such as S21, S21 XP.",
      "لا تتوافر هنا بيانات جهاز S23 Hydro. يُرجى ذكر معدل هاشه واستهلاكه بالواط، أو اختيار جهاز معروف مثل S21 أو S21 XP.",
    ],
    [
      { reason: "several-machines", names: ["S19 Pro", "S21"] },
      "One machine at a time, please: which should come first, the S19 Pro or the S21?",
      "يُحسب كل جهاز على حدة: بأيها يبدأ الحساب، S19 Pro أم S21؟",
    ],
    [
      { reason: "several-values", field: "electricityUsdPerKwh", values: [0.05, 0.07] },
      "Electricity price was given more than once: 0.05 $/kWh and 0.07 $/kWh. Which should be used?",
      "وردت لـ«سعر الكهرباء» أكثر من قيمة: 0.05 دولار للكيلوواط ساعة، و0.07 دولار للكيلوواط ساعة. فأيها يُعتمد؟",
    ],
    [
      { reason: "other-currency", value: 0.25 },
      "The calculator works in US dollars. What is the amount of 0.25 in US dollars?",
      "يجري الحساب بالدولار الأميركي. كم يعادل المبلغ المذكور، وهو 0.25، بالدولار؟",
    ],
    [
      { reason: "missing", needed: "electricityUsdPerKwh" },
      "What does the electricity cost, in cents or dollars per kWh?",
      "كم يبلغ سعر الكهرباء، بالسنت أو بالدولار للكيلوواط ساعة؟",
    ],
  ])("%j", (asked, english, arabic) => {
    expect(tellClarification([asked], NOTHING, "en")).toBe(english);
    expect(tellClarification([asked], NOTHING, "ar")).toBe(arabic);
  });

  it("with what was understood so far, and without what is in doubt", () => {
    const understood: CalculatorUnderstanding = {
      targets: ["profit"],
      facts: [
        { field: "electricityUsdPerKwh", value: 0.06 },
        { field: "hashpriceUsdPerPHDay", value: 0.04 },
      ],
      machine: "S21",
    };
    const asked = { reason: "hashprice-unit", value: 0.04, unit: "TH", suggestion: 40 } as const;
    expect(tellClarification([asked], understood, "en").split("\n\n")[1]).toBe(
      "Understood so far: Machine: S21 (200 TH/s, 3,500 W); Electricity price: 0.06 $/kWh.",
    );
    expect(tellClarification([asked], understood, "ar").split("\n\n")[1]).toBe(
      "ما فُهم حتى الآن: الجهاز: S21 (200 تيراهاش في الثانية، 3,500 واط)؛ سعر الكهرباء: 0.06 دولار للكيلوواط ساعة.",
    );
  });
});
