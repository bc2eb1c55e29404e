/** The fields of an article that a collection is looked through by. */
import type { ArticleFilters, ArticleSummary } from "../contract/article.ts";
import { articleDate } from "./article-date.ts";

export type ArticleOutline = Pick<
  ArticleSummary,
  "id" | "title" | "language" | "source" | "publishedAt" | "eventDate" | "topics" | "places"
>;

/** A date that is known to the month or year meets a limit where any of its days does. */
export function meetsFilters(article: ArticleOutline, filters: ArticleFilters): boolean {
  const { language, source, topic, place, eventAfter, eventBefore } = filters;
  return (
    (language === undefined || article.language === language) &&
    (source === undefined || article.source === source) &&
    (topic === undefined || article.topics.includes(topic)) &&
    (place === undefined || article.places.includes(place)) &&
    isDatedWithin(articleDate(article), eventAfter, eventBefore)
  );
}

function isDatedWithin(date: string | null, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (
    (from === undefined || compareDates(date, from) >= 0) &&
    (to === undefined || compareDates(date, to) <= 0)
  );
}

/** Negative where all of `one` is before `other`, 0 where they share a day; times of day are left aside. */
export function compareDates(one: string, other: string): number {
  const exactness = Math.min(one.length, other.length, "2022-01-05".length);
  const [left, right] = [one.slice(0, exactness), other.slice(0, exactness)];
  return left < right ? -1 : left > right ? 1 : 0;
}
