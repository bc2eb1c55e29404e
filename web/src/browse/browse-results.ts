/** The list of articles, page by page, with its number; and what is told where there are none. */
import type { ArticleList, ArticleSummary } from "../../../core/contract/article.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { fetchJson } from "../page/fetch-json.ts";
import { localise, pageWording, type Wording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import { createArticleItem } from "./article-list.ts";
import { toCollectionQuery, type BrowseSelection } from "./browse-selection.ts";

export interface BrowseResults {
  readonly element: HTMLElement;
  readonly show: (page: ArticleList, total: number, selection: BrowseSelection) => void;
}

/** @throws AskFailure, or the signal's reason when it aborts */
export function fetchArticlePage(
  selection: BrowseSelection,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<ArticleList> {
  const query = toCollectionQuery(selection);
  if (cursor !== null) query.set("cursor", cursor);
  return fetchJson<ArticleList>(`/articles?${query.toString()}`, signal);
}

/** @param fail told of a further page that could not be had */
export function createBrowseResults(
  known: KnownCollection,
  fail: (error: unknown, retry: () => void) => void,
): BrowseResults {
  const count = createElement("h3", { class: "browse-count" });
  const list = createElement("ul", { class: "browse-list", attributes: { role: "list" } });
  const none = createElement("p", { class: "browse-none" });
  const more = createTextButton(
    "solid-button",
    ({ texts }) => texts.browse.more,
    () => void loadMore(),
  );
  const element = createElement("section", {
    class: "browse-results",
    children: [count, none, list, more],
  });
  let shown: BrowseSelection = {};
  let total = 0;
  let cursor: string | null = null;
  let loading = new AbortController();

  const tell = ({ texts: { browse } }: Wording): void => {
    const isWhole = Object.keys(shown).length === 0;
    count.textContent = browse.articles(total);
    none.textContent = isWhole ? browse.nothingThere : browse.nothingMeets;
  };
  localise(count, (_, wording) => tell(wording));

  const append = (articles: readonly ArticleSummary[]): HTMLLIElement | undefined => {
    const items = articles.map((article) => createArticleItem(article, known));
    list.append(...items);
    return items[0];
  };
  const loadMore = async (): Promise<void> => {
    const { signal } = loading;
    more.disabled = true;
    try {
      const page = await fetchArticlePage(shown, cursor, signal);
      cursor = page.nextCursor;
      more.hidden = cursor === null;
      // The button may be gone; reading goes on at the first that is new.
      append(page.articles)?.querySelector("a")?.focus();
    } catch (error) {
      if (!signal.aborted) fail(error, () => void loadMore());
    } finally {
      more.disabled = false;
    }
  };
  return {
    element,
    show: (page, found, selection) => {
      loading.abort();
      loading = new AbortController();
      shown = selection;
      cursor = page.nextCursor;
      total = found;
      tell(pageWording());
      count.hidden = total === 0;
      none.hidden = total > 0;
      more.hidden = cursor === null;
      list.replaceChildren();
      append(page.articles);
    },
  };
}
