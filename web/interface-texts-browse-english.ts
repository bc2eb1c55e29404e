/** The words of the collection's pages in English. */
import { countEnglish } from "./count-noun.ts";
import type { BrowseTexts } from "./interface-texts-browse-shape.ts";

export const BROWSE_ENGLISH: BrowseTexts = {
  heading: "Browse the collection",
  lead: "Every article held here, by what it is about, where and when it happened.",
  filters: "Narrow the list",
  topic: "Topic",
  place: "Place",
  publisher: "Publisher",
  language: "Language",
  anyTopic: "All topics",
  anyPlace: "All places",
  anyPublisher: "All publishers",
  anyLanguage: "Both languages",
  from: "From",
  to: "Until",
  counted: (name, articles) => `${name} (${articles})`,
  articles: (count) => countEnglish(count, "article", "articles"),
  nothingMeets: "No article meets these filters.",
  nothingThere: "The collection is still empty.",
  loading: "Loading the articles",
  more: "More articles",

  timeline: "When it happened",
  timelineHint: "Each mark stands for what happened at one time. Choose one to see its articles.",
  timelineKeys: "Arrow keys go from mark to mark.",
  periodBriefly: (period, articles) => `${period}: ${articles}`,
  undated: (count) =>
    `${countEnglish(count, "article has no date and is", "articles have no date and are")} not shown here.`,
  asList: "As a list",

  eventDate: "Event",
  publicationDate: "Published",
  topics: "Topics",
  places: "Places",
  allArticles: "All articles",
  openPage: "Open the article's page",
  askAbout: "Ask about this article",
  questionAbout: (title) => `What is known about “${title}”?`,
};
