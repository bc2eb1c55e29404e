/** An article from a plain text or Markdown file. */
import type { ArticleInput } from "../../core/contract/article.ts";
import { emptyArticle, isBlank } from "./decode-text.ts";
import { frontMatterProblem, readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { checkKnownFields } from "./known-fields.ts";
import { findStatedDate } from "./stated-date.ts";
import { findHeading, findStatedTitle } from "./stated-title.ts";
import { findStatedUrl } from "./stated-url.ts";

/** Other names under which front matter gives a field, weakest first. */
const ALIASES: readonly (readonly [alias: string, field: string])[] = [
  ["date", "publishedAt"],
  ["place", "places"],
];

function toList(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value
    .split(/[,،]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** YAML writes `2022-01-08 10:00:00 +0000`, ISO 8601 has no blank before the zone. */
function toIsoDate(value: unknown): unknown {
  return typeof value === "string" ? value.trim().replace(/ (?=[+-]\d{2}:?\d{2}$|Z$)/u, "") : value;
}

function toArticleFields(frontMatter: FrontMatter) {
  const fields: Record<string, unknown> = { ...frontMatter.fields };
  const writtenAs = new Map<string, string>();
  for (const [alias, field] of ALIASES) {
    if (!Object.hasOwn(fields, alias) || Object.hasOwn(frontMatter.fields, field)) continue;
    fields[field] = fields[alias];
    writtenAs.set(field, alias);
  }
  fields["topics"] = toList(fields["topics"]);
  fields["places"] = toList(fields["places"]);
  fields["publishedAt"] = toIsoDate(fields["publishedAt"]);
  fields["eventDate"] = toIsoDate(fields["eventDate"]);
  return { fields, writtenAs };
}

function fromFrontMatter(frontMatter: FrontMatter): ArticleInput {
  const { fields, writtenAs } = toArticleFields(frontMatter);
  const checked = checkKnownFields({ ...fields, text: frontMatter.body });
  if (checked.ok) return checked.input;
  const errors = checked.errors.map(({ keys, message }) => {
    const [field = "", ...below] = keys;
    const written = [writtenAs.get(String(field)) ?? field, ...below];
    return { written, path: written.join("."), message };
  });
  throw frontMatterProblem(
    errors.map(({ path, message }) => ({ path, message })),
    frontMatter.lineOf(errors[0]?.written ?? []),
  );
}

/**
 * The article in a decoded .txt or .md file. Without front matter the stored text is the whole file,
 * its title line included, and title, date and address are recognised only where the text states them.
 * @throws ProblemError `invalid-request` for bad front matter, `empty-article` where no text follows it
 */
export function readTextArticle(text: string): ArticleInput {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) {
    return {
      text,
      title: findStatedTitle(text),
      publishedAt: findStatedDate(text),
      url: findStatedUrl(text),
    };
  }
  if (isBlank(frontMatter.body)) throw emptyArticle();
  const input = fromFrontMatter(frontMatter);
  return {
    ...input,
    title: input.title === undefined ? findHeading(input.text) : input.title,
    publishedAt: input.publishedAt === undefined ? findStatedDate(input.text) : input.publishedAt,
    url: input.url === undefined ? findStatedUrl(input.text) : input.url,
  };
}
