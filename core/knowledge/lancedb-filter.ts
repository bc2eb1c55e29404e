/** Conditions of a LanceDB query. It takes SQL text only, so every value is quoted here and nowhere else. */
import type { PassageSearch } from "./article-index.ts";
import { toDay } from "./lancedb-rows.ts";

/** A string literal of SQL. */
export function quoted(value: string): string {
  // A NUL would end the statement early in the parser underneath.
  return `'${value.replaceAll("\0", "").replaceAll("'", "''")}'`;
}

export function isOneOf(column: string, values: readonly string[]): string {
  return values.length === 0 ? "false" : `${column} IN (${values.map(quoted).join(", ")})`;
}

/** The condition on passages; an undated one never meets a filter by date. */
export function passageCondition({ language, filters }: PassageSearch): string {
  return [`language = ${quoted(language)}`, ...filterConditions(filters)].join(" AND ");
}

function filterConditions(filters: PassageSearch["filters"]): string[] {
  const conditions: string[] = [];
  if (filters.sources !== undefined) conditions.push(isOneOf("source", filters.sources));
  if (filters.topics !== undefined) conditions.push(hasAnyTopic(filters.topics));
  if (filters.publishedAfter !== undefined) {
    conditions.push(`published_day >= ${toDay(filters.publishedAfter)}`);
  }
  if (filters.publishedBefore !== undefined) {
    conditions.push(`published_day <= ${toDay(filters.publishedBefore)}`);
  }
  return conditions;
}

function hasAnyTopic(topics: readonly string[]): string {
  return `array_has_any(topics, [${topics.map(quoted).join(", ")}])`;
}
