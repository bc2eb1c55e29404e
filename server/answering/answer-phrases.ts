/** The few phrases of our own that stand between quotes. */
import type { Language } from "../../core/contract/language.ts";
import { formatDate } from "./format-date.ts";

export interface AnswerPhrases {
  readonly notFound: string;
  readonly notFoundNearest: string;
  /** Names what the question asks about and no passage speaks of. */
  readonly unmentioned: (names: readonly string[]) => string;
  /** Leads in quotes that are all in the other language. */
  readonly onlyOtherLanguage: string;
  /** Leads in quotes that give different figures for the same thing. */
  readonly sourcesDiffer: string;
  /** Takes the place of `notFound` behind what was computed. */
  readonly restNotFound: string;
  /** Closes a model's answer of which some was left out. */
  readonly leftOut: string;
  /** Closes a model's answer that grew too long. */
  readonly cutOff: string;
  /** Leads in a quote that does not tell its time itself. @param date a day, a month (2022-01) or a year */
  readonly asOf: (date: string) => string;
}

export const ANSWER_PHRASES: Readonly<Record<Language, AnswerPhrases>> = {
  en: {
    notFound: "The sources do not say.",
    notFoundNearest: "The sources do not say. The articles listed below come closest.",
    unmentioned: (names) => `What was found does not mention ${names.join(" or ")}.`,
    onlyOtherLanguage: "Only sources in Arabic tell this:",
    sourcesDiffer: "The sources give different figures:",
    restNotFound: "The sources do not say anything on the rest of the question.",
    leftOut: "*Statements that the sources do not bear out were left out.*",
    cutOff: "*The answer was too long and was cut off here.*",
    asOf: (date) => `As of ${formatDate(date, "en")}:`,
  },
  ar: {
    notFound: "لا تذكر المصادر ذلك.",
    notFoundNearest: "لا تذكر المصادر ذلك. وأقرب المقالات إلى السؤال مدرجة أدناه.",
    unmentioned: (names) => `ولم يرد في ما عُثر عليه ذكرٌ لما يلي: ${names.join("، ")}.`,
    onlyOtherLanguage: "لا يرد ذلك إلا في مصادر بالإنجليزية:",
    sourcesDiffer: "تختلف الأرقام باختلاف المصادر:",
    restNotFound: "ولا تذكر المصادر شيئًا عن بقية السؤال.",
    leftOut: "*حُذفت عبارات لا تؤيدها المصادر.*",
    cutOff: "*طال الجواب فقُطع هنا.*",
    asOf: (date) => `حتى ${formatDate(date, "ar")}:`,
  },
};
