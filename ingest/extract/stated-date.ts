/** The publication date that a text states as its own; dates it merely mentions are not taken. */
import { toAsciiDigits } from "../../core/text/digits.ts";
import { foldLine, readLeadingDate } from "./calendar-date.ts";
import { edgeLines } from "./edge-lines.ts";

const LABEL =
  /^(?:(?:date )?(?:first |originally )?(?:published|posted)(?: date)?(?: (?:on|at))?|(?:publication |publish )?date|تاريخ النشر|تاريخ نشر (?:المقال|الخبر|التقرير)|تاريخ (?:المقال|الخبر|التقرير)|تم النشر(?: (?:في|بتاريخ|يوم))?|نشرت?(?: (?:في|بتاريخ|يوم))?|التاريخ|تاريخ)\s*(:)?\s*/u;
const SENTENCE =
  /(?:\bthis (?:article|story|report|post|piece|column|press release) (?:was |has been )?(?:first |originally )?(?:published|posted) (?:on )?|(?:^| )(?:تم )?نشر هذا (?:المقال|الخبر|التقرير)(?: لاول مرة)? (?:في|بتاريخ|يوم) )/u;
const BYLINE = /^(?:by |بقلم ?:? ?|كتب ?:? ?)[^\d]{1,60}?[,،|·•–—-] ?(?=\S*\d|\p{L})/u;
const CAPITALS = /^\p{Lu}[\p{Lu} .]{1,30}[,|·•–—-]\s*/u;
const TIME_OF_DAY =
  /^م?[\s,،.|·•–—-]*(?:at |الساعة )?(?:t?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*(?:z|[ap]\.?m\.?|ص|م|صباحا|مساء)?\s*(?:\(?(?:utc|gmt|[ecmp][sd]t|bst|cet)\)?)?\s*(?:[+-]\d{2}:?\d{2})?[\s.|)]*$/u;
const SECOND_DATE = /^\s*(?:[-–—/]|to|until|الي|الى|حتي|حتى|و)\s*/u;
const FIRST_LINES = 5;
const REST_OF_A_LABEL = 80;

function undecorated(line: string): string {
  return foldLine(line.replace(/[*_`]+/gu, "").replace(/^[\s>#•-]+/u, ""));
}

function isRange(rest: string): boolean {
  const second = SECOND_DATE.exec(rest);
  return second !== null && readLeadingDate(rest.slice(second[0].length)) !== null;
}

/** `Published: January 8, 2022`, `date 2022-01-08`, `تاريخ النشر: 9 ديسمبر 2025`. */
function labelledDate(line: string): string | null {
  const folded = undecorated(line);
  const label = LABEL.exec(folded);
  if (!label) return null;
  const date = readLeadingDate(folded.slice(label[0].length));
  if (!date || isRange(date.rest)) return null;
  const hasColon = label[1] !== undefined;
  const standsAlone = TIME_OF_DAY.test(date.rest) || /^\s*[|·•]/u.test(date.rest);
  return standsAlone || (hasColon && date.rest.length <= REST_OF_A_LABEL) ? date.day : null;
}

/** `Saturday, January 8, 2022 10:15`, `By A. Writer | 8 January 2022`, `NEW YORK, Jan. 8, 2022`: nothing else on the line. */
function datelineDate(line: string): string | null {
  const folded = undecorated(line);
  const place = CAPITALS.exec(line.trim());
  const byline = BYLINE.exec(folded);
  const starts = [
    folded,
    ...(byline ? [folded.slice(byline[0].length)] : []),
    ...(place ? [undecorated(line.trim().slice(place[0].length))] : []),
  ];
  for (const start of starts) {
    const date = readLeadingDate(start);
    if (date && TIME_OF_DAY.test(date.rest)) return date.day;
  }
  return null;
}

/** True for a line that only tells when the article was published. */
export function isDateLine(line: string): boolean {
  return labelledDate(line) !== null || datelineDate(line) !== null;
}

/** The words `date 2022-01-08` glued to the beginning of a paragraph: their length, and the day. */
export function gluedDate(line: string): { readonly day: string; readonly length: number } | null {
  const glued = /^\s*(?:date|التاريخ|تاريخ)\s*:?\s*(\d{4}-\d{2}-\d{2})(?![\d-])\s*/iu.exec(
    toAsciiDigits(line),
  );
  const date = glued ? readLeadingDate(glued[1] ?? "") : null;
  return glued && date ? { day: date.day, length: glued[0].length } : null;
}

function sentenceDate(line: string): string | null {
  const folded = foldLine(line);
  const sentence = SENTENCE.exec(folded);
  if (!sentence) return null;
  return readLeadingDate(folded.slice(sentence.index + sentence[0].length))?.day ?? null;
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The day, `2022-01-08`, on which `text` says that it was published: a labelled line near its beginning
 * or end, a dateline alone on one of its first lines, or a sentence such as "This article was published on …".
 * Null where it does not say, where a date could be two days, or where several lone dates make a chronology.
 */
export function findStatedDate(text: string): string | null {
  const { head, tail } = edgeLines(text);
  const labelled = firstOf([...head, ...tail], labelledDate);
  if (labelled !== null) return labelled;
  const glued = firstOf(head.slice(0, FIRST_LINES), (line) => gluedDate(line)?.day ?? null);
  if (glued !== null) return glued;
  const dateline = firstOf(head.slice(0, FIRST_LINES), datelineDate);
  if (dateline !== null) {
    const others = text.split("\n").map(datelineDate);
    return others.every((day) => day === null || day === dateline) ? dateline : null;
  }
  return firstOf([...head, ...tail], sentenceDate);
}
