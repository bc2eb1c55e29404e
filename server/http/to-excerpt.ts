/** The beginning of an article, for collections whose full text may not be shown. */
import type { Article } from "../../core/contract/article.ts";

const EXCERPT_CHARACTERS = 500;

/** At most 500 UTF-16 code units of the text, never half a character; a shorter article stays as it is. */
export function toExcerpt(article: Article): Article {
  if (article.text.length <= EXCERPT_CHARACTERS) return article;
  const text = article.text.slice(0, EXCERPT_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "");
  return { ...article, text, excerpt: true };
}
