/** Articles, each with its title, its dates, its publisher, and what it is about. */
import type { ArticleSummary } from "../../../core/contract/article.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { createByline, showTitle } from "../sources/article-title.ts";
import { createArticleTags } from "./article-tags.ts";
import { toArticleLink } from "./browse-selection.ts";

export function createArticleItem(article: ArticleSummary, known: KnownCollection): HTMLLIElement {
  const named = { ...article, articleId: article.id };
  const link = createElement("a", { attributes: { href: toArticleLink(article.id) } });
  showTitle(link, named);
  const title = createElement("h4", { children: [link] });
  // The title's own direction decides where it begins.
  title.dir = link.dir;
  return createElement("li", {
    class: "browse-item",
    children: [
      title,
      createByline(named),
      createElement("div", {
        class: "browse-tags",
        children: [
          createArticleTags("topic", article.topics, known),
          createArticleTags("place", article.places, known),
        ],
      }),
    ],
  });
}
