/** The numbered sources of an answer, a line for each citation. */
import type { Citation, Suggestion } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import type { TextDirection } from "../../../core/text/script.ts";
import { formatDate } from "../../answering/format-date.ts";
import { SLACK_PHRASES } from "../slack-phrases.ts";
import { isolate } from "../text/direction.ts";
import { toLink, toPlainLine } from "../text/escape-mrkdwn.ts";
import { formatAge } from "./format-age.ts";

const SEPARATOR: Readonly<Record<Language, string>> = { en: ", ", ar: "، " };
/** A longer title is cut, so that no line is longer than a block may be. */
const TITLE_MAX_CHARACTERS = 300;
const ADDRESS_MAX_CHARACTERS = 1_000;

export const DIRECTION_OF: Readonly<Record<Language, TextDirection>> = { en: "ltr", ar: "rtl" };

/**
 * `[1] Title, publisher, 8 January 2022 (4 years ago)`; the article's id where it has no title.
 * @param today an ISO day that ages are counted from
 */
export function renderSource(citation: Citation, language: Language, today: string): string {
  const { id, articleId, title, source, url, publishedAt, eventDate } = citation;
  const direction = DIRECTION_OF[language];
  const name = isolate(cut(toName(title, articleId)), direction);
  const address = url !== null && url.length <= ADDRESS_MAX_CHARACTERS ? url : null;
  const publisher = toPlainLine(source);
  const parts = [
    address === null ? name : toLink(address, name),
    publisher === null ? null : isolate(cut(publisher), direction),
    publishedAt === null ? null : toDatedAge(publishedAt, language, today),
    // An article is often written long after what it tells of, so both dates matter.
    eventDate === null || eventDate === publishedAt
      ? null
      : SLACK_PHRASES[language].eventOn(formatDate(eventDate, language)),
  ];
  return toLine(`[${id}]`, parts, language);
}

export function renderSuggestion({ title, articleId }: Suggestion, language: Language): string {
  return toLine("•", [isolate(cut(toName(title, articleId)), DIRECTION_OF[language])], language);
}

function toLine(sign: string, parts: readonly (string | null)[], language: Language): string {
  const told = parts.filter((part) => part !== null).join(SEPARATOR[language]);
  const line = `${sign} ${told}`;
  // Whatever the names in it are written in, the line itself is in the answer's language.
  return language === "ar" ? `\u200F${line}` : line;
}

function toName(title: string | null, articleId: string): string {
  return toPlainLine(title) ?? toPlainLine(articleId) ?? "";
}

function toDatedAge(date: string, language: Language, today: string): string {
  const age = formatAge(date, today, language);
  return `${formatDate(date, language)}${age === null ? "" : ` (${age})`}`;
}

function cut(name: string): string {
  if (name.length <= TITLE_MAX_CHARACTERS) return name;
  // Back to a blank, so that neither an entity nor a letter of two units is cut.
  const room = name.slice(0, TITLE_MAX_CHARACTERS);
  const end = Math.max(room.lastIndexOf(" "), 1);
  return `${room.slice(0, end).replace(/[\uD800-\uDBFF]$|&[a-z]{0,3}$/u, "")}…`;
}
