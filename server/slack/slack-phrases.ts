/** What this front says itself, in both languages. */
import type { Language } from "../../core/contract/language.ts";

export interface SlackPhrases {
  readonly sources: string;
  readonly nearestArticles: string;
  /** @param date as it is shown */
  readonly eventOn: (date: string) => string;
  /** Behind an answer that is longer than one message may be. */
  readonly leftOut: string;
  readonly sourcesLeftOut: string;
  /** Labels of buttons. */
  readonly helpful: string;
  readonly notHelpful: string;
  readonly showEveryone: string;
  readonly onlyYou: string;
  /** Leads in an answer that was private. @param user as a mention */
  readonly askedBy: (user: string) => string;
  readonly thanks: string;
  readonly forgotten: string;
  readonly requestId: (id: string) => string;
  readonly help: (command: string) => string;
}

export const SLACK_PHRASES: Readonly<Record<Language, SlackPhrases>> = {
  en: {
    sources: "Sources",
    nearestArticles: "The nearest articles",
    eventOn: (date) => `event: ${date}`,
    leftOut: "The answer is longer than a Slack message can be; the rest was left out here.",
    sourcesLeftOut: "Some sources were left out here.",
    helpful: "👍 Helpful",
    notHelpful: "👎 Not helpful",
    showEveryone: "Show everyone",
    onlyYou: "Only you can see this answer.",
    askedBy: (user) => `${user} asked:`,
    thanks: "Thank you, your rating has been noted.",
    forgotten: "This answer is no longer kept. Ask the question again.",
    requestId: (id) => `Request id: ${id}`,
    help: (command) =>
      `Ask me about cryptocurrency mining news, in English or Arabic: mention me with your question, write to me directly, or use \`${command} your question\` for an answer that only you see.`,
  },
  ar: {
    sources: "المصادر",
    nearestArticles: "أقرب المقالات",
    eventOn: (date) => `الحدث: ${date}`,
    leftOut: "الجواب أطول مما تتسع له رسالة واحدة في Slack، فحُذفت بقيته هنا.",
    sourcesLeftOut: "لم تتسع الرسالة لبعض المصادر.",
    helpful: "👍 مفيد",
    notHelpful: "👎 غير مفيد",
    showEveryone: "أظهر للجميع",
    onlyYou: "لا يرى هذا الجواب أحد سواك.",
    askedBy: (user) => `سؤال من ${user}:`,
    thanks: "شكرًا لك، سُجّل تقييمك.",
    forgotten: "انتهت مدة حفظ هذا الجواب. أعد طرح السؤال.",
    requestId: (id) => `معرّف الطلب: ${id}`,
    help: (command) =>
      `اسألني عن أخبار تعدين العملات المشفرة بالعربية أو الإنجليزية: اذكرني في رسالة مع سؤالك، أو راسلني مباشرة، أو اكتب \`${command}\` ثم سؤالك ليصلك جواب لا يراه غيرك.`,
  },
};
