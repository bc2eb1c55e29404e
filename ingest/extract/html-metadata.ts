/** What an HTML page says about itself outside its text. */
import { dateSchema } from "../../core/contract/dates.ts";
import type { Language } from "../../core/contract/language.ts";
import { foldLine, readLeadingDate } from "./calendar-date.ts";
import { isObject } from "./known-fields.ts";

export interface HtmlMetadata {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: Language | null;
  readonly url: string | null;
  readonly source: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|WebPage)$/u;
const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "pubdate",
  "publish-date",
  "dc.date",
  "dc.date.issued",
  "parsely-pub-date",
];
/** A time element with more words than these around it stands in prose. */
const BYLINE_MAX_CHARACTERS = 120;

function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = meta?.getAttribute("content")?.trim() ?? "";
    if (content !== "") return content;
  }
  return null;
}

function toDate(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const date = dateSchema.safeParse(value.trim());
  return date.success ? date.data : (readLeadingDate(foldLine(value))?.day ?? null);
}

/** The objects that a page describes itself with as JSON-LD; blocks that do not parse are passed over. */
function linkedData(document: Document): readonly Readonly<Record<string, unknown>>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => {
      try {
        return flatten(JSON.parse(script.textContent ?? ""));
      } catch {
        return [];
      }
    })
    .filter((item) => [item["@type"]].flat().some((type) => ARTICLE_TYPE.test(String(type))));
}

function flatten(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isObject(value)) return [];
  return [value, ...("@graph" in value ? flatten(value["@graph"]) : [])];
}

/** Dates of related stories and dates in prose have time elements too: only a byline's is taken. */
function timeElement(document: Document): string | null {
  for (const time of document.querySelectorAll("time[datetime]")) {
    if (time.closest("aside, nav, footer, li, table, blockquote")) continue;
    const isMarked = time.matches('[itemprop="datePublished"], [pubdate]');
    const around = time.parentElement?.textContent?.trim().length ?? 0;
    const date = toDate(time.getAttribute("datetime"));
    if (date !== null && (isMarked || around <= BYLINE_MAX_CHARACTERS)) return date;
  }
  return null;
}

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? "";
  return /^https?:\/\//iu.test(address) && URL.canParse(address) && address.length <= 2_000
    ? address
    : null;
}

function pageTitle(document: Document): string | null {
  const headings = document.querySelectorAll("h1");
  const heading = headings.length === 1 ? headings[0]?.textContent : null;
  const title = metaContent(document, ["og:title"]) ?? heading ?? document.title;
  const line = title.replace(/\s+/gu, " ").trim();
  return line === "" || line.length > 1_000 ? null : line;
}

/** Reads `document` before anything is taken out of it; what the page does not state is null. */
export function readHtmlMetadata(document: Document): HtmlMetadata {
  const articles = linkedData(document);
  const publisher = articles.map((article) => article["publisher"]).find(isObject)?.["name"];
  const source =
    metaContent(document, ["og:site_name"]) ?? (typeof publisher === "string" ? publisher : null);
  const primary = document.documentElement.lang.toLowerCase().split(/[-_]/u)[0];
  return {
    title: pageTitle(document),
    publishedAt:
      toDate(metaContent(document, PUBLISHED_META)) ??
      articles.map((article) => toDate(article["datePublished"])).find((date) => date !== null) ??
      timeElement(document),
    language: primary === "ar" || primary === "en" ? primary : null,
    url:
      webAddress(document.querySelector('link[rel="canonical" i]')?.getAttribute("href")) ??
      webAddress(metaContent(document, ["og:url"])),
    source: source !== null && source.length <= 200 ? source.trim() || null : null,
  };
}
