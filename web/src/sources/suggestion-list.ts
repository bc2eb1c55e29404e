/** Articles near a question: a way on where the sources did not tell. */
import type { AskResponse, Suggestion } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import { createLanguageBadge, showTitle } from "./article-title.ts";

/** Null where there are no suggestions. */
export function createSuggestionList(
  suggestions: readonly Suggestion[],
  status: AskResponse["status"],
  openArticle: (article: Suggestion) => void,
): HTMLElement | null {
  if (suggestions.length === 0) return null;
  const heading = localiseText(createElement("h3"), ({ texts }) =>
    status === "not-found" ? texts.nearestArticles : texts.relatedArticles,
  );
  const items = suggestions.map((suggestion) => {
    const link = createElement("button", {
      class: "source-title",
      attributes: { type: "button", "aria-haspopup": "dialog" },
      onClick: () => openArticle(suggestion),
    });
    showTitle(link, suggestion);
    return createElement("li", { children: [link, createLanguageBadge(suggestion.language)] });
  });
  const list = createElement("ul", { attributes: { role: "list" }, children: items });
  return createElement("section", { class: "suggestions", children: [heading, list] });
}
