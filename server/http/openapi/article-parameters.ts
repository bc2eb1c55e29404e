/** Parameters that several operations on articles have. */
import type { Parameter } from "./openapi-types.ts";

export const ARTICLE_ID: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "Percent-encoded, slashes too.",
  schema: { type: "string" },
};

export const FILTER_MEANINGS: Readonly<Record<string, string>> = {
  place: "As the articles have it: in the briefs an ISO 3166 code.",
  eventAfter:
    "A day, a month or a year, inclusive: the event's date, or the publication's where there is none.",
  eventBefore: "A day, a month or a year, inclusive.",
};
