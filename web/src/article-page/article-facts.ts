/** What is known of an article beside its text: when it happened is told apart from when it was written. */
import type { Article } from "../../../core/contract/article.ts";
import type { InterfaceTexts } from "../../interface-texts-shape.ts";
import { createArticleTags } from "../browse/article-tags.ts";
import { toBrowseLink } from "../browse/browse-selection.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { formatDate } from "../page/format-date.ts";
import { localiseText } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";
import { createLanguageBadge } from "../sources/article-title.ts";

export function createArticleFacts(article: Article, known: KnownCollection): HTMLElement {
  const { eventDate, publishedAt, source, language, topics, places } = article;
  return createElement("dl", {
    class: "article-facts",
    children: [
      ...createFact((texts) => texts.browse.eventDate, createDate(eventDate)),
      ...createFact((texts) => texts.browse.publicationDate, createDate(publishedAt)),
      ...createFact((texts) => texts.browse.publisher, createPublisher(source)),
      ...createFact((texts) => texts.browse.language, createLanguageBadge(language)),
      ...createFact((texts) => texts.browse.topics, createArticleTags("topic", topics, known)),
      ...createFact((texts) => texts.browse.places, createArticleTags("place", places, known)),
    ],
  });
}

function createFact(name: (texts: InterfaceTexts) => string, value: HTMLElement | null): Node[] {
  if (value === null) return [];
  const group = createElement("div", {
    children: [
      localiseText(createElement("dt"), ({ texts }) => name(texts)),
      createElement("dd", { children: [value] }),
    ],
  });
  return [group];
}

function createDate(date: string | null): HTMLElement | null {
  if (date === null) return null;
  const time = createElement("time", { attributes: { datetime: date } });
  return localiseText(time, ({ texts }) => formatDate(date, texts.locale));
}

function createPublisher(source: string | null): HTMLElement | null {
  if (source === null || source === "") return null;
  return createElement("a", {
    attributes: { href: toBrowseLink({ source }) },
    children: [createDirectedText("bdi", source)],
  });
}
