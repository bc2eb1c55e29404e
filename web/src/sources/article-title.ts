/** How an article is called and described wherever it is named. */
import type { Article } from "../../../core/contract/article.ts";
import type { Citation, Suggestion } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import type { InterfaceTexts } from "../../interface-texts-shape.ts";
import { createElement } from "../page/create-element.ts";
import { formatDate } from "../page/format-date.ts";
import { localise, localiseText, type Wording } from "../page/page-language.ts";
import { tellAge } from "../page/tell-age.ts";
import { createDirectedText, setDirectedText } from "../page/text-direction.ts";

/** What is known of an article before it is fetched. */
export type NamedArticle = Suggestion &
  Partial<Pick<Citation, "source" | "publishedAt" | "eventDate">>;

/** The title, or a stand-in that a reader understands. */
export function articleTitle(
  { title, source }: Pick<Article, "title"> & { readonly source?: string | null },
  { texts }: Wording,
): string {
  if (title !== null && title.trim() !== "") return title;
  return !source ? texts.untitled : texts.untitledFrom(source);
}

/** Keeps `element` showing the article's title in its own direction. */
export function showTitle(element: HTMLElement, article: NamedArticle): void {
  localise(element, (target, wording) => {
    setDirectedText(target, articleTitle(article, wording));
    if (article.title !== null && article.title !== "") target.lang = article.language;
    else target.lang = wording.language;
  });
}

export function createLanguageBadge(language: Language): HTMLElement {
  return localiseText(
    createElement("span", { class: "badge" }),
    ({ texts }) => texts.languageName[language],
  );
}

/**
 * Publisher, date and language in one line; parts that are unknown are left out.
 * @param today an ISO day: then each date tells how long ago it was, and an article without one is told to be undated
 */
export function createByline(article: NamedArticle, today: string | null = null): HTMLElement {
  const { publishedAt, eventDate } = article;
  const aged = (date: string, isoDate: string, texts: InterfaceTexts): string => {
    const age = today === null ? null : tellAge(isoDate, today, texts.locale);
    return age === null ? date : texts.citations.dateAndAge(date, age);
  };
  const published = createDate(publishedAt, aged);
  // A brief is often written long after what it tells of, so both dates matter.
  const event =
    eventDate === publishedAt
      ? null
      : createDate(eventDate, (date, isoDate, texts) => texts.eventOn(aged(date, isoDate, texts)));
  const undated =
    today === null || published !== null || event !== null
      ? null
      : inPageWords(createElement("span"), (texts) => texts.citations.undated);
  const publisher = !article.source
    ? null
    : createDirectedText("bdi", article.source, { class: "publisher" });
  return createElement("p", {
    class: "byline",
    children: [publisher, published, event, undated, createLanguageBadge(article.language)],
  });
}

function createDate(
  isoDate: string | null | undefined,
  describe: (date: string, isoDate: string, texts: InterfaceTexts) => string,
): HTMLElement | null {
  if (!isoDate) return null;
  const element = createElement("time", { attributes: { datetime: isoDate } });
  return inPageWords(element, (texts) =>
    describe(formatDate(isoDate, texts.locale), isoDate, texts),
  );
}

/** In the page's direction, whatever the one of the article around. */
function inPageWords(element: HTMLElement, text: (texts: InterfaceTexts) => string): HTMLElement {
  return localise(element, (target, { texts }) => {
    target.dir = texts.direction;
    target.textContent = text(texts);
  });
}
