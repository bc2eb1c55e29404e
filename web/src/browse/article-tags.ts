/** What an article is about, as links to all articles about the same. */
import type { ArticleSummary } from "../../../core/contract/article.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { localise } from "../page/page-language.ts";
import { setDirectedText } from "../page/text-direction.ts";
import { toBrowseLink } from "./browse-selection.ts";

/** Null where there is nothing to link to. */
export function createArticleTags(
  kind: "topic" | "place",
  values: ArticleSummary["topics"],
  known: KnownCollection,
): HTMLElement | null {
  if (values.length === 0) return null;
  const items = [...new Set(values)].map((value) => {
    const name = createElement("bdi");
    localise(name, (target, { language }) => {
      setDirectedText(target, known.nameOf(kind, value, language));
    });
    const link = createElement("a", {
      class: "tag",
      attributes: { href: toBrowseLink({ [kind]: value }) },
      children: [name],
    });
    return createElement("li", { children: [link] });
  });
  return createElement("ul", { class: "tags", attributes: { role: "list" }, children: items });
}
