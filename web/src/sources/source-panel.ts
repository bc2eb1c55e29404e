/** The panel that shows an article beside the conversation, over it on narrow screens. */
import type { Citation, Suggestion } from "../../../core/contract/ask.ts";
import { announce, createAnnouncerPlace } from "../page/announcer.ts";
import { createElement, findElement } from "../page/create-element.ts";
import { createCloseButton } from "../page/icon-button.ts";
import { localiseText } from "../page/page-language.ts";
import { showTitle } from "./article-title.ts";
import type { LoadArticle } from "./article-loader.ts";
import { createArticleView } from "./article-view.ts";
import { createCitationSteps, stepOf } from "./citation-steps.ts";

export interface SourcePanelOptions {
  readonly loadArticle: LoadArticle;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
}

export interface SourcePanel {
  /** Opens the article of a citation at its quote; `all` are those that can be gone through from there. */
  readonly openCitation: (citation: Citation, all?: readonly Citation[]) => void;
  /** Opens a whole article, nothing marked. */
  readonly openArticle: (article: Suggestion) => void;
  readonly close: () => void;
}

/** Below this width the panel covers the page and keeps the focus inside. */
const BESIDE = "(min-width: 64rem)";

export function createSourcePanel({ loadArticle, today }: SourcePanelOptions): SourcePanel {
  const dialog = findElement("source-panel", HTMLDialogElement);
  const kicker = createElement("p", { class: "kicker" });
  const closeButton = createCloseButton(() => dialog.close());
  const steps = createCitationSteps((citation, all) => {
    const wasReading = content.contains(document.activeElement);
    show(citation, citation, all);
    if (wasReading) focusTitle();
    else announce(kicker.textContent);
  });
  const head = createElement("div", {
    class: "panel-head",
    children: [kicker, steps.element, closeButton],
  });
  const content = createElement("div", { class: "panel-content" });
  dialog.append(head, content, createAnnouncerPlace());

  const beside = window.matchMedia(BESIDE);
  let opener: HTMLElement | null = null;
  let loading = new AbortController();
  let changingForm = false;

  const setOpen = (): void => {
    document.body.classList.add("with-panel");
    if (beside.matches) dialog.show();
    else dialog.showModal();
  };
  const focusTitle = (): void =>
    content.querySelector<HTMLElement>("#source-panel-title")?.focus({ preventScroll: true });
  const show = (
    article: Citation | Suggestion,
    citation: Citation | null,
    all: readonly Citation[],
  ): void => {
    loading.abort();
    loading = new AbortController();
    steps.show(citation, all);
    const label = localiseText(createElement("span"), ({ texts }) => {
      if (citation === null) return texts.article;
      const { id } = citation;
      return all.length > 1 ? texts.citations.place(id, all.length) : texts.sourceNumber(id);
    });
    // The title itself scrolls away when the panel goes to the quote.
    const title = createElement("span", {
      class: "panel-title",
      attributes: { "aria-hidden": "true" },
    });
    showTitle(title, article);
    kicker.replaceChildren(label, title);
    const view = createArticleView(article, citation, {
      loadArticle,
      today,
      signal: loading.signal,
    });
    content.replaceChildren(view);
  };
  const open = (
    article: Citation | Suggestion,
    citation: Citation | null,
    all: readonly Citation[],
  ): void => {
    const active = document.activeElement;
    // Opened from within the panel, the way back stays the one to the conversation.
    if (active instanceof HTMLElement && !dialog.contains(active)) opener = active;
    show(article, citation, all);
    if (!dialog.open) setOpen();
    focusTitle();
  };

  dialog.addEventListener("close", () => {
    if (changingForm) {
      changingForm = false;
      setOpen();
      return;
    }
    loading.abort();
    document.body.classList.remove("with-panel");
    // The event comes late: whatever the reader has turned to meanwhile keeps the focus.
    const active = document.activeElement;
    const lost = active === null || active === document.body || dialog.contains(active);
    if (lost && opener?.isConnected === true) opener.focus();
    opener = null;
  });
  // A dialog beside the page is not modal, so the browser does not close it on Escape by itself.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && dialog.open && !event.defaultPrevented) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = stepOf(event.key, getComputedStyle(head).direction);
    if (step !== 0 && steps.go(step)) event.preventDefault();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !beside.matches) dialog.close();
  });
  beside.addEventListener("change", () => {
    // A dialog changes between modal and not only by being closed; the close event opens it again.
    changingForm = dialog.open;
    dialog.close();
  });
  return {
    openCitation: (citation, all = [citation]) => open(citation, citation, all),
    openArticle: (article) => open(article, null, []),
    close: () => dialog.close(),
  };
}
