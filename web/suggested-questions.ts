/** Questions that the shipped collection answers, to begin with. */
import type { Language } from "../core/contract/language.ts";

export interface SuggestedQuestion {
  readonly topic: string;
  readonly question: string;
}

export const SUGGESTED_QUESTIONS: Readonly<Record<Language, readonly SuggestedQuestion[]>> = {
  en: [
    { topic: "Bans", question: "When did China ban bitcoin mining, and where did the miners go?" },
    {
      topic: "Shutdowns",
      question: "What did Kazakhstan's internet cut of January 2022 do to the hashrate?",
    },
    {
      topic: "AI pivots",
      question: "Which mining companies signed AI hosting deals with CoreWeave?",
    },
    { topic: "Power", question: "How much did Riot earn by cutting its power use in Texas?" },
  ],
  ar: [
    { topic: "الحظر", question: "متى حظرت الصين تعدين البيتكوين، وإلى أين انتقل المعدّنون؟" },
    { topic: "الإغلاق", question: "كيف واجهت الكويت تعدين العملات المشفرة في المنازل؟" },
    {
      topic: "التحول إلى الذكاء الاصطناعي",
      question: "ما عقود الذكاء الاصطناعي التي وقّعتها هت 8 وتيراوولف؟",
    },
    { topic: "الكهرباء", question: "كيف قنّنت كازاخستان الكهرباء عن المعدّنين؟" },
  ],
};
