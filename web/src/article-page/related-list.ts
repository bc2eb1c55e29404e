/** The way from an article to others, in both languages. */
import type { RelatedArticles } from "../../../core/contract/collection.ts";
import { toArticleLink } from "../browse/browse-selection.ts";
import { createElement } from "../page/create-element.ts";
import { fetchJson } from "../page/fetch-json.ts";
import { localiseText } from "../page/page-language.ts";
import { createByline, showTitle } from "../sources/article-title.ts";

/** Stays empty where there are none, or they cannot be had: the article is what the page is for. */
export function createRelatedList(articleId: string, signal: AbortSignal): HTMLElement {
  const section = createElement("section", { class: "related" });
  const load = async (): Promise<void> => {
    const address = `/articles/${encodeURIComponent(articleId)}/related`;
    const { articles } = await fetchJson<RelatedArticles>(address, signal);
    if (articles.length === 0) return;
    const items = articles.map((article) => {
      const link = createElement("a", { attributes: { href: toArticleLink(article.articleId) } });
      showTitle(link, article);
      const title = createElement("h4", { children: [link] });
      title.dir = link.dir;
      return createElement("li", { children: [title, createByline(article)] });
    });
    section.append(
      localiseText(createElement("h3"), ({ texts }) => texts.relatedArticles),
      createElement("ul", { attributes: { role: "list" }, children: items }),
    );
  };
  load().catch(() => undefined);
  return section;
}
