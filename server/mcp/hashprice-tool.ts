/** The tool `hashprice`: the calculator. */
import type { Language } from "../../core/contract/language.ts";
import { MACHINE_PRESETS } from "../../core/hashprice/machine-presets.ts";
import { answerHashprice } from "../http/answer-hashprice.ts";
import { describeTool, type ToolTexts } from "./describe-tool.ts";
import type { McpTool } from "./mcp-tool.ts";
import { renderHashprice } from "./render-hashprice.ts";
import { HASHPRICE_SCHEMAS } from "./tool-schemas.ts";

const PRESETS = MACHINE_PRESETS.map(({ name }) => name).join(", ");

const TEXTS: Readonly<Record<Language, ToolTexts>> = {
  en: {
    title: "Compute hashprice",
    description:
      "Computes hashprice, the expected value of 1 PH/s of hash rate for one day before costs, from difficulty (or network hash rate), bitcoin price, subsidy and fees; " +
      "with a machine also its revenue, power cost, break-even and payback, and with months a projection. Give either the network or hashpriceUsdPerPHDay. " +
      "Units are in the names of the fields, shares are fractions (1% is 0.01). Implausible values are refused, not corrected. " +
      `Machine presets: ${PRESETS}.`,
  },
  ar: {
    title: "حساب سعر الهاش",
    description:
      "تحسب سعر الهاش، أي القيمة المتوقعة لبيتاهاش واحد في الثانية خلال يوم قبل احتساب التكاليف، من الصعوبة (أو معدل هاش الشبكة) وسعر بيتكوين ودعم الكتلة والرسوم. " +
      "وإذا ذُكر جهاز حسبت أيضًا دخله وكلفة كهربائه ونقطة تعادله ومدة استرداد ثمنه، وإذا ذُكر عدد من الأشهر أعطت توقعًا لها. أعطِ بيانات الشبكة أو hashpriceUsdPerPHDay. " +
      "الوحدات مذكورة في أسماء الحقول، والنسب كسور (1% هي 0.01). وتُرفض القيم غير المعقولة ولا تُصحَّح. " +
      `الأجهزة المعروفة: ${PRESETS}.`,
  },
};

export interface HashpriceToolOptions {
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: () => string;
}

export function createHashpriceTool({ today }: HashpriceToolOptions): McpTool {
  return {
    ...describeTool("hashprice", TEXTS, HASHPRICE_SCHEMAS),
    readQuestion: () => null,
    // A request has no sentence to tell its language by; digits or names in Arabic script do.
    chooseLanguage: (input, fallback) =>
      /\p{Script_Extensions=Arabic}/u.test(JSON.stringify(input)) ? "ar" : fallback,
    async run(input, { language }) {
      const response = answerHashprice(input, { today: today(), language });
      return { text: renderHashprice(response, language), structured: response };
    },
  };
}
