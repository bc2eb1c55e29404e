/** Page chrome: what a scraped page leaves in an article's text that is not the article. */
import { foldArabic } from "./arabic.ts";
import { findDates } from "./dates.ts";
import { toAsciiDigits } from "./digits.ts";
import { BUTTON } from "./page-chrome-buttons.ts";
import { DATE_LABEL, LABELS, WHOLE_LINES } from "./page-chrome-shapes.ts";
import { DISCLAIMERS, REPORTED } from "./publisher-disclaimers.ts";
import type { TextSpan } from "./span.ts";

/** The longest chrome is a disclaimer or a cookie banner. */
const LONGEST_LINE = 900;
const LONGEST_CAPTION = 260;
const LINE = /[^\n\r\u2028\u2029\u0085]+/gu;
const BULLET = /^[\s•·▪◦‣●○■□►▶➤→←»«›|*+–—>-]+|[\s•·▪|*–—→←>»›]+$/gu;
const DECORATION = /[\p{Extended_Pictographic}\uFE0F\u200D]/gu;
const SEPARATOR = /\s*[|•·▪●/]\s*|\s+[–—-]\s+|[،,]\s+|\t+|\s{2,}/u;
const ADDRESS_LINE =
  /^(?:(?:sources?|via|link|url|read more|original|المصدر|المصادر|الرابط|رابط|للمزيد)\s*[:：-]?\s*)?(?:\(?\s*(?:https?:\/\/|www\.)\S+\s*\)?[\s,،|]*)+$/u;
const BYLINE =
  /^(?:By|Written by|Reported by|Reporting by|Edited by|Editing by|Photo by|Image by|Translated by)\s+(?!The\b)\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|de|van|von|al|bin|for)\s+)?\p{Lu}[\p{L}.'’-]*){1,5}(?:\s*[,|;•-].{0,60})?$/u;
const PHOTO_AGENCY =
  /^(?:.{0,60}[/|–-]\s*)?(?:getty images|shutterstock|istock|unsplash|pixabay|afp via getty images|غيتي|شترستوك)$/u;
const CRUMB = /\s*[>»›]\s*|\s+[/\\]\s+/u;
const HOME = /^(?:home|homepage|main|front page|الرييسيه|الصفحه الرييسيه|رييسيه)$/u;
const CREDIT =
  /[([]\s*(?:photos?|photo credits?|image|image credits?|illustrations?|picture|graphic|credit|الصورة|صورة|الصوره|صوره|الرسم التوضيحي|رسم توضيحي|صورة توضيحية|مصدر الصورة|تصوير|photo by|image by)\s*(?:[:：]|(?<=by)\s)[^()[\]\n]{1,120}[)\]]/giu;
const SENTENCE_STOP = /[.!?؟…]["”’»)\]]*\s+\S/u;

/**
 * Spans of `text` that must be neither embedded nor quoted, in order: whole lines of known shapes (buttons, counters,
 * links to other pages, banners, bylines, credits, disclaimers), captions marked as such, and a scraped date's label
 * at the start of a line. A sentence that merely speaks of sharing, comments or copyright is left alone.
 */
export function findPageChrome(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const line = raw.trim();
    if (line === "") continue;
    const start = index + (raw.length - raw.trimStart().length);
    const end = start + line.length;
    if (line.length <= LONGEST_LINE && isChromeLine(line)) {
      spans.push({ start, end });
      continue;
    }
    const prefix = datePrefixLength(line);
    if (prefix > 0) spans.push({ start, end: start + prefix });
    for (const credit of line.matchAll(CREDIT)) {
      spans.push({ start: start + credit.index, end: start + credit.index + credit[0].length });
    }
  }
  return spans;
}

function isChromeLine(line: string): boolean {
  const bare = line.replace(DECORATION, "").replace(BULLET, "");
  const shape = toShape(bare);
  // Nothing but a pin or an arrow: decoration.
  if (shape === "") return false;
  return (
    isButtonRow(shape) ||
    WHOLE_LINES.some((pattern) => pattern.test(shape)) ||
    ADDRESS_LINE.test(shape) ||
    BYLINE.test(bare.replace(/[.\s]+$/u, "")) ||
    PHOTO_AGENCY.test(shape) ||
    isLabelled(shape) ||
    isBreadcrumb(line) ||
    isCaption(line) ||
    isDateLine(line) ||
    (DISCLAIMERS.some((pattern) => pattern.test(shape)) && !REPORTED.test(shape))
  );
}

/** One spelling for comparison: folded, small, ASCII digits, single blanks, without a colon or stop at the end. */
function toShape(line: string): string {
  return foldArabic(toAsciiDigits(line))
    .toLowerCase()
    .replaceAll(/[ \u00A0]+/gu, " ")
    .replaceAll("’", "'")
    .replace(/[\s:：.…!»→]+$/u, "")
    .trim();
}

function isButtonRow(shape: string): boolean {
  if (shape.length > 160) return false;
  if (BUTTON.test(shape)) return true;
  const parts = shape.split(SEPARATOR).filter((part) => part !== "");
  if (parts.length > 1 && parts.every((part) => BUTTON.test(part) || /^\d+$/u.test(part)))
    return true;
  const words = shape.split(/\s+/u);
  // "Facebook Twitter WhatsApp Email": a row of buttons whose separators were pictures.
  return words.length > 1 && words.every((word) => BUTTON.test(word) || /^\d+$/u.test(word));
}

function isLabelled(shape: string): boolean {
  return LABELS.some(([label, longest]) => {
    const value = shape.replace(label, "");
    if (value === shape || value.length > longest) return false;
    return longest >= 200 || (!REPORTED.test(value) && !SENTENCE_STOP.test(value));
  });
}

function isBreadcrumb(line: string): boolean {
  if (line.length > 200 || /[.!?؟]$/u.test(line)) return false;
  const crumbs = line.split(CRUMB).map((crumb) => toShape(crumb));
  if (crumbs.length < 2 || crumbs.some((crumb) => crumb === "" || crumb.length > 80)) return false;
  return HOME.test(crumbs[0] ?? "");
}

/** A single sentence that ends in an illustration's credit stands under the picture. */
function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION || SENTENCE_STOP.test(line)) return false;
  return Array.from(line.matchAll(CREDIT)).some(({ 0: credit, index }) =>
    /^[\s.]*$/u.test(line.slice(index + credit.length)),
  );
}

