/** One answer for a text elsewhere: the question, the answer, its sources as footnotes. */
import type { Citation } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import { INTERFACE_TEXTS } from "../../interface-texts.ts";
import { formatDate } from "../page/format-date.ts";
import { toLocalDay } from "../page/local-day.ts";
import { escapeMarkdown, toMarkdownAddress, toMarkdownLine } from "./escape-markdown.ts";
import { createFootnotes, type Footnotes } from "./footnotes.ts";
import { answerTextToMarkdown } from "./to-markdown.ts";

export interface WrittenAnswer {
  readonly question: string;
  /** The whole question behind a follow-up; null where it was asked in full. */
  readonly understoodAs: string | null;
  /** Of the answer, in which its sources are described. */
  readonly language: Language;
  /** Markdown with markers `[1]`; empty where none came. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly how: "quotes" | { readonly model: string } | "stopped" | "failed" | null;
  /** ISO 8601. */
  readonly at: string | null;
  /** Where it can be read again. */
  readonly address: string | null;
}

export function answerToMarkdown(answer: WrittenAnswer): string {
  const footnotes = createFootnotes();
  const section = writeAnswer(answer, footnotes);
  return `${[section, footnotes.write()].filter((part) => part !== "").join("\n\n")}\n`;
}

/** A section of a document whose footnotes are counted together. */
export function writeAnswer(answer: WrittenAnswer, footnotes: Footnotes): string {
  const byId = new Map(answer.citations.map((citation) => [citation.id, citation]));
  const text = answerTextToMarkdown(answer.text, (id) => {
    const citation = byId.get(id);
    return citation === undefined ? null : footnotes.refer(citation, answer.language);
  });
  const { understoodAs: lead } = INTERFACE_TEXTS[answer.language].conversation;
  const whole =
    answer.understoodAs === null ? "" : `${lead} ${toMarkdownLine(answer.understoodAs)}`;
  const parts = [`## ${toMarkdownLine(answer.question)}`, whole, text, describeOrigin(answer)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function describeOrigin({ language, how, at, address }: WrittenAnswer): string {
  const { locale, conversation, extractiveMode, modelMode } = INTERFACE_TEXTS[language];
  const made =
    how === null
      ? null
      : how === "quotes"
        ? extractiveMode
        : how === "stopped"
          ? conversation.stoppedHere
          : how === "failed"
            ? conversation.noAnswerCame
            : modelMode(escapeMarkdown(how.model));
  const date =
    at === null
      ? null
      : conversation.answeredOn(escapeMarkdown(formatDate(toLocalDay(at), locale)));
  const words = [made, date].filter((part) => part !== null).join(" · ");
  const origin = words === "" ? null : `*${words}*`;
  const link = address === null ? null : toMarkdownAddress(address);
  return [origin, link].filter((part) => part !== null).join(" ");
}
