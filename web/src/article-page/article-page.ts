/** One article whole: what it says, what it is about, where it comes from, and what is near it. */
import type { Article } from "../../../core/contract/article.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { BROWSE_PATH } from "../browse/browse-selection.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createFailureNotice } from "../conversation/failure-notice.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";
import type { View } from "../page/router.ts";
import { createTextButton } from "../page/text-button.ts";
import { articleTitle, showTitle } from "../sources/article-title.ts";
import { createArticleText } from "../sources/article-text.ts";
import { createExternalLink } from "../sources/external-link.ts";
import { fetchArticle } from "../sources/fetch-article.ts";
import { createOriginalReports } from "../sources/original-reports.ts";
import { createArticleFacts } from "./article-facts.ts";
import { createRelatedList } from "./related-list.ts";

export interface ArticlePageOptions {
  readonly known: KnownCollection;
  /** Begins a question for the reader to send. */
  readonly askAbout: (question: string) => void;
}

export interface ArticlePage extends View<{ readonly id: string }> {
  /** Of the article that is shown; a general one before it has come. */
  readonly title: (wording: Wording) => string;
}

export function createArticlePage({ known, askAbout }: ArticlePageOptions): ArticlePage {
  const element = createElement("section", { class: "article-page" });
  element.hidden = true;
  let loading = new AbortController();
  let shown: Article | null = null;

  const showArticle = (article: Article, signal: AbortSignal): void => {
    shown = article;
    const heading = createElement("h2");
    showTitle(heading, { ...article, articleId: article.id });
    const notice = localiseText(
      createElement("p", { class: "panel-note notice" }),
      ({ texts }) => texts.excerptOnly,
    );
    element.replaceChildren(
      createBackLink(),
      createElement("article", {
        class: "article-whole",
        children: [
          heading,
          createArticleFacts(article, known),
          createTools(article, askAbout),
          article.excerpt ? notice : null,
          createArticleText(article.text, null),
          createOriginalReports(article.sources, true),
        ],
      }),
      createRelatedList(article.id, signal),
    );
  };
  const showFailure = (error: unknown, id: string): void => {
    const failure = AskFailure.of(error);
    const heading = localiseText(createElement("h2"), ({ texts }) => texts.article);
    const gone = localiseText(
      createElement("p", { class: "panel-note notice" }),
      ({ texts }) => texts.articleMissing,
    );
    element.replaceChildren(
      createBackLink(),
      heading,
      failure.status === 404 ? gone : createFailureNotice(failure, () => void load(id)),
    );
  };
  const load = async (id: string): Promise<void> => {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    shown = null;
    element.setAttribute("aria-busy", "true");
    element.replaceChildren(
      localiseText(
        createElement("p", { class: "panel-note loading" }),
        ({ texts }) => texts.loadingArticle,
      ),
    );
    try {
      const [article] = await Promise.all([
        fetchArticle(id, signal),
        // Only for names of topics and places, which can be done without.
        known.load().catch(() => undefined),
      ]);
      showArticle(article, signal);
    } catch (error) {
      if (signal.aborted) return;
      showFailure(error, id);
    } finally {
      if (!signal.aborted) element.removeAttribute("aria-busy");
    }
  };
  return {
    element,
    title: (wording) => (shown === null ? wording.texts.article : articleTitle(shown, wording)),
    show: ({ id }) => load(id),
    hide: () => loading.abort(),
  };
}

function createBackLink(): HTMLElement {
  const link = createElement("a", { attributes: { href: `#${BROWSE_PATH}` } });
  return createElement("p", {
    class: "back-link",
    children: [localiseText(link, ({ texts }) => texts.browse.allArticles)],
  });
}

function createTools(article: Article, askAbout: (question: string) => void): HTMLElement | null {
  const { title, url } = article;
  const original = createExternalLink(
    url,
    localiseText(createElement("span"), ({ texts }) => texts.openOriginal),
  );
  const ask = createTextButton(
    "solid-button",
    ({ texts }) => texts.browse.askAbout,
    () => askAbout(pageWording().texts.browse.questionAbout(title ?? "")),
  );
  const parts = [
    title === null || title.trim() === "" ? null : ask,
    original instanceof HTMLAnchorElement ? original : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return createElement("div", { class: "article-tools", children: parts });
}
