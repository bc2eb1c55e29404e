/** The few phrases of our own that stand between quotes. */
import type { Language } from "../../core/contract/language.ts";

export interface AnswerPhrases {
  readonly notFound: string;
  readonly notFoundNearest: string;
  /** Leads in quotes that are all in the other language. */
  readonly onlyOtherLanguage: string;
}

export const ANSWER_PHRASES: Readonly<Record<Language, AnswerPhrases>> = {
  en: {
    notFound: "The sources do not say.",
    notFoundNearest: "The sources do not say. The articles listed below come closest.",
    onlyOtherLanguage: "Only sources in Arabic tell this:",
  },
  ar: {
    notFound: "لا تذكر المصادر ذلك.",
    notFoundNearest: "لا تذكر المصادر ذلك. وأقرب المقالات إلى السؤال مدرجة أدناه.",
    onlyOtherLanguage: "لا يرد ذلك إلا في مصادر بالإنجليزية:",
  },
};