/** The length of "date 2022-01-08 " in front of a sentence, or 0. */
function datePrefixLength(line: string): number {
  const end = labelledDateEnd(line);
  if (end === 0) return 0;
  const time =
    /^(?:T(?=\d)|[\s,،|–-])*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?|\s*[صم])?(?:\s*(?:GMT|UTC|Z|[A-Z]{2,4}T))?)?[\s|•·.,،:–—-]*/u.exec(
      line.slice(end),
    );
  const rest = line.slice(end + (time?.[0].length ?? 0));
  // "Published 8 January 2022 by the ministry, the report …" goes on in small letters: a sentence of its own.
  const opensSentence = rest === "" || /^["'“«(]*(?:\p{Lu}|\p{N}|\p{Script=Arabic})/u.test(rest);
  return opensSentence ? end : 0;
}

function isDateLine(line: string): boolean {
  const end = labelledDateEnd(line);
  return (
    end > 0 &&
    /^[\sT,،|–•·()+:-]*(?:\d{1,2}:\d{2}[\d:.+Z]*)?\s*(?:[ap]\.?m\.?|[صم]|GMT|UTC|[A-Z]{2,4}T)?[\s.)]*(?:GMT|UTC)?$/iu.test(
      line.slice(end),
    )
  );
}

function labelledDateEnd(line: string): number {
  const head = line.slice(0, 120);
  const label = DATE_LABEL.exec(head)?.[0];
  if (label === undefined) return 0;
  // "Update 2 …" and "تحديث …" need the colon or the blank that set a label apart.
  if (!/[\s:：]$/u.test(label)) return 0;
  const date = findDates(head.slice(label.length))[0];
  if (date === undefined || date.day === undefined) return 0;
  const between = head.slice(label.length, label.length + date.start);
  const weekday =
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت))?[\s,،]*$/iu;
  return weekday.test(between) ? label.length + date.end : 0;
}
