/** Quotes are plain text: nothing in them may act as Markdown or HTML, or be taken for a marker. */

const ACTIVE = /[\\`*_[\]<>|~]/g;
/** Marks that open a heading, quote, list or rule when a line begins with them. */
const LINE_OPENERS = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|[-+=]|$)|>)/gm;
const ENTITY = /&(?=#?\w{1,31};)/g;
const NUMBERED_LIST = /^(\s*\d{1,9})([.)])(?=\s|$)/gm;

/**
 * The same text for a Markdown renderer. Digits and what stands between digits stay as they are, so that a
 * number can be found in the answer as it stands in its quote.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ENTITY, "&amp;")
    .replace(ACTIVE, (mark, at: number, whole: string) => {
      if (isHarmless(mark, whole[at - 1] ?? "", whole[at + 1] ?? "")) return mark;
      return mark === "<" ? "&lt;" : `\\${mark}`;
    })
    .replace(LINE_OPENERS, "$1\\$2")
    .replace(NUMBERED_LIST, "$1\\$2");
}

function isHarmless(mark: string, before: string, after: string): boolean {
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return true;
  const insideWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return mark === "_" && insideWord;
}
