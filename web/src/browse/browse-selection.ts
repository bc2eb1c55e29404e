/** What is chosen of the collection, in the address of the page: `#/browse?topic=bans&from=2021-05-01`. */
import type { CollectionQuery } from "../../../core/contract/collection.ts";
import type { Language } from "../../../core/contract/language.ts";

export interface BrowseSelection {
  readonly topic?: string;
  readonly place?: string;
  readonly source?: string;
  readonly language?: Language;
  /** ISO days, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

export const BROWSE_PATH = "/browse";
const LABEL_MAX_CHARACTERS = 100;
const SOURCE_MAX_CHARACTERS = 200;

/** What stands in an address; values that the server would refuse are left out. */
export function readSelection(query: URLSearchParams): BrowseSelection {
  const text = (name: string, limit: number): string | undefined => {
    const value = query.get(name) ?? "";
    return value === "" || value.length > limit ? undefined : value;
  };
  const language = query.get("language");
  const from = firstDay(query.get("from") ?? "");
  const to = lastDay(query.get("to") ?? "");
  return definedOnly({
    topic: text("topic", LABEL_MAX_CHARACTERS),
    place: text("place", LABEL_MAX_CHARACTERS),
    source: text("source", SOURCE_MAX_CHARACTERS),
    language: language === "ar" || language === "en" ? language : undefined,
    from,
    // ISO days sort as text.
    to: from !== undefined && to !== undefined && to < from ? undefined : to,
  });
}

/** The path and query of the view; the same selection always gives the same address. */
export function toBrowsePath(selection: BrowseSelection): string {
  const { topic, place, source, language, from, to } = selection;
  const text = toQuery({ topic, place, source, language, from, to }).toString();
  return text === "" ? BROWSE_PATH : `${BROWSE_PATH}?${text}`;
}

export function toBrowseLink(selection: BrowseSelection): string {
  return `#${toBrowsePath(selection)}`;
}

export function toArticleLink(articleId: string): string {
  return `#/articles/${encodeURIComponent(articleId)}`;
}

/** The same as the server takes it. */
export function toCollectionQuery({ from, to, ...rest }: BrowseSelection): URLSearchParams {
  const query: CollectionQuery = { ...rest, eventAfter: from, eventBefore: to };
  return toQuery(query);
}

/** The filters of `selection` at another time: a month or a year. */
export function selectPeriod(selection: BrowseSelection, period: string): BrowseSelection {
  const [from, to] = [firstDay(period), lastDay(period)];
  return from === undefined || to === undefined ? selection : { ...selection, from, to };
}

/** The first day of a day, month or year. Undefined for what is none of them. */
export function firstDay(date: string): string | undefined {
  const day = /^\d{4}$/u.test(date)
    ? `${date}-01-01`
    : /^\d{4}-\d{2}$/u.test(date)
      ? `${date}-01`
      : date;
  return isDay(day) ? day : undefined;
}

/** The last day of a day, month or year. */
export function lastDay(date: string): string | undefined {
  if (/^\d{4}$/u.test(date)) return isDay(`${date}-12-31`) ? `${date}-12-31` : undefined;
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return firstDay(date);
  if (firstDay(date) === undefined) return undefined;
  // Day 0 of the next month.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day such as 2021-02-31 would become one of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function definedOnly<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof definedOnly<Values>>; // undefined ones are gone
}

function toQuery(values: Readonly<Record<string, string | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
