/** A whole conversation as one document for a newsroom, with one list of footnotes. */
import type { Language } from "../../../core/contract/language.ts";
import { INTERFACE_TEXTS } from "../../interface-texts.ts";
import { formatDate } from "../page/format-date.ts";
import { writeAnswer, type WrittenAnswer } from "./answer-to-markdown.ts";
import { toMarkdownAddress, toMarkdownLine } from "./escape-markdown.ts";
import { createFootnotes } from "./footnotes.ts";

export interface WrittenConversation {
  readonly title: string;
  readonly answers: readonly WrittenAnswer[];
}

export interface ConversationToMarkdownOptions {
  /** ISO 8601: the day of the export. */
  readonly today: string;
  /** Of the page that it was asked on. */
  readonly address: string;
  /** Of the document's own words; each answer speaks its own language. */
  readonly language: Language;
}

export function conversationToMarkdown(
  { title, answers }: WrittenConversation,
  { today, address, language }: ConversationToMarkdownOptions,
): string {
  const { locale, conversation } = INTERFACE_TEXTS[language];
  const footnotes = createFootnotes();
  const sections = answers.map((answer) => writeAnswer(answer, footnotes));
  const parts = [
    `# ${toMarkdownLine(title)}`,
    `*${conversation.exportedOn(formatDate(today, locale))}* ${toMarkdownAddress(address)}`,
    ...sections,
    footnotes.write(),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A file's name that every system takes: the day and the first words of the title. */
export function nameMarkdownFile(title: string, today: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.slice(0, 8).join("-").slice(0, 60);
  return `${["manjam", today.slice(0, 10), name].filter((part) => part !== "").join("-")}.md`;
}
