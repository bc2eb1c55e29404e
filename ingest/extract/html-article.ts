/** An article from an HTML page. */
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import type { ArticleInput } from "../../core/contract/article.ts";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { emptyArticle, isBlank } from "./decode-text.ts";
import { readHtmlMetadata } from "./html-metadata.ts";
import { isHidden, toReadableText } from "./html-text.ts";
import { findStatedDate } from "./stated-date.ts";
import { findStatedUrl } from "./stated-url.ts";

/** Below this share of the page's text, what was found is a teaser or a caption, not the article. */
const ARTICLE_SHARE = 0.25;
const ARTICLE_MIN_CHARACTERS = 200;

const PAGE_CHROME: ReadonlySet<string> = new Set(["NAV", "FOOTER"]);

function bodyText(document: Document): string {
  return toReadableText(document.body, PAGE_CHROME) || toReadableText(document.body);
}

/** Tears `document` apart. */
function articleText(document: Document): string {
  for (const element of document.body.querySelectorAll("*")) {
    if (isHidden(element)) element.remove();
  }
  const options = { charThreshold: ARTICLE_MIN_CHARACTERS };
  const content = new Readability(document, options).parse()?.content;
  return content ? toReadableText(new JSDOM(content).window.document.body) : "";
}

function readPage(html: string): ArticleInput {
  // Without listeners the console swallows complaints about style sheets.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const metadata = readHtmlMetadata(document);
  const body = bodyText(document);
  const article = articleText(document);
  window.close();
  const standsOut =
    article.length >= ARTICLE_MIN_CHARACTERS && article.length >= body.length * ARTICLE_SHARE;
  const text = standsOut ? article : body;
  if (isBlank(text)) throw emptyArticle();
  return {
    ...metadata,
    text,
    publishedAt: metadata.publishedAt ?? findStatedDate(text),
    url: metadata.url ?? findStatedUrl(text),
  };
}

/**
 * The article in a decoded page: its main text if one stands out, else the text of the body.
 * No script runs and nothing is loaded.
 * @throws ProblemError `empty-article` for a page without text, `invalid-request` for one nested too deeply
 */
export function readHtmlArticle(html: string): ArticleInput {
  try {
    return readPage(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const detail = { en: "Its elements are nested too deeply.", ar: "عناصره متداخلة بعمق مفرط." };
    throw new ProblemError("invalid-request", detail, { cause: error });
  }
}
