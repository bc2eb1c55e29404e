/** When a sentence speaks of, set against when a question asks about. */
import type { ArticleSummary } from "../../core/contract/article.ts";
import { articleDate } from "../../core/knowledge/article-date.ts";
import { findDates } from "../../core/text/dates.ts";
import type { TimeReading } from "../../core/text/time/time-window.ts";
import { isWhollyWithin, isWithin, toIsoDate } from "../../core/text/time/within-window.ts";

export interface TimedSentence {
  readonly text: string;
  readonly article: Pick<ArticleSummary, "eventDate" | "publishedAt">;
}

/** @returns ISO dates that the sentence names, else the date of its article; none for an undated article */
export function datesOf({ text, article }: TimedSentence): readonly string[] {
  const named = findDates(text).map(toIsoDate);
  if (named.length > 0) return named;
  const date = articleDate(article);
  return date === null ? [] : [date];
}

/** For a date that only overlaps the time asked for: "in 2021" where January 2021 is asked for. */
const OVERLAPS = 0.5;

/** 1 where a date of the sentence lies within the time asked for, or either has none; 0 where all lie outside. */
export function fitsTime(sentence: TimedSentence, { window }: TimeReading): number {
  if (window === null) return 1;
  const dates = datesOf(sentence);
  if (dates.length === 0) return 1;
  const overlapping = dates.filter((date) => isWithin(date, window));
  if (overlapping.length === 0) return 0;
  return overlapping.some((date) => isWhollyWithin(date, window)) ? 1 : OVERLAPS;
}

/** Asked for today's state, last month's is out of date; news of last year may still be the latest. */
const NOW =
  /(?<!\p{L})(?:right now|now|today|at the moment|tonight|الآن|الان|اليوم|هذه اللحظة|حاليًا|حاليا)(?!\p{L})/iu;
const DAY_MS = 86_400_000;
const HALF_LIFE_DAYS = { now: 60, latest: 365 } as const;

/**
 * How new a sentence is where the newest is asked for: 1 for one of today, halved for each year before, or for each
 * two months where the question is about now; else 0.
 * @param today ISO day
 */
export function recencyOf(
  sentence: TimedSentence,
  question: string,
  { wantsLatest }: TimeReading,
  today: string,
): number {
  if (!wantsLatest) return 0;
  const newest = Math.max(...datesOf(sentence).map((date) => Date.parse(date)));
  if (!Number.isFinite(newest)) return 0;
  const days = Math.max(0, Date.parse(today) - newest) / DAY_MS;
  return 0.5 ** (days / HALF_LIFE_DAYS[NOW.test(question) ? "now" : "latest"]);
}
