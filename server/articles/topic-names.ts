/** The topics of the project's own briefs, as a reader would call them (CONTRIBUTING.md lists them). */
import type { Names } from "../../core/contract/collection.ts";

export const TOPIC_NAMES: ReadonlyMap<string, Names> = new Map([
  ["ai-pivot", { en: "AI pivot", ar: "التحول إلى الذكاء الاصطناعي" }],
  ["bans", { en: "Bans", ar: "الحظر" }],
  ["companies", { en: "Companies", ar: "الشركات" }],
  ["difficulty", { en: "Difficulty", ar: "الصعوبة" }],
  ["economics", { en: "Economics", ar: "اقتصاد التعدين" }],
  ["energy", { en: "Energy", ar: "الطاقة" }],
  ["enforcement", { en: "Enforcement", ar: "المداهمات والعقوبات" }],
  ["halving", { en: "Halving", ar: "التنصيف" }],
  ["hardware", { en: "Hardware", ar: "أجهزة التعدين" }],
  ["hashprice", { en: "Hashprice", ar: "سعر الهاش" }],
  ["regulation", { en: "Regulation", ar: "القوانين والتراخيص" }],
  ["shutdowns", { en: "Shutdowns", ar: "الإيقاف والإغلاق" }],
]);
