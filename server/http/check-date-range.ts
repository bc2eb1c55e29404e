/** The dates of a filter have to leave room between them. */
import type { ArticleFilters } from "../../core/contract/article.ts";
import { compareDates } from "../../core/knowledge/article-outline.ts";
import { invalidFields } from "./invalid-request-error.ts";

interface DateRange {
  readonly publishedAfter?: string | undefined;
  readonly publishedBefore?: string | undefined;
}

/**
 * @param prefix stands before the field's name in the error's path, such as `filters.`
 * @throws InvalidRequestError where `publishedAfter` is later than `publishedBefore`; both ends are inclusive.
 */
export function checkDateRange(
  { publishedAfter, publishedBefore }: DateRange,
  prefix: "" | "filters.",
): void {
  if (publishedAfter === undefined || publishedBefore === undefined) return;
  if (!isLater(publishedAfter, publishedBefore)) return;
  throw invalidFields([
    {
      path: `${prefix}publishedAfter`,
      message: {
        en: "must not be later than publishedBefore",
        ar: "يجب ألا يكون بعد publishedBefore",
      },
    },
  ]);
}

/** @throws InvalidRequestError where all of `eventAfter` is later than `eventBefore`; either may be a month or a year. */
export function checkEventRange({
  eventAfter,
  eventBefore,
}: Pick<ArticleFilters, "eventAfter" | "eventBefore">): void {
  if (eventAfter === undefined || eventBefore === undefined) return;
  if (compareDates(eventAfter, eventBefore) <= 0) return;
  throw invalidFields([
    {
      path: "eventAfter",
      message: { en: "must not be later than eventBefore", ar: "يجب ألا يكون بعد eventBefore" },
    },
  ]);
}

// A day is compared with a moment by its day alone, since an inclusive day lasts until its end.
function isLater(one: string, other: string): boolean {
  if (isDay(one) || isDay(other)) return one.slice(0, 10) > other.slice(0, 10);
  return toTime(one) > toTime(other);
}

function isDay(date: string): boolean {
  return date.length === 10;
}

// A time without a zone is taken for UTC, not for the zone that the server happens to stand in.
function toTime(date: string): number {
  return Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(date.slice(10)) ? date : `${date}Z`);
}
