/** What the collection holds: counts of what its articles are about, and when it happened. */
import type {
  Collection,
  CollectionQuery,
  Counted,
  Names,
  TimelinePeriod,
} from "../../core/contract/collection.ts";
import { LANGUAGES } from "../../core/contract/language.ts";
import { articleDate } from "../../core/knowledge/article-date.ts";
import { meetsFilters, type ArticleOutline } from "../../core/knowledge/article-outline.ts";
import { placeNames, sourceNames, topicNames } from "./collection-names.ts";

/** Of each kind; more would be no list to choose from. */
const VALUES_LISTED = 200;
const EXAMPLES = 3;
const YEAR_AND_MONTH = 7;

export function describeCollection(
  outlines: readonly ArticleOutline[],
  query: CollectionQuery,
): Collection {
  /** Those that meet all filters but the named ones. */
  const without = (...names: readonly (keyof CollectionQuery)[]): readonly ArticleOutline[] => {
    const rest = { ...query };
    for (const name of names) delete rest[name];
    return outlines.filter((outline) => meetsFilters(outline, rest));
  };
  const inLanguages = count(without("language").map(({ language }) => [language]));
  const dated = without("eventAfter", "eventBefore")
    .flatMap((outline) => {
      const date = articleDate(outline);
      return date === null ? [] : [{ outline, date }];
    })
    .sort(oldestFirst);
  return {
    articles: without().length,
    languages: LANGUAGES.map((language) => ({
      language,
      articles: inLanguages.get(language) ?? 0,
    })),
    topics: list(count(without("topic").map(({ topics }) => topics)), topicNames),
    places: list(count(without("place").map(({ places }) => places)), placeNames),
    sources: list(
      count(without("source").map(({ source }) => (source === null ? [] : [source]))),
      sourceNames,
    ),
    firstEventDate: dated[0]?.date ?? null,
    lastEventDate: dated.at(-1)?.date ?? null,
    timeline: toTimeline(dated),
    undated: without("eventAfter", "eventBefore").length - dated.length,
  };
}

interface Dated {
  readonly outline: ArticleOutline;
  readonly date: string;
}

function oldestFirst(one: Dated, other: Dated): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.outline.id < other.outline.id ? -1 : 1;
}

/** An article counts once for a value that it carries twice. */
function count(values: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((carried) => [...new Set(carried)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function list(
  counts: ReadonlyMap<string, number>,
  namesOf: (value: string) => Names | null,
): Counted[] {
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, VALUES_LISTED)
    .map(([value, articles]) => ({ value, names: namesOf(value), articles }));
}

function toTimeline(dated: readonly Dated[]): TimelinePeriod[] {
  const periods = new Map<string, Dated[]>();
  for (const one of dated) {
    const period = one.date.slice(0, YEAR_AND_MONTH);
    const known = periods.get(period);
    if (known === undefined) periods.set(period, [one]);
    else known.push(one);
  }
  return [...periods].map(([period, members]) => ({
    period,
    articles: members.length,
    examples: members
      .slice(-EXAMPLES)
      .toReversed()
      .map(({ outline: { id, title, language }, date }) => ({
        articleId: id,
        title,
        language,
        date,
      })),
  }));
}
