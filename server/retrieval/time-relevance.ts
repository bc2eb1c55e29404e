/**
 * Moves passages up or down by when they speak of. Nothing is ever dropped: an undated article keeps its score, and
 * one of another time may still hold the answer.
 */
import { articleDate } from "../../core/knowledge/article-date.ts";
import { findDates } from "../../core/text/dates.ts";
import type { TimeReading, TimeWindow } from "../../core/text/time/time-window.ts";
import { isWithin, toIsoDate } from "../../core/text/time/within-window.ts";
import type { Passage } from "./retriever.ts";

/** A passage that speaks of another time than the one asked for, on the scale of a cosine. */
const OTHER_TIME = -0.03;
/** The newest passage when the newest is asked for; older ones get less, half of it a year earlier. */
const NEWEST = 0.03;
const HALF_LIFE_DAYS = 365;
/** Reading dates takes time, and passages far down do not come back. */
const DATED = 24;
const DAY_MS = 86_400_000;

/** @returns the passages with their new scores, best first */
export function scoreTime(
  passages: readonly Passage[],
  { window, about, wantsLatest }: TimeReading,
): readonly Passage[] {
  const ranked = byScore(passages);
  if (window !== null) {
    return byScore(
      ranked.map((passage, place) => {
        const fits =
          about === "publication"
            ? fitsPublication(passage, window)
            : fitsEvent(passage, window, place < DATED);
        return fits ? passage : { ...passage, score: passage.score + OTHER_TIME };
      }),
    );
  }
  return wantsLatest ? byScore(withRecency(ranked)) : ranked;
}

function byScore(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((left, right) => right.score - left.score);
}

function fitsPublication({ article }: Passage, window: TimeWindow): boolean {
  const { publishedAt } = article;
  return publishedAt === null || isWithin(publishedAt.slice(0, 10), window);
}

/** The article's own date counts, else one in the text, if that is to be read; without any, it fits. */
function fitsEvent({ article, chunk }: Passage, window: TimeWindow, readsText: boolean): boolean {
  const own = articleDate(article);
  if (own === null || isWithin(own, window)) return true;
  return readsText && findDates(chunk.text).some((date) => isWithin(toIsoDate(date), window));
}

/** Ages are counted from the newest passage, so that an old collection has its newest too. */
function withRecency(passages: readonly Passage[]): readonly Passage[] {
  const times = passages.map(timeOf);
  const newest = Math.max(...times.flatMap((time) => (time === null ? [] : [time])));
  return passages.map((passage, place) => {
    const time = times[place] ?? null;
    // Undated: as good as a year old.
    const days = time === null ? HALF_LIFE_DAYS : (newest - time) / DAY_MS;
    return { ...passage, score: passage.score + NEWEST * 0.5 ** (days / HALF_LIFE_DAYS) };
  });
}

function timeOf({ article }: Passage): number | null {
  const date = article.eventDate ?? article.publishedAt;
  return date === null ? null : Date.parse(date);
}
