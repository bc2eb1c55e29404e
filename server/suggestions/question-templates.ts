/**
 * Questions to begin with. What stands in a place of its own, behind "in" or in quotation marks, needs no form but
 * its name's: in neither language does a template bend a name or agree with it.
 */
import type { Language } from "../../core/contract/language.ts";

export interface QuestionTemplates {
  /** Of what the project's own briefs tell. */
  readonly wellKnown: readonly { readonly topic: string; readonly question: string }[];
  /** By topic, in a place. */
  readonly inPlace: Readonly<Record<string, (place: string) => string>>;
  /** By topic, anywhere. */
  readonly anywhere: Readonly<Record<string, string>>;
  readonly ofPlace: (place: string) => string;
  readonly ofTitle: (title: string) => string;
}

/** Names that English puts "the" before. */
const NEEDS_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros)|(?:Republic|Islands|Territories)$/u;

function named(place: string): string {
  return NEEDS_ARTICLE.test(place) ? `the ${place}` : place;
}

const english: QuestionTemplates = {
  wellKnown: [
    { topic: "bans", question: "When did China ban bitcoin mining, and where did the miners go?" },
    {
      topic: "shutdowns",
      question: "What did Kazakhstan's internet cut of January 2022 do to the hashrate?",
    },
    {
      topic: "ai-pivot",
      question: "Which mining companies signed AI hosting deals with CoreWeave?",
    },
    { topic: "energy", question: "How much did Riot earn by cutting its power use in Texas?" },
  ],
  inPlace: {
    bans: (place) => `What is known about bans on crypto mining in ${named(place)}?`,
    shutdowns: (place) => `Why were crypto mines shut down in ${named(place)}?`,
    energy: (place) => `How much electricity does crypto mining use in ${named(place)}?`,
    regulation: (place) => `Which rules apply to crypto mining in ${named(place)}?`,
    enforcement: (place) => `How did the authorities act against crypto mining in ${named(place)}?`,
    "ai-pivot": (place) => `Which mining companies turn to AI in ${named(place)}?`,
    companies: (place) => `Which companies mine bitcoin in ${named(place)}?`,
  },
  anywhere: {
    "ai-pivot": "Which mining companies signed AI hosting contracts?",
    economics: "What does it cost to mine one bitcoin?",
    difficulty: "How did mining difficulty change?",
    hardware: "How efficient are the newest mining machines?",
    halving: "When was the last bitcoin halving?",
  },
  ofPlace: (place) => `What is known about crypto mining in ${named(place)}?`,
  ofTitle: (title) => `What is known about “${title}”?`,
};

const arabic: QuestionTemplates = {
  wellKnown: [
    { topic: "bans", question: "متى حظرت الصين تعدين البيتكوين، وإلى أين انتقل المعدّنون؟" },
    { topic: "enforcement", question: "كيف واجهت الكويت تعدين العملات المشفرة في المنازل؟" },
    { topic: "ai-pivot", question: "ما عقود الذكاء الاصطناعي التي وقّعتها هت 8 وتيراوولف؟" },
    { topic: "energy", question: "كيف قنّنت كازاخستان الكهرباء عن المعدّنين؟" },
    { topic: "economics", question: "كم تبلغ كلفة تعدين بيتكوين واحد؟" },
  ],
  inPlace: {
    bans: (place) => `ما المعروف عن حظر تعدين العملات المشفرة في ${place}؟`,
    shutdowns: (place) => `لماذا أُغلقت مناجم العملات المشفرة في ${place}؟`,
    energy: (place) => `كم يستهلك تعدين العملات المشفرة من الكهرباء في ${place}؟`,
    regulation: (place) => `ما القواعد التي يخضع لها تعدين العملات المشفرة في ${place}؟`,
    enforcement: (place) => `كيف تصدّت السلطات لتعدين العملات المشفرة في ${place}؟`,
    "ai-pivot": (place) => `ما شركات التعدين التي تتحول إلى الذكاء الاصطناعي في ${place}؟`,
    companies: (place) => `ما الشركات التي تعدّن البيتكوين في ${place}؟`,
  },
  anywhere: {
    "ai-pivot": "ما شركات التعدين التي وقّعت عقودًا للذكاء الاصطناعي؟",
    economics: "كم تبلغ كلفة تعدين بيتكوين واحد؟",
    difficulty: "كيف تغيّرت صعوبة التعدين؟",
    hardware: "ما كفاءة أحدث أجهزة التعدين؟",
    halving: "متى كان آخر تنصيف في شبكة بيتكوين؟",
  },
  ofPlace: (place) => `ما المعروف عن تعدين العملات المشفرة في ${place}؟`,
  ofTitle: (title) => `ما المعروف عن «${title}»؟`,
};

export const QUESTION_TEMPLATES: Readonly<Record<Language, QuestionTemplates>> = {
  en: english,
  ar: arabic,
};
