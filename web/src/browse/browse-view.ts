/** The collection: filters, a timeline and a list, all by the address of the page. */
import type { Collection } from "../../../core/contract/collection.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createFailureNotice } from "../conversation/failure-notice.ts";
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { fetchJson } from "../page/fetch-json.ts";
import { localise, localiseText, pageWording } from "../page/page-language.ts";
import type { View } from "../page/router.ts";
import { createBrowseForm } from "./browse-form.ts";
import { createBrowseResults, fetchArticlePage } from "./browse-results.ts";
import {
  readSelection,
  toBrowsePath,
  toCollectionQuery,
  type BrowseSelection,
} from "./browse-selection.ts";
import { createTimeline } from "./timeline/timeline.ts";

export interface BrowseViewOptions {
  readonly known: KnownCollection;
  /** To a path of the page, with an entry of its own in the history. */
  readonly go: (path: string) => void;
}

export function createBrowseView({
  known,
  go,
}: BrowseViewOptions): View<{ readonly query: URLSearchParams }> {
  const form = createBrowseForm(known, (selection) => go(toBrowsePath(selection)));
  const timeline = createTimeline(go);
  const notice = createElement("div", { class: "browse-notice" });
  const results = createBrowseResults(known, (error, retry) => showFailure(error, retry));
  const content = createElement("div", { children: [timeline.element, results.element] });
  const element = createElement("section", {
    class: "browse",
    children: [
      localiseText(createElement("h2"), ({ texts }) => texts.browse.heading),
      localiseText(createElement("p", { class: "browse-lead" }), ({ texts }) => texts.browse.lead),
      form.element,
      notice,
      content,
    ],
  });
  element.hidden = true;
  content.hidden = true;
  let loading = new AbortController();
  let shown: {
    readonly selection: BrowseSelection;
    readonly collection: Collection;
  } | null = null;

  const showFailure = (error: unknown, retry: () => void): void => {
    const failure = AskFailure.of(error);
    const shownNotice = createFailureNotice(failure, () => {
      notice.replaceChildren();
      retry();
    });
    notice.replaceChildren(shownNotice);
    announce(shownNotice.textContent);
  };
  const render = (): void => {
    if (shown === null) return;
    const { selection, collection } = shown;
    form.show(selection, collection);
    timeline.show(collection, selection);
  };
  const load = async (selection: BrowseSelection): Promise<void> => {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    element.setAttribute("aria-busy", "true");
    form.show(selection, shown?.collection ?? null);
    if (shown === null) notice.replaceChildren(createLoadingNote());
    try {
      const query = toCollectionQuery(selection).toString();
      const [collection, page] = await Promise.all([
        fetchJson<Collection>(`/collection?${query}`, signal),
        fetchArticlePage(selection, null, signal),
      ]);
      known.learn(collection);
      const isChange = shown !== null;
      shown = { selection, collection };
      notice.replaceChildren();
      content.hidden = false;
      render();
      results.show(page, collection.articles, selection);
      if (isChange) announce(describeNumber(collection.articles));
    } catch (error) {
      if (signal.aborted) return;
      content.hidden = true;
      shown = null;
      showFailure(error, () => void load(selection));
    } finally {
      if (!signal.aborted) element.removeAttribute("aria-busy");
    }
  };
  // Options, marks and dates are worded when they are made.
  localise(element, render);
  return {
    element,
    show: ({ query }) => load(readSelection(query)),
    hide: () => loading.abort(),
  };
}

function createLoadingNote(): HTMLElement {
  return localiseText(
    createElement("p", { class: "panel-note loading" }),
    ({ texts }) => texts.browse.loading,
  );
}

function describeNumber(articles: number): string {
  const { browse } = pageWording().texts;
  return articles === 0 ? browse.nothingMeets : browse.articles(articles);
}
