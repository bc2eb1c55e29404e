/** What the pages of the collection say, in each language. */

export interface BrowseTexts {
  readonly heading: string;
  readonly lead: string;
  readonly filters: string;
  readonly topic: string;
  readonly place: string;
  readonly publisher: string;
  readonly language: string;
  readonly anyTopic: string;
  readonly anyPlace: string;
  readonly anyPublisher: string;
  readonly anyLanguage: string;
  readonly from: string;
  readonly to: string;
  readonly counted: (name: string, articles: number) => string;
  readonly articles: (count: number) => string;
  readonly nothingMeets: string;
  readonly nothingThere: string;
  readonly loading: string;
  readonly more: string;

  readonly timeline: string;
  readonly timelineHint: string;
  readonly timelineKeys: string;
  /** One time, and how many articles are of it. */
  readonly periodBriefly: (period: string, articles: string) => string;
  readonly undated: (count: number) => string;
  readonly asList: string;

  readonly eventDate: string;
  readonly publicationDate: string;
  readonly topics: string;
  readonly places: string;
  readonly allArticles: string;
  readonly openPage: string;
  readonly askAbout: string;
  readonly questionAbout: (title: string) => string;
}
