/** Articles about places that do not exist: many, each of its own words, and cheap to embed. */
const FIRST = ["Kar", "Vel", "Ost", "Bram", "Tul", "Ner", "Quil", "Zad"];
const SECOND = ["mund", "hava", "terra", "wick", "jord", "lino", "pask", "roven"];
const SOURCES = ["hydropower", "a wind farm", "flare gas", "a coal plant", "solar panels"];

export interface GeneratedArticle {
  readonly fileName: string;
  /** A name that stands in no other article. */
  readonly town: string;
  readonly text: string;
}

/** At most 64. Each makes several passages, most of them alike, so that few need the encoder. */
export function generateArticles(count: number): GeneratedArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const town = `${FIRST[at % 8]}${SECOND[Math.floor(at / 8)]}`;
    const machines = 1_000 + at * 37;
    const source = SOURCES[at % SOURCES.length];
    const opening = `The bitcoin mine at ${town} opened with ${machines} machines that run on ${source}.`;
    const refrain = `Engineers at ${town} check each of the ${machines} machines every morning before the sun is up.`;
    const text = [opening, ...Array.from({ length: 20 }, () => refrain)].join(" ");
    return { fileName: `${String(at).padStart(2, "0")}-${town.toLowerCase()}.txt`, town, text };
  });
}

export function toFiles(articles: readonly GeneratedArticle[]): Record<string, string> {
  return Object.fromEntries(articles.map(({ fileName, text }) => [fileName, text]));
}
