/**
 * The passage behind a number of the answer, shown beside it while the pointer rests there or the keyboard's focus is on
 * it. It can be pointed at, goes away with Escape, and stays until then (WCAG 2.2, 1.4.13).
 */
import type { Citation } from "../../../core/contract/ask.ts";
import { createElement } from "../page/create-element.ts";
import { isolateNumbers, directByMajority } from "../page/text-direction.ts";
import type { LoadArticle } from "./article-loader.ts";
import { createByline, showTitle } from "./article-title.ts";
import { findPassage, quoteAlone, type Passage } from "./passage.ts";
import { placeBeside } from "./place-beside.ts";

/** Makes `chip` show the passage of `citation`. */
export type PreviewCitation = (chip: HTMLElement, citation: Citation) => void;

export interface CitationPreviewOptions {
  readonly loadArticle: LoadArticle;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
}

const ID = "citation-preview";
/** A pointer that only passes by opens nothing. */
const SHOW_AFTER_MILLISECONDS = 150;
/** Time to cross the gap between the number and its passage. */
const HIDE_AFTER_MILLISECONDS = 250;

export function createCitationPreview({
  loadArticle,
  today,
}: CitationPreviewOptions): PreviewCitation {
  const card = createElement("div", {
    class: "citation-preview",
    attributes: { id: ID, role: "tooltip" },
  });
  card.hidden = true;
  document.body.append(card);
  let shown: HTMLElement | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const place = (): void => {
    if (shown === null) return;
    if (shown.checkVisibility()) placeBeside(card, shown);
    else hide();
  };
  const hide = (): void => {
    clearTimeout(waiting);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
    card.replaceChildren();
  };
  const show = (chip: HTMLElement, citation: Citation): void => {
    clearTimeout(waiting);
    if (shown === chip || !chip.isConnected) return;
    hide();
    shown = chip;
    const quote = createElement("blockquote", { attributes: { lang: citation.language } });
    fillPassage(quote, quoteAlone(citation));
    card.replaceChildren(createTitle(citation), createByline(citation, today()), quote);
    card.hidden = false;
    chip.setAttribute("aria-describedby", ID);
    place();
    void widen(chip, quote, citation);
  };
  const widen = async (
    chip: HTMLElement,
    quote: HTMLElement,
    citation: Citation,
  ): Promise<void> => {
    // Where the article cannot be had, the quote stands there already.
    const article = await loadArticle(citation.articleId).catch(() => null);
    if (article === null || shown !== chip) return;
    fillPassage(quote, findPassage(article.text, citation));
    place();
  };
  const hideSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(hide, HIDE_AFTER_MILLISECONDS);
  };

  // At the document, since a number may be taken off the page from under the pointer.
  document.addEventListener("pointerover", ({ target }) => {
    if (shown === null || !(target instanceof Node)) return;
    if (shown.contains(target) || card.contains(target)) clearTimeout(waiting);
    else if (document.activeElement !== shown) hideSoon();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || shown === null) return;
      // One key press closes one thing: the panel behind listens too.
      event.preventDefault();
      hide();
    },
    { capture: true },
  );
  window.addEventListener("scroll", place, { passive: true, capture: true });
  window.addEventListener("resize", place, { passive: true });
  window.addEventListener("hashchange", hide);

  return (chip, citation) => {
    let isPressed = false;
    let hasOpened = false;
    // Not when the number comes under a pointer that rests: only when the pointer moves there.
    chip.addEventListener("pointermove", ({ pointerType }) => {
      if (pointerType === "touch" || shown === chip || isPressed) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => show(chip, citation), SHOW_AFTER_MILLISECONDS);
    });
    chip.addEventListener("pointerleave", () => {
      isPressed = false;
      if (shown === null) clearTimeout(waiting);
    });
    chip.addEventListener("focus", () => {
      // The focus that comes back from the article has already seen the passage.
      if (!hasOpened && chip.matches(":focus-visible")) show(chip, citation);
      hasOpened = false;
    });
    chip.addEventListener("blur", () => {
      if (shown === chip && !card.matches(":hover")) hide();
    });
    chip.addEventListener("click", () => {
      isPressed = true;
      hasOpened = true;
      hide();
    });
  };
}

function createTitle(citation: Citation): HTMLElement {
  const title = createElement("span");
  showTitle(title, citation);
  const number = createElement("span", {
    class: "preview-number",
    text: String(citation.id),
    attributes: { "aria-hidden": "true" },
  });
  return createElement("p", { class: "preview-title", children: [number, title] });
}

/** The direction is the quote's own, whatever stands around it. */
function fillPassage(element: HTMLElement, { before, quote, after }: Passage): void {
  const mark = createElement("mark", { text: quote });
  element.replaceChildren(mark);
  directByMajority(element);
  if (before !== "") mark.before(before);
  if (after !== "") mark.after(after);
  isolateNumbers(element);
}
