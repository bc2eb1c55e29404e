/** One article in the panel: its head at once, its text when it has come. */
import type { Article } from "../../../core/contract/article.ts";
import type { Citation } from "../../../core/contract/ask.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { toArticleLink } from "../browse/browse-selection.ts";
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import { setDirectedText } from "../page/text-direction.ts";
import type { LoadArticle } from "./article-loader.ts";
import { createByline, showTitle, type NamedArticle } from "./article-title.ts";
import { createArticleText, locateQuote } from "./article-text.ts";
import { createExternalLink } from "./external-link.ts";
import { createOriginalReports } from "./original-reports.ts";

export interface ArticleViewOptions {
  readonly loadArticle: LoadArticle;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
  /** Aborts when another article takes the place. */
  readonly signal: AbortSignal;
}

/** Loads the article and scrolls to its quote; `citation` names the passage to mark, null marks nothing. */
export function createArticleView(
  named: NamedArticle,
  citation: Citation | null,
  { loadArticle, today, signal }: ArticleViewOptions,
): HTMLElement {
  const head = createElement("header", { class: "article-head" });
  const body = createElement("div", { class: "article-body" });
  showHead(head, named, today());

  const load = async (): Promise<void> => {
    body.replaceChildren(createNote("loading", ({ texts }) => texts.loadingArticle));
    body.setAttribute("aria-busy", "true");
    try {
      const article = await loadArticle(named.articleId);
      if (signal.aborted) return;
      showHead(head, { ...article, articleId: article.id }, today(), article.url);
      body.replaceChildren(...createBody(article, citation));
      body.querySelector("mark")?.scrollIntoView({ block: "center", behavior: scrollBehaviour() });
    } catch (error) {
      if (signal.aborted) return;
      body.replaceChildren(...createFailure(error, citation, () => void load()));
    } finally {
      body.removeAttribute("aria-busy");
    }
  };
  void load();
  return createElement("article", { class: "article-view", children: [head, body] });
}

function showHead(
  head: HTMLElement,
  named: NamedArticle,
  today: string,
  url: string | null = null,
): void {
  const existing = head.querySelector<HTMLElement>("#source-panel-title");
  // The title keeps the focus that the panel gave it when the article arrives.
  const title =
    existing ?? createElement("h2", { attributes: { id: "source-panel-title", tabindex: "-1" } });
  showTitle(title, named);
  const link = createExternalLink(
    url,
    localiseText(createElement("span"), ({ texts }) => texts.openOriginal),
  );
  const page = localiseText(
    createElement("a", {
      class: "page-link",
      attributes: { href: toArticleLink(named.articleId) },
    }),
    ({ texts }) => texts.browse.openPage,
  );
  const extras = [
    createByline(named, today),
    ...(link instanceof HTMLAnchorElement ? [link] : []),
    page,
  ];
  if (existing === null) head.append(title);
  while (title.nextSibling !== null) title.nextSibling.remove();
  head.append(...extras);
}

function createBody(article: Article, citation: Citation | null): HTMLElement[] {
  const span = citation === null ? null : locateQuote(article.text, citation);
  const parts: HTMLElement[] = [];
  if (article.excerpt) parts.push(createNote("notice", ({ texts }) => texts.excerptOnly));
  if (citation !== null && span === null) {
    if (!article.excerpt) parts.push(createNote("notice", ({ texts }) => texts.quoteChanged));
    parts.push(createQuote(citation));
  }
  parts.push(createArticleText(article.text, span));
  const reports = createOriginalReports(article.sources, true);
  if (reports !== null) parts.push(reports);
  return parts;
}

function createFailure(
  error: unknown,
  citation: Citation | null,
  retry: () => void,
): HTMLElement[] {
  const gone = error instanceof AskFailure && error.status === 404;
  announce(gone ? pageWording().texts.articleMissing : pageWording().texts.articleFailed);
  if (gone) {
    const note = createNote("notice", ({ texts }) => texts.articleMissing);
    return citation === null ? [note] : [note, createQuote(citation)];
  }
  return [
    createNote("notice", ({ texts }) => texts.articleFailed),
    createTextButton("solid-button", ({ texts }) => texts.retry, retry),
    ...(citation === null ? [] : [createQuote(citation)]),
  ];
}

function createQuote(citation: Citation): HTMLElement {
  const mark = createElement("mark", { text: citation.quote });
  const quote = createElement("blockquote", { attributes: { lang: citation.language } });
  setDirectedText(quote, citation.quote);
  mark.replaceChildren(...quote.childNodes);
  quote.append(mark);
  return quote;
}

function createNote(className: string, text: (wording: Wording) => string): HTMLElement {
  return localiseText(createElement("p", { class: `panel-note ${className}` }), text);
}

function scrollBehaviour(): ScrollBehavior {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
