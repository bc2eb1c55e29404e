/** Invented articles, so that nothing outside of them can answer the questions of the tests. */
import type { ArticleInput } from "../../core/contract/article.ts";

export const ARTICLES: readonly (ArticleInput & { readonly id: string })[] = [
  {
    id: "own/greenland",
    title: "A bitcoin mine opens at Qaanaaq in Greenland",
    text: "The company Nordlys opened a bitcoin mine at Qaanaaq in Greenland in May 2026. The mine at Qaanaaq runs 4,321 machines on surplus hydropower.",
    source: "Manjam",
    publishedAt: "2026-06-02",
    eventDate: "2026-05",
    url: "https://example.org/qaanaaq",
    sources: [
      {
        publisher: "Arctic Courier",
        title: "Mine opens in the far north",
        url: "https://example.org/courier",
        date: "2026-05-20",
      },
    ],
  },
  {
    id: "خاص/ظفار",
    title: "افتتاح منجم بيتكوين في ظفار",
    text: "افتتحت شركة نسيم منجم بيتكوين في ظفار في مايو 2026. ويشغّل منجم ظفار 6,543 جهازًا تعمل بطاقة الرياح.",
    source: "منجم",
    publishedAt: "2026-06-03",
  },
  {
    id: "untitled",
    text: `The mill at Old Harbour rents its turbine to miners. ${"Its wheel turns all year long. ".repeat(30)}`,
  },
];

export const GREENLAND_QUESTION =
  "How many machines does the bitcoin mine at Qaanaaq in Greenland run?";
export const DHOFAR_QUESTION = "كم جهازًا يشغّل منجم بيتكوين في ظفار؟";
