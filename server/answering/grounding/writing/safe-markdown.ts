/** Makes a model's Markdown harmless: emphasis and code stay, all else is plain text. */
import { escapeMarkdown } from "../../escape-markdown.ts";

export interface SafeMarkdown {
  /** May be sent: no link, image or HTML in it can act. */
  readonly markdown: string;
  /** What a reader sees of it. */
  readonly text: string;
}

/** Private characters, which no answer has when it comes here, stand for marks while the text is escaped. */
const MARKS = { code: "\uE000", strong: "\uE001", emphasis: "\uE002" } as const;
const WRITTEN = new Map<string, string>([
  [MARKS.strong, "**"],
  [MARKS.emphasis, "*"],
]);
const CODE = /(?<!`)(?<fence>`+)(?!`)(?<code>[^\n]*?[^`\n])\k<fence>(?!`)/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
/** With the brackets around it, since nothing is left in them. */
const ADDRESS =
  /[(<[]?(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>"“”«»()[\]،؛؟\u0600-\u06ff]+[)>\]]?/giu;
const EMPTY_BRACKETS =
  /\s?[([{（](?:\s|[,،;.:]|(?:sources?|see|المصدر|المصادر|انظر)(?!\p{L}))*[)\]}）]/giu;
const STRONG = /(?:\*\*|__)(?=\S)(?<inner>(?:(?!\*\*|__).)+?)(?<=\S)(?:\*\*|__)/gu;
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?<mark>[*_])(?=[^\s*_])(?<inner>[^*_]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;
const STRAY_MARKS = /\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])|~~/gu;

/** @param written inline Markdown of one piece of an answer, on one line */
export function toSafeMarkdown(written: string): SafeMarkdown {
  const codes: string[] = [];
  const marked = written
    .replaceAll(CODE, (...match) => {
      // The named groups come last: both are always there.
      const { code = "" } = match.at(-1) as Readonly<Record<string, string>>;
      codes.push(code.trim());
      return MARKS.code;
    })
    .replaceAll(ESCAPED, "$1")
    .replaceAll(ADDRESS, "")
    .replaceAll(EMPTY_BRACKETS, "")
    .replaceAll(STRONG, `${MARKS.strong}$<inner>${MARKS.strong}`)
    .replaceAll(EMPHASIS, `${MARKS.emphasis}$<inner>${MARKS.emphasis}`)
    .replaceAll(STRAY_MARKS, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?=[.,،؛!?؟](?:\s|$))/gu, "")
    .trim();
  const fill = (text: string, quote: string): string => {
    let next = 0;
    return text.replaceAll(MARKS.code, () => {
      const code = codes[next] ?? "";
      next += 1;
      return `${quote}${code}${quote}`;
    });
  };
  const escaped = escapeMarkdown(marked).replaceAll(
    /[\uE001\uE002]/gu,
    (mark) => WRITTEN.get(mark) ?? "",
  );
  return {
    markdown: fill(escaped, "`"),
    text: fill(marked.replaceAll(/[\uE001\uE002]/gu, ""), ""),
  };
}
