/** The one date that an article stands for. */
import type { Article } from "../contract/article.ts";

/** When what it tells happened, else the day of publication, as an ISO day, month or year; null where neither is known. */
export function articleDate({
  eventDate,
  publishedAt,
}: Pick<Article, "eventDate" | "publishedAt">): string | null {
  return eventDate ?? publishedAt?.slice(0, 10) ?? null;
}
