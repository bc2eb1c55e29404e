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

/** Two reports of one event that give different figures. */
export const DISAGREEING_ARTICLES: readonly (ArticleInput & { readonly id: string })[] = [
  {
    id: "own/tromso-courier",
    title: "Power cut halts bitcoin mines in Tromsø",
    text: "A storm broke the line over the fjord. The bitcoin mines in Tromsø lost 34% of their hashrate in the power cut of March 2026.",
    source: "Arctic Courier",
    publishedAt: "2026-03-11",
    eventDate: "2026-03-10",
  },
  {
    id: "own/tromso-herald",
    title: "Tromsø miners count their losses",
    text: "Bitcoin mines in Tromsø lost 52% of their hashrate in the power cut of March 2026, two firms said. The repair of the sea cable took nine days.",
    source: "Northern Herald",
    publishedAt: "2026-03-12",
    eventDate: "2026-03-10",
  },
];
export const DISAGREEING_QUESTION =
  "What share of their hashrate did the bitcoin mines in Tromsø lose in the power cut of March 2026?";
