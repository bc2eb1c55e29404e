import { describe, expect, it } from "vitest";
import { pointsBack } from "../../../server/answering/antecedents.ts";

describe("whether a sentence points back", () => {
  it.each([
    "He denied it.",
    "It fell by 8%.",
    "This law came into force in 2023.",
    "However, miners stayed.",
    "The company also bought land.",
    "“They will leave,” a miner said.",
    "وهو ما نفته الشركة.",
    "هذا القرار دخل حيز التنفيذ.",
    "لكنها بقيت في البلاد.",
    "كما باعت الشركة أجهزتها.",
    "ومع ذلك بقي المعدّنون.",
    "فقد فُرض رسم على المعدّنين.",
    "غير أن الشركة باعت أجهزتها.",
    "وفي المقابل ارتفع السعر.",
  ])("%s does", (sentence) => {
    expect(pointsBack(sentence)).toBe(true);
  });

  it.each([
    "Kazakhstan put a tax on miners.",
    "Italy has few mines.",
    "Heat shut the mines down.",
    "Thiel compared the rush to a bubble.",
    "Theft of power cost Malaysia RM4.6bn.",
    "فرضت كازاخستان ضريبة.",
    "هونغ كونغ سمحت بالتداول.",
    "وزارة الطاقة قطعت الكهرباء.",
    "منحت الحكومة تراخيص.",
    "بهجت المدير قال ذلك.",
    "فقدت الشركة نصف أجهزتها.",
  ])("%s does not", (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});
