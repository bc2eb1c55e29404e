/** Paging through the collection, the newest first. */
import type { ListArticlesQuery } from "../contract/article.ts";
import { ProblemError } from "../runtime/problem-error.ts";
import { meetsFilters, type ArticleOutline } from "./article-outline.ts";

/** Sorts undated articles after all dated ones. */
const UNDATED = "0000";
// Neither a date nor an id that a person writes holds it.
const SEPARATOR = "\u0000";

interface Key {
  readonly id: string;
  readonly date: string;
}

/**
 * One page of ids out of the articles that meet the query's filters. An article is dated by its event where that
 * is known, else by its publication. The cursor names the last article given, so that articles which come or go
 * in between neither repeat nor hide others.
 * @throws ProblemError `invalid-request` for a cursor that was not given out.
 */
export function pageOf(
  outlines: readonly ArticleOutline[],
  query: ListArticlesQuery,
): { readonly ids: readonly string[]; readonly nextCursor: string | null } {
  const after = query.cursor === undefined ? null : parseCursor(query.cursor);
  const keys = outlines
    .filter((outline) => meetsFilters(outline, query))
    .map(toKey)
    .sort(newestFirst)
    .filter((key) => after === null || newestFirst(key, after) > 0);
  const page = keys.slice(0, query.limit);
  const last = page.at(-1);
  const more = keys.length > page.length && last !== undefined;
  return {
    ids: page.map((key) => key.id),
    nextCursor: more ? Buffer.from(last.date + SEPARATOR + last.id).toString("base64url") : null,
  };
}

function toKey({ id, eventDate, publishedAt }: ArticleOutline): Key {
  return { id, date: eventDate ?? publishedAt ?? UNDATED };
}

function newestFirst(left: Key, right: Key): number {
  if (left.date !== right.date) return left.date < right.date ? 1 : -1;
  return left.id === right.id ? 0 : left.id < right.id ? -1 : 1;
}

function parseCursor(cursor: string): Key {
  const [date, id] = Buffer.from(cursor, "base64url").toString("utf8").split(SEPARATOR);
  if (date !== undefined && id !== undefined) return { date, id };
  throw new ProblemError(
    "invalid-request",
    {
      en: "The cursor is not one that this server gave out.",
      ar: "المؤشّر cursor ليس من المؤشّرات التي أعطاها هذا الخادم.",
    },
    { errors: [{ path: "cursor", message: "unknown cursor" }] },
  );
}
