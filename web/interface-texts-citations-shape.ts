/** What the page says around citations, in each language. */
export interface CitationTexts {
  readonly previous: string;
  readonly next: string;
  /** Where the panel stands among the citations of an answer. */
  readonly place: (id: number, count: number) => string;
  /** Of an article whose date is not known. */
  readonly undated: string;
  /** A date with how long ago it was. */
  readonly dateAndAge: (date: string, age: string) => string;
  /** Over sources that give different figures for the same thing. */
  readonly sourcesDiffer: string;
}
