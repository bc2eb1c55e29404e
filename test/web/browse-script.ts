/** A collection to browse: of both languages, partly undated, partly hostile. */
import type { Article } from "../../core/contract/article.ts";
import { createArticle } from "./scripted-answers.ts";
import type { Script } from "./start-scripted-server.ts";

const ATTACK = `<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>`;

export const blackout = createArticle({
  id: "en/blackout 2022?",
  title: "The January blackout",
  text: "The outage lasted five days.\n\nانقطع الإنترنت خمسة أيام.",
  source: "Manjam",
  publishedAt: "2026-11-21",
  eventDate: "2022-01-05",
  topics: ["shutdowns", "energy"],
  places: ["KZ"],
  sources: [
    { publisher: "CoinDesk", title: "Hashrate drops", url: "https://example.org/a", date: "2022" },
    { publisher: "TASS", title: null, url: "javascript:window.attacked=1", date: null },
  ],
});
export const kuwait = createArticle({
  id: "الكويت",
  title: "الكويت 2025: حملة على التعدين في المنازل",
  text: "بدأت الحملة في أبريل 2025.",
  language: "ar",
  source: "Other paper",
  eventDate: "2025-04",
  topics: ["enforcement"],
  places: ["KW"],
});
const hostile = createArticle({
  id: `"><img src=x onerror=window.attacked=1>`,
  title: ATTACK,
  text: ATTACK,
  source: ATTACK,
  url: "javascript:window.attacked=1",
  eventDate: "2023-03-01",
  topics: [ATTACK, "__proto__"],
  places: [ATTACK],
  sources: [{ publisher: ATTACK, title: ATTACK, url: "data:text/html,x", date: null }],
});
const excerpt = createArticle({
  id: "excerpt",
  title: "Part",
  text: "The beginning.",
  excerpt: true,
});
const many: readonly Article[] = Array.from({ length: 22 }, (_, at) =>
  createArticle({
    id: `chip-${at}`,
    title: `Chip number ${at}`,
    text: "A chip.",
    eventDate: `2021-${String((at % 11) + 1).padStart(2, "0")}`,
    topics: ["hardware"],
  }),
);

export const BROWSE_SCRIPT: Script = {
  articles: [blackout, kuwait, hostile, excerpt, ...many],
  answers: {},
  questions: { en: [{ question: "What happened in January?", about: "Shutdowns" }] },
};
export const hostileId = hostile.id;
