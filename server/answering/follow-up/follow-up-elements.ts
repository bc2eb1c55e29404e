/** What one question can put in the place of another's: a place, a company, a coin, a machine or a time. */
import { findDates } from "../../../core/text/dates.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { ARABIC_MONTH, ENGLISH_MONTH } from "../../../core/text/months.ts";
import type { TextSpan } from "../../../core/text/span.ts";

export type FollowUpElementKind = "place" | "company" | "asset" | "machine" | "time";

export interface FollowUpElement extends TextSpan {
  readonly kind: FollowUpElementKind;
  /** Of the gazetteer; of machines and times their words. */
  readonly id: string;
  /** Of a time: a date with its year, a month without one, or told from today ("last year"). */
  readonly form?: "date" | "month" | "relative";
  /** Of a date. */
  readonly year?: number;
}

const MACHINE = /(?<![\p{L}\d])[AMST]\d{1,4}[\w+]*(?: (?:Pro|XP|Hydro))?/gu;
/** Alone ("and 2024?") it is not known for a date elsewhere. */
const YEAR = /(?<![\p{L}\d.,])20\d\d(?![\p{L}\d%]|[.,]\d)/gu;
/** Only behind such a word: "may" and "march" are verbs as well, and so is "مارس". */
const MONTH_ALONE = new RegExp(
  `(?<=(?<!\\p{L})(?:in|of|during|since|until|by|for|about|و?في|خلال|شهر|و?عن|منذ)\\s)(?:${ENGLISH_MONTH}|${ARABIC_MONTH})(?!\\p{L})`,
  "giu",
);
const RELATIVE =
  /(?:(?<!\p{L})|(?<=(?<!\p{L})[وف]))(?:(?:last|this|next|the past) (?:year|month|week|quarter)|today|now|yesterday|nowadays|these days|currently|(?:العام|السنة|الشهر|الأسبوع|الاسبوع|الربع) (?:الماضي|الحالي|المقبل)ة?|هذا العام|هذه السنة|هذا الشهر|هذا الأسبوع|اليوم|الآن|الان|حاليا|حاليًا|أمس)(?!\p{L})/giu;
const KINDS: ReadonlySet<string> = new Set(["place", "company", "asset"]);

/** In order. A coin that all news is about is none. */
export function elementsOf(text: string): readonly FollowUpElement[] {
  const mentions = findMentions(text).flatMap(({ id, kind, start, end }): FollowUpElement[] =>
    KINDS.has(kind) && id !== "asset:bitcoin" && id !== "asset:cryptocurrency"
      ? [{ id, kind: kind as FollowUpElementKind, start, end }] // one of KINDS
      : [],
  );
  const machines = spansOf(text, MACHINE).map((span): FollowUpElement => ({
    id: text.slice(span.start, span.end),
    kind: "machine",
    ...span,
  }));
  return [...mentions, ...machines, ...timesOf(text)].toSorted(
    (left, right) => left.start - right.start,
  );
}

function timesOf(text: string): readonly FollowUpElement[] {
  const dates = findDates(text);
  const isFree = ({ start }: TextSpan) =>
    dates.every((date) => start < date.start || start >= date.end);
  const toTime = ({ start, end }: TextSpan, form: "date" | "month" | "relative") =>
    ({ id: text.slice(start, end), kind: "time", start, end, form }) as const;
  return [
    ...dates.map((date) => ({ ...toTime(date, "date"), year: date.year })),
    ...spansOf(text, YEAR)
      .filter(isFree)
      .map((span) => ({
        ...toTime(span, "date"),
        year: Number(text.slice(span.start, span.end)),
      })),
    ...spansOf(text, MONTH_ALONE)
      .filter(isFree)
      .map((span) => toTime(span, "month")),
    ...spansOf(text, RELATIVE)
      .filter(isFree)
      .map((span) => toTime(span, "relative")),
  ];
}

function spansOf(text: string, pattern: RegExp): readonly TextSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
